import type {Draft} from './draft.ts'
import {isLabel} from './lexicon/labels.ts'
import {subordinators} from './lexicon/words.ts'
import {hasVerb, isQuote, spanOf} from './search.ts'
import {bodyEnd, type Sentence} from './sentences.ts'
import {subjectBefore} from './subject.ts'
import {documentHeads, unnamedHeads, titles} from './lexicon/sources.ts'
import type {ZoneKind} from './tidy.ts'

/** Longest name before a colon, in words. */
const longest = 5

/** “Reyl: Talks have failed”, “Reyl: “I was there.””, “He was blunt: “No.””. */
export function findColon(
  sentence: Sentence,
  place: {readonly kind: ZoneKind; readonly opens: boolean}
): Draft[] {
  const end = bodyEnd(sentence)
  const colon = sentence.findIndex(({lower}) => lower === ':')
  if (colon < 1 || colon >= end) return []
  return (
    (place.opens ? nameFirst(sentence, colon, end, place.kind) : undefined) ??
    (place.kind === 'headline' ? nameLast(sentence, colon, end) : undefined) ??
    introduced(sentence, colon, end) ??
    []
  )
}

function nameFirst(
  sentence: Sentence,
  colon: number,
  end: number,
  kind: ZoneKind
): Draft[] | undefined {
  const name = sentence.slice(0, colon)
  if (
    colon > longest ||
    colon + 1 >= end ||
    !name.every(({text, tag}) => /^\p{Lu}/u.test(text) && /^(?:PROPN|NOUN|ADJ|X|VERB)$/u.test(tag))
  )
    return undefined
  if (isLabel(name[0]?.lower ?? '') || isLabel(name.at(-1)?.lower ?? '')) return undefined
  if (!name.some(({tag}) => tag === 'PROPN')) return undefined
  const quoted = isQuote(sentence[colon + 1])
  if (!quoted && kind !== 'headline') return undefined
  return [
    {
      rule: 'headline-colon',
      act: 'statement',
      source: [spanOf(sentence, 0, colon)],
      cue: spanOf(sentence, colon, colon + 1),
      content: [spanOf(sentence, colon + 1, end)],
      weight: quoted ? 0.85 : 0.65
    }
  ]
}

/** “Talks failed: minister”. */
function nameLast(sentence: Sentence, colon: number, end: number): Draft[] | undefined {
  const right = sentence.slice(colon + 1, end)
  if (right.length === 0 || right.length > longest || hasVerb(sentence, colon + 1, end))
    return undefined
  const last = right.at(-1)?.lower.replace(/s$/u, '') ?? ''
  const named = right.every(({text}) => /^\p{Lu}/u.test(text)) && right.length < 4
  if (!unnamedHeads.has(last) && !documentHeads.has(last) && !titles.has(last) && !named)
    return undefined
  if (!hasVerb(sentence, 0, colon)) return undefined
  return [
    {
      rule: 'headline-colon',
      act: 'statement',
      source: [spanOf(sentence, colon + 1, end)],
      cue: spanOf(sentence, colon, colon + 1),
      content: [spanOf(sentence, 0, colon)],
      weight: 0.75
    }
  ]
}

/** Where the verb may stand whose subject speaks: right before the colon, else behind “Asked whether he would stay,”. */
function mainFirst(sentence: Sentence, colon: number): readonly number[] {
  const last = sentence[colon - 1]?.tag === 'ADV' ? colon - 2 : colon - 1
  const opens = sentence[0]?.tag === 'VERB' || subordinators.has(sentence[0]?.lower ?? '')
  const comma = opens ? sentence.findIndex(({lower}) => lower === ',') : -1
  const from = comma > 0 && comma < colon ? comma + 1 : 1
  return [last, ...sentence.slice(from, colon).map((_, index) => from + index)]
}

/** “The minister was blunt: “No.”” */
function introduced(sentence: Sentence, colon: number, end: number): Draft[] | undefined {
  const quote = sentence[colon + 1]
  if (!quote?.quotation || colon + 2 < end) return undefined
  for (const at of mainFirst(sentence, colon)) {
    const tag = sentence[at]?.tag
    if (tag !== 'VERB' && tag !== 'AUX') continue
    const subject = subjectBefore(sentence, at, 0)
    if (!subject) continue
    return [
      {
        rule: 'colon',
        act: 'statement',
        source: [spanOf(sentence, subject.from, subject.to)],
        cue: spanOf(sentence, colon, colon + 1),
        content: [spanOf(sentence, colon + 1, end)],
        weight: 0.6
      }
    ]
  }
  return undefined
}
