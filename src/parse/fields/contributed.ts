/** Small words among names and places: “Ana de la Reyl and Ole Varga in Tollan”. */
const between: ReadonlySet<string> = new Set(
  'and in at near outside from of the de del della la le el al bin van von der reported contributed respectively'.split(
    ' '
  )
)

/** Words that stand for somebody the story told of: “She reported from Tollan.” */
const somebody = /^(?:He|She|They|We|I|It|Who|This|That|The)\b/u

const helper =
  '(?:writer|journalist|reporter|correspondent|photographer|producer|stringer|videojournalist|researcher)s?'

/** “Associated Press writers Ana Reyl in Tollan …”: whose staff somebody is. */
const staff = new RegExp(
  `^(?:The )?(?:\\p{Lu}[\\p{L}’'&.]* ){1,5}(?:\\p{Ll}+ ){0,3}${helper} \\p{Lu}`,
  'u'
)
const helped =
  / contributed(?<what> reporting| (?:to|for) this (?:report|story|article|dispatch))?(?: from \p{Lu}[^.!?]{1,60})?\.?$/u

/** Whether a row of words is names and places, with no sentence's words between. */
function isNames(words: string): boolean {
  if (!/^\p{Lu}/u.test(words) || somebody.test(words)) return false
  return words
    .replace(/\.$/u, '')
    .split(/[\s,;]+/u)
    .every((word) => /^(?:\p{Lu}|$)/u.test(word) || between.has(word))
}

/**
 * Whether a line that closes the copy tells in a sentence who reported from where, or who helped:
 * “Reyl reported from Tollan.”, “Associated Press writer Ana Reyl in Tollan contributed.”
 */
export function isContributed(text: string): boolean {
  if (text.length > 500) return false
  if (text.includes(' reported from ')) return isNames(text)
  const found = text.includes(' contributed') ? helped.exec(text) : null
  if (!found || /[!?“”"]/u.test(text)) return false
  const who = text.slice(0, found.index)
  return staff.test(who) || (found.groups?.what !== undefined && isNames(who))
}
