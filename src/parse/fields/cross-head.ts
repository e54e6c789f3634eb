import type {Span} from '../../model/span.ts'

/** Signs that end a sentence, closing marks after them allowed; codes of shares may stand behind. */
const stop = /[.!?…:;。！？؟।।॥][\s"”’'»)）」』›“]*$|[,،]$/u
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu

/** Whether `text` ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return stop.test(text.endsWith('>') ? text.replace(/(?:\s*<[\p{Lu}\d.=^]{1,15}>)+$/u, '') : text)
}

/** Length in words; letters of unspaced scripts count a third each. */
export function countWords(text: string): number {
  const unspaced = text.match(cjk)?.length ?? 0
  if (unspaced === 0) return text.split(/\s+/u).length
  return (
    Math.ceil(unspaced / 3) +
    text
      .replace(cjk, ' ')
      .split(/\s+/u)
      .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  )
}

/**
 * Whether a line may be a cross-head: short, without a final stop. A question may be one when it
 * stands alone; what follows decides.
 */
export function isHeadingLike(text: string): boolean {
  // A dash opens what somebody says, where dialogue is printed so.
  if (text.length > 130 || !/\p{L}/u.test(text) || /^[-–—]\s.*[?!]$/u.test(text)) return false
  if (countWords(text.replace(/\s[-–—]\s/gu, ' ')) > 15) return false
  if (!endsSentence(text.replace(/…$/u, ''))) return !/^["“„«][^"”“»]*$/u.test(text)
  return isHeadingQuestion(text)
}

/** Words that tie a question to the sentence before it. */
const conjunction =
  /^(?:so|and|but|or|und|aber|oder|et|mais|ou|y|pero|o|e|ma|og|men|och|en|maar|и|но|а|did)\s/iu

/** `MARSH: Is that a yes?`, `Q: Is it?`, `it reads: “After Easter?”`. */
const speech = /^\p{Lu}[\p{Lu}.' -]*:\s|[:,]\s["“«„‘].*["”’»]$/u

/** A question of one clause that asks what the paragraphs below answer. */
function isHeadingQuestion(text: string): boolean {
  return (
    /[?？؟][\s"”’»]*$/u.test(text) &&
    !/[.!,;]\s|^["“„«]/u.test(text) &&
    !conjunction.test(text) &&
    !speech.test(text)
  )
}

const framed = /^[-–—] ["'“‘«]?\s?(?:\p{Lu}[^.!?]{1,78}[^.!?\s]|\p{Lu}[^.!]{1,78}[?!”"»'’]) [-–—]$/u

/**
 * Find a cross-head between dashes, `- Rust below the waterline -`, as French agencies set it.
 *
 * @returns
 *   Its extent in `text`, half-open, without the dashes.
 */
export function findFramedHead(text: string): Span | undefined {
  return framed.test(text) ? [2, text.length - 2] : undefined
}
