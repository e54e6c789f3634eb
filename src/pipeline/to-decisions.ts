import {stringify} from 'yaml'
import {toWordFinder} from '../attribute/decide/find-words.ts'
import {toWords} from '../attribute/decide/words.ts'
import type {Attribution} from '../model/attribution.ts'
import type {Span} from '../model/span.ts'

/** Words of a statement that are quoted whole; of a longer one beginning and end. */
const most = 24

/** Words before a quotation that tell two places apart. */
const front = 4

/**
 * Write decisions that confirm every relation of a story, for an editor to take over and change.
 *
 * @param text
 *   What the spans refer to.
 * @returns
 *   Items of a YAML list, without a last line end.
 */
export function toDecisions(attributions: readonly Attribution[], text: string): string {
  const quotes = attributions.map((each) => quoteOf(each, text))
  const runs = quotes.map(({words}) => toWords(words).keys)
  const finder = toWordFinder(runs)
  const places = finder.find(toWords(text).keys)
  const sharing = new Map<string, number>()
  for (const {words} of quotes) sharing.set(words, (sharing.get(words) ?? 0) + 1)
  const items = attributions.map(({source}, index) => {
    const {words, before} = quotes[index] ?? {words: '', before: ''}
    const run = finder.numberOf(runs[index] ?? [])
    const isTwice = run !== undefined && (places.get(run)?.length ?? 0) > 1
    const named = wordsOf(source, text)
    return {
      confirm: words,
      ...(isTwice && before !== '' && {prefix: before}),
      ...((sharing.get(words) ?? 0) > 1 && {attributedTo: named === '' ? 'none' : named})
    }
  })
  return stringify(items, {lineWidth: 0}).trimEnd()
}

function quoteOf({source, cue, content}: Attribution, text: string) {
  const spans = content.length > 0 ? content : [...source, ...cue].sort((a, b) => a[0] - b[0])
  const start = spans[0]?.[0] ?? 0
  const before = text.slice(Math.max(0, start - 200), start).trimEnd()
  return {
    words: spans.length === 1 ? shorten(wordsOf(spans, text)) : wordsOf(spans, text),
    before: before.split(/\s+/u).slice(-front).join(' ')
  }
}

function wordsOf(spans: readonly Span[], text: string): string {
  return spans.map(([start, end]) => text.slice(start, end).replace(/\s+/gu, ' ')).join(' … ')
}

function shorten(words: string): string {
  const all = words.split(' ')
  if (all.length <= most) return words
  return `${all.slice(0, most / 2).join(' ')} … ${all.slice(-most / 2).join(' ')}`
}
