import type {Span} from '../model/span.ts'
import type {SourceReading} from './reading.ts'
import type {Story} from './resolve/story.ts'
import {readSource} from './source.ts'

/** The words of some spans of a text. */
export function wordsAt(text: string, spans: readonly Span[]): string {
  const [only] = spans
  if (only && spans.length === 1) return text.slice(only[0], only[1])
  return spans.map(([from, to]) => text.slice(from, to)).join(' ')
}

const nobody = /^(?:who|which|that|an?|the)$/iu

/**
 * The words that name a source: of “two aides … reprisals” the first that name somebody, of “she … of
 * her money” and “aides … she” the pronoun.
 */
export function sourceWords(text: string, source: readonly Span[]): string {
  if (source.length < 2) return wordsAt(text, source)
  const parts = source.map((span) => wordsAt(text, [span]))
  return (
    parts.find((part) => /^(?:he|she|they|it)$/iu.test(part)) ??
    parts.find((part) => !nobody.test(part)) ??
    parts.join(' ')
  )
}

/** Read the words of a source, or find how they were read before in the story. */
export function readOnce(text: string, story: Story): SourceReading {
  const known = story.readings.get(text)
  if (known) return known
  const reading = readSource(text, story)
  story.readings.set(text, reading)
  return reading
}
