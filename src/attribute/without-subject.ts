import type {Draft} from './draft.ts'
import {headNoun, headOf} from './phrase.ts'
import {wordsAt} from './source-words.ts'

const nobody =
  /^(?:is|are|was|were|(?:has|have|had) been) (?:\p{L}+ly |also |still |now )?(?:believed|thought|said|understood|presumed|feared|alleged|rumou?red)$/u

/** What somebody does not do himself who “is accused of” it. */
const accused =
  /^(?:is|are|was|were|be|being|been|stands?|stood|(?:has|have|had) been) (?:\p{L}+ly |also |still |now )?(?:accused|suspected)(?: of)?$/u

/** Of a passive only that tells who got to know something. */
const informed =
  /^(?:is|are|was|were|(?:has|have|had) been) (?:\p{L}+ly |also |later |then )?(?:told|informed)$/u
const hearing = /^(?:(?:has|have|had|also|later|then|previously|earlier) )*(?:heard|hears?|told)$/u

/** Those before whom things are said, so that they hear them. */
const forums: ReadonlySet<string> = new Set(
  'court courts bailey jury jurors tribunal inquiry inquest hearing committee commission panel trial magistrates judge judges mps peers senators lawmakers councillors parliament assembly council meeting'.split(
    ' '
  )
)

/** Whether a court “heard” something, or the headline’s “court told” has nobody behind it whom it told. */
function isHearer(text: string, verb: string, {source, cue, content}: Draft): boolean {
  if (!hearing.test(verb)) return false
  if (!forums.has(headNoun(headOf(wordsAt(text, source))).toLowerCase())) return false
  return !verb.endsWith('told') || content.every(([, to]) => to <= cue[0])
}

/** “Ada Varga is accused of theft”: she is part of what is told, and “by prosecutors” behind the verb tells whose word it is. */
function withoutAccused(draft: Draft): Draft {
  const {source, cue, content} = draft
  const blamed = source.filter(([from]) => from < cue[0])
  const by = source.filter(([from]) => from >= cue[0])
  return {...draft, source: by, content: [...blamed, ...content]}
}

/**
 * “He is believed to be alive”, “Driver fell asleep, court told”: he is not the one who believes it, nor
 * is the court who said it, but where it was said; unless an editor says so.
 */
export function withoutSubject(text: string, draft: Draft): Draft {
  const {decided, source, cue, venue = source[0]} = draft
  if (source.length === 0 || !venue) return draft
  if (decided?.as === 'added' || decided?.values.source !== undefined) return draft
  const verb = wordsAt(text, [cue])
  if (verb === 'said') return draft
  if (nobody.test(verb)) return {...draft, source: []}
  if (accused.test(verb)) return withoutAccused(draft)
  return informed.test(verb) || isHearer(text, verb, draft) ? {...draft, source: [], venue} : draft
}
