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

/** The words that name a source: of “she … of her money” and “aides … she” the pronoun alone, of “Reyl … who” the name. */
export function sourceWords(text: string, source: readonly Span[]): string {
  const parts = source.map((span) => wordsAt(text, [span]))
  const told =
    parts.length > 1 ? parts.filter((part) => !/^(?:who|which|that)$/iu.test(part)) : parts
  return told.find((part) => /^(?:he|she|they|it)$/iu.test(part)) ?? told.join(' ')
}

/** Read the words of a source, or find how they were read before in the story. */
export function readOnce(text: string, story: Story): SourceReading {
  const known = story.readings.get(text)
  if (known) return known
  const reading = readSource(text, story)
  story.readings.set(text, reading)
  return reading
}
