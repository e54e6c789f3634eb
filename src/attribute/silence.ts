/** What somebody keeps to himself who declines to share it. */
export const unshared =
  '(?:it|them|any|more|further|details|specifics|information|data|figures|results|names|findings)'
const refusal = new RegExp(
  `^(?:has |have |had )?(?:also |repeatedly |again |flatly )?(?:declin|refus)(?:ed|es|e|ing) to (?:comment|confirm|discuss|say|elaborate|speak|respond|reply|answer|give|provide|disclose|specify|identify|be drawn|be interviewed|name|share ${unshared})\\b`,
  'iu'
)
const silent = /^(?:has |have |had )?declin(?:ed|es|ing) (?:immediate |further )?comment\b/iu
const negation = /^(?:would|could|did|does|do|will|wo|has|have|had)(?: not|n[’']t| neither)\b/iu
const unsaid =
  /\b(?:comment|elaborate|be drawn|be interviewed|discuss|(?:confirm|confirmed)(?: n?or den(?:y|ied))?|respond(?:ed)?|repl(?:y|ied)|speak|answer|disclose|specify|(?:say|saying|said) (?:whether|if|how|who|whom|why|when|where|what|which|more)|immediately (?:respond|reply|comment)|return (?:calls|messages|a call|an? e-?mail))\b/iu
const never =
  /^(?:(?:has|have|had) )?never (?:discuss(?:es|ed)?|comment(?:s|ed)?|speaks?|spoken?)\b/iu
const neither = /\bneither confirm(?:s|ed)? nor den(?:y|ies|ied)\b/iu

/** “was not made available for comment” */
const kept =
  /^(?:was|were|is|are|(?:has|have|had)(?= not been| never been))(?: not| never|n[’']t)(?: been)? made available (?:for|to) (?:further |immediate )?(?:comment|interview|discuss|speak|answer)/iu

/** What every cue has that says nothing, or begins with; most cues have none of it, and need no other pattern. */
const gate =
  /neither|not made|^(?:ha[sd]|have|also|repeatedly|again|flatly|declin|refus|never|would|could|did|do|does|will|wo)/iu

const response = /\b(?:respond(?:ed)?|repl(?:y|ied)) to (?<what>[^,;“"]+)/iu

/** What asks for an answer, or who does: a name, a pronoun. */
const asks =
  /\p{Lu}|\b(?:him|her|them|us|me|it|this|that|request|quer|question|call|message|e-?mail|letter|text|inquir|enquir|comment|allegation|accusation|claim|charge|critici|complain|report|statement|article|story|remark|invitation|appeal|plea|demand|subpoena|summons|ultimatum|offer|propos|overture|effort|attempt|tweet|post|suit|lawsuit|petition|interview|journalist|newspaper|writer|voicemail|phone|notice|order|warning|threat|approach|concern)/u

/** Whether nothing was asked that somebody “did not respond to”: “the bees did not respond to light”. */
export function isUnasked(cue: string, content: string): boolean {
  if (!negation.test(cue)) return false
  const found = response.exec(`${cue} ${content}`)
  return found !== null && found.index < cue.length + 2 && !asks.test(found.groups?.what ?? '')
}

/** Longest stretch in which the refusal is looked for. */
const reach = 60

/** Whether cue and content say that somebody said nothing: “would not confirm”, “declined to discuss”. */
export function isSilence(cue: string, content: string): boolean {
  if (!gate.test(cue)) return false
  const words = `${cue} ${content.slice(0, reach)}`.replace(/\s+/gu, ' ')
  if (neither.test(cue) || never.test(cue) || refusal.test(words) || silent.test(words)) return true
  if (kept.test(words)) return true
  if (isUnasked(cue, content)) return false
  const found = negation.test(cue) ? unsaid.exec(words) : null
  // The refusal is the cue and the first words behind it, not something told later.
  return (
    found !== null && found.index < cue.length + 22 && !/[“"«]/u.test(words.slice(0, found.index))
  )
}
