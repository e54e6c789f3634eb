import type {Span} from '../model/span.ts'
import type {Draft} from './draft.ts'

/** “Asked whether he would stay, …”: a sentence opens with what somebody was asked, up to its comma. */
const opening =
  /(?<=^|[.!?…]["”’)]{0,2}\s{1,3}|\n)Asked\s(?:["“«][^"”»\n]*["”»]|[^\n])*?(?=,\s(?!(?:and|or|which|who|whose|where|\p{Ll}+ed)\b)|(?<=,["”])\s|[!?]\s|(?<=\p{Ll}{4})\.\s|\n|$)/gu

/** “was asked if he planned to resign”, “when asked by reporters why”, “Mr Reyl, asked if he knew, …”. */
const put =
  /(?:\b(?:is|was|were|been|being|when|if|while|once)\s(?:\p{L}+ly\s|also\s|then\s|later\s|again\s)?|(?<=(?:^|[.!?]["”’]?\s|\n)[^,.!?\n“"]{3,80},\s))asked\s(?:[^\s,.;:“”"!?]+\s){0,7}?(?:whether|if|what|why|how|when|where|who|whom|which|about)\b/gu

/** Where a question ends that somebody else was asked in the middle of a sentence. */
const end =
  /[,;:!?\n]|\s[–—-]+\s|(?<!\b(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|St|Prof|Lt|Col|Capt|\p{Lu}))\.(?:["”’)]*\s|$)|\s["“«]|\sbut\s|\sand\s(?:said|\p{L}+ed)\b/gu

/** The mark between a question and its answer, and the quotation mark that a comma stands in front of. */
const closing = /[,:]?["”’']*\s*/uy

/** The stretches of a text that tell what somebody was asked, in no order. */
function questionsPut(text: string): Span[] {
  if (!text.includes('sked')) return []
  const found: Span[] = []
  for (const {0: words, index} of text.matchAll(opening)) {
    // “Asked if they would sail a spokesman said “No.””: no mark tells where the question ends.
    if (!/\bsaid\s["“«]/u.test(words)) found.push([index, index + words.length])
  }
  for (const {0: words, index} of text.matchAll(put)) {
    end.lastIndex = index + words.length
    found.push([index, end.exec(text)?.index ?? text.length])
  }
  return found
}

/**
 * Leave out what somebody was asked: in “Asked whether he planned to resign, he said no” nobody
 * plans, and the question is no part of the answer.
 */
export function withoutQuestions(text: string, drafts: readonly Draft[]): readonly Draft[] {
  const questions = questionsPut(text)
  if (questions.length === 0) return drafts
  return drafts.flatMap((draft) => {
    const [from] = draft.cue
    if (questions.some(([start, stop]) => start <= from && from < stop)) return []
    const content = draft.content.flatMap((span) => answerIn(text, span, questions))
    return content.length > 0 ? [{...draft, content}] : []
  })
}

/** What is left of a span behind a question that it begins in. */
function answerIn(text: string, [from, to]: Span, questions: readonly Span[]): Span[] {
  const question = questions.find(([start, stop]) => start <= from && from < stop)
  if (!question) return [[from, to]]
  closing.lastIndex = question[1]
  const at = question[1] + (closing.exec(text)?.[0].length ?? 0)
  return at < to ? [[at, to]] : []
}
