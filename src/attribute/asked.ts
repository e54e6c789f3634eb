import type {Span} from '../model/span.ts'
import type {Draft} from './draft.ts'
import {spanAt} from './span-at.ts'

/** “Asked whether he would stay, …”: a sentence opens with what somebody was asked, up to its comma. */
const opening =
  /Asked\s(?:["“«][^"”»\n]*["”»]|[^\n])*?(?=,\s(?!(?:and|or|which|who|whose|where|\p{Ll}+ed)\b)|(?<=,["”])\s|[!?]\s|(?<=\p{Ll}{4})\.\s|\n|$)/uy

/** What an opening question stands behind. */
const sentenceBefore = /(?:^|[.!?…]["”’)]{0,2}\s{1,3}|\n)$/u

/** “was asked if he planned to resign”, “when asked by reporters why”. */
const passive =
  /\b(?:is|was|were|been|being|[Ww]hen|[Ii]f|[Ww]hile|[Oo]nce)\s(?:\p{L}+ly\s|also\s|then\s|later\s|again\s)?$/u

/** “Mr Reyl, asked if he knew, …” */
const aside = /(?:^|[.!?]["”’]?\s|\n)[^,.!?\n“"]{3,80},\s$/u

const question =
  /asked\s(?:[^\s,.;:“”"!?]+\s){0,7}?(?:whether|if|what|why|how|when|where|who|whom|which|about)\b/uy

/** How far before “asked” is looked, in UTF-16 units. */
const reach = 90

/** Where a question ends that somebody else was asked in the middle of a sentence. */
const end =
  /[,;:!?\n]|\s[–—-]+\s|(?<!\b(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|St|Prof|Lt|Col|Capt|\p{Lu}))\.(?:["”’)]*\s|$)|\s["“«]|\sbut\s|\sand\s(?:said|\p{L}+ed)\b/gu

/** The mark between a question and its answer, and the quotation mark that a comma stands in front of. */
const closing = /[,:]?["”’']*\s*/uy

/** The stretch behind “asked” that tells what somebody was asked. */
function questionAt(text: string, at: number): Span | undefined {
  const before = text.slice(Math.max(0, at - reach), at)
  if (text.startsWith('A', at)) {
    if (!sentenceBefore.test(before)) return undefined
    opening.lastIndex = at
    const words = opening.exec(text)?.[0]
    // “Asked if they would sail a spokesman said “No.””: no mark tells where the question ends.
    if (words === undefined || /\bsaid\s["“«]/u.test(words)) return undefined
    return [at, at + words.length]
  }
  const helper = passive.exec(before)?.[0]
  if (helper === undefined && !aside.test(before)) return undefined
  question.lastIndex = at
  const words = question.exec(text)?.[0]
  if (words === undefined) return undefined
  end.lastIndex = at + words.length
  return [at - (helper?.length ?? 0), end.exec(text)?.index ?? text.length]
}

/** The stretches of a text that tell what somebody was asked. */
function questionsPut(text: string): Span[] {
  const found: Span[] = []
  for (let at = text.indexOf('sked'); at > 0; at = text.indexOf('sked', at + 1)) {
    const question = questionAt(text, at - 1)
    if (question) found.push(question)
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
    if (spanAt(questions, from)) return isToldBeside(text, draft) ? [draft] : []
    const content = draft.content.flatMap((span) => answerIn(text, span, questions))
    return content.length > 0 ? [{...draft, content}] : []
  })
}

/** “Asked about Reyl, who called it “a mistake”, …”: that he did is no part of the question. */
function isToldBeside(text: string, {source, content}: Draft): boolean {
  const [from, to] = source[0] ?? [0, 0]
  return (
    text.slice(from, to) === 'who' &&
    text.startsWith(', ', from - 2) &&
    content.some((span) => /["“]/u.test(text.slice(...span)))
  )
}

/** What is left of a span behind a question that it begins in. */
function answerIn(text: string, [from, to]: Span, questions: readonly Span[]): Span[] {
  const question = spanAt(questions, from)
  if (!question) return [[from, to]]
  closing.lastIndex = question[1]
  const at = question[1] + (closing.exec(text)?.[0].length ?? 0)
  return at < to ? [[at, to]] : []
}
