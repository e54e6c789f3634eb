import type {Span} from '../model/span.ts'
import {dash, isIntroduction, spanOf, trimStart, type Search} from './search.ts'
import type {Item, Sentence} from './sentences.ts'
import {phraseRight} from './subject.ts'

/** Index of the first comma from `from` on, `end` when there is none. */
function commaFrom(sentence: Sentence, from: number, end: number): number {
  let at = from
  while (at < end && sentence[at]?.lower !== ',') at++
  return at
}

/** “according to Smith, …” and “…, according to Smith, …”. */
export function findAccordingTo(search: Search): void {
  const {sentence, end, drafts} = search
  for (let at = 0; at < end - 2; at++) {
    if (sentence[at]?.lower !== 'according' || sentence[at + 1]?.lower !== 'to') continue
    const left = behindMarks(sentence, at)
    const from = trimStart(sentence, search.floor < left ? search.floor : 0, left)
    const opens = from >= left || isIntroduction(sentence, from, left)
    const plain = phraseRight(sentence, at + 2, end, !opens)
    if (!plain) continue
    const comma = commaFrom(sentence, plain.to, end)
    // At the head of a sentence everything up to the comma tells who: “two sources cited by Axios,”.
    const source =
      opens && comma - plain.to < 14 && comma < end ? {from: plain.from, to: comma} : plain
    const content: Span[] = []
    if (from < left) content.push(spanOf(sentence, from, left))
    const marked = sentence[source.to]?.lower === ','
    const aside =
      opens && /^(?:which|who|citing|quoting)$/u.test(sentence[source.to + 1]?.lower ?? '')
    const behind = aside && marked ? commaFrom(sentence, source.to + 1, end) : source.to
    const rest = marked && behind < end ? behind + 1 : behind
    if (rest < end && (opens || (marked && goesOn(sentence[rest]))))
      content.push(spanOf(sentence, rest, end))
    if (content.length === 0) continue
    drafts.push({
      rule: 'according-to',
      act: 'statement',
      source: [spanOf(sentence, source.from, source.to)],
      cue: spanOf(sentence, at, at + 2),
      content,
      weight: 0.88
    })
  }
}

function behindMarks(sentence: Sentence, at: number): number {
  let left = at
  while (
    left > 0 &&
    (sentence[left - 1]?.lower === ',' || dash.test(sentence[left - 1]?.lower ?? ''))
  )
    left--
  return left
}

function goesOn(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    item.tag !== 'VERB' &&
    !/^(?:who|which|and|but|while|citing)$/u.test(item.lower)
  )
}
