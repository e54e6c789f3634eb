import {anyStructureWord} from '../dialects/structure-words.ts'

/** A line that speaks about the copy, not about the news. */
export interface Note {
  readonly kind: 'correction' | 'editors-note'
  /** What it says, without the label of an editor's note. */
  readonly text: string
}

const labelled = new RegExp(
  String.raw`^\(?(?:editor[’'\x60]?s?[’'\x60]? note|note to editors|eds|editors|ednote|n\.?d\.?l\.?r\.?|${anyStructureWord('note')})\s*[:：_–—-]{1,2}\s*`,
  'iu'
)
const correction = new RegExp(
  String.raw`^(?:correct(?:ion|ed)|clarification|correctif|${anyStructureWord('correction')})\s*(?:\([^)]*\))?\s*[:：]\s*\S`,
  'iu'
)
const amended =
  /^this (?:article|story|report|item) (?:was|has been) (?:amended|corrected|updated|edited) /iu
/** What a service has elsewhere: `Follow MP’s coverage of banks at https://…`. */
const elsewhere =
  /^(?:follow|find|see|read|more|get)\b[^.!?]{3,100}\b(?:coverage|stories|news|reporting)\b[^.!?]{0,60}:? https?:\/\/\S+$/iu
const update =
  /^\((?:adds?|updates?|recasts?|refiles?|repeats?|writes? thr(?:u|ough)|inserts?|changes?|fixes|releads?|rewrites|releading|with|new throughout)\b.*\)$/iu
const foreignUpdate = new RegExp(
  String.raw`^\((?:${anyStructureWord('update')})(?![\p{L}\p{M}])[^()]*\)$`,
  'iu'
)
const correcting =
  /^(?:\(|-{1,2}\s?)?(?:(?:in|company|moody[’']?s|bank|the company|agency|firm|[\p{L}][\p{L} .,&’']{1,60}?) ?)?(?:corrects?|correcting|corrected to)\b/iu
const correctingOpening =
  /^(?:\(|-{1,2}\s?)?corrects?\s|^\([^)]{0,60}\bcorrects?\b|^-{1,2}\s?\S[^.]{0,60}\bcorrects?\b|^company corrects\b/iu

/**
 * Read a note: editor's note, correction, clarification, update note.
 *
 * @param text
 *   A block, tidied.
 * @param isLast
 *   Whether it stands at the end of the story, where bare “Corrects …” is a note.
 */
export function parseNote(text: string, isLast: boolean): Note | undefined {
  const label = labelled.exec(text)
  if (label) {
    const said = text.slice(label[0].length).trim()
    return {kind: 'editors-note', text: text.startsWith('(') ? said.replace(/\)$/u, '') : said}
  }
  if (correction.test(text) || amended.test(text)) return {kind: 'correction', text}
  if (isLast && elsewhere.test(text)) return {kind: 'editors-note', text}
  if (update.test(text) || foreignUpdate.test(text))
    return {kind: 'editors-note', text: text.slice(1, -1)}
  if (/^\(.*\)$/u.test(text) && /^\((?:in [^)]{3,40}, )?corrects?\b/iu.test(text))
    return {kind: 'correction', text}
  if (isLast && correcting.test(text) && correctingOpening.test(text))
    return {kind: 'correction', text}
  return undefined
}

/** Whether a headline says that the story was corrected. */
export function saysCorrected(headline: string): boolean {
  return /^[(<]?(?:correct(?:ed|ion)|korrektur|corrección|correctif|refile-correct)/iu.test(
    headline
  )
}
