import type {Draft} from './draft.ts'
import {hasVerb, spanOf} from './search.ts'
import {bodyEnd, type Sentence} from './sentences.ts'
import {phraseRight, subjectBefore} from './subject.ts'

/** “Radio Calder quoted the minister as saying …”: the minister speaks, Radio Calder carries. */
function findQuotedAs(sentence: Sentence, end: number): Draft[] {
  const drafts: Draft[] = []
  for (let at = 0; at < end; at++) {
    if (
      sentence[at]?.lower !== 'as' ||
      !/^(?:saying|telling|writing)$/u.test(sentence[at + 1]?.lower ?? '')
    )
      continue
    let verb = at - 1
    while (
      verb > 0 &&
      !/^(?:quoted|quotes|cited|cites|quoting|citing)$/u.test(sentence[verb]?.lower ?? '')
    )
      verb--
    if (at - verb > 25) continue
    const carrier = subjectBefore(sentence, verb, 0)
    const passive = sentence[verb - 1]?.tag === 'AUX'
    const source = passive ? subjectBefore(sentence, verb - 1, 0) : undefined
    const behind =
      sentence[at + 2]?.lower === 'by' ? phraseRight(sentence, at + 3, end, false) : undefined
    const from = behind?.to ?? at + 2
    // “…,” she was quoted as saying: what she said may stand before.
    const left = source && sentence[source.from - 1]?.tag === 'QUOTE' ? source.from - 1 : undefined
    const content = [
      ...(left === undefined ? [] : [spanOf(sentence, left, left + 1)]),
      ...(from < end && (left === undefined || hasVerb(sentence, from, end))
        ? [spanOf(sentence, from, end)]
        : [])
    ]
    if (content.length === 0 || verb <= 0) continue
    if (passive) {
      const by =
        sentence[verb + 1]?.lower === 'by' ? phraseRight(sentence, verb + 2, at, false) : behind
      if (!source) continue
      drafts.push({
        rule: 'quoted-as-saying',
        act: 'statement',
        source: [spanOf(sentence, source.from, source.to)],
        cue: spanOf(sentence, verb - 1, verb + 1),
        content,
        ...(by && {carriers: [spanOf(sentence, by.from, by.to)]}),
        weight: 0.85
      })
    } else if (verb + 1 < at) {
      drafts.push({
        rule: 'quoted-as-saying',
        act: 'statement',
        source: [spanOf(sentence, verb + 1, at)],
        cue: spanOf(sentence, at, at + 2),
        content,
        ...(carrier && {carriers: [spanOf(sentence, carrier.from, carrier.to)]}),
        weight: 0.85
      })
    }
  }
  return drafts
}

/** “…, as reported by Radio Calder” and “… first reported by the Courier”. */
function findReportedBy(sentence: Sentence, end: number): Draft[] {
  for (let at = 1; at < end - 1; at++) {
    if (
      sentence[at]?.lower !== 'by' ||
      !/^(?:reported|noted|quoted)$/u.test(sentence[at - 1]?.lower ?? '')
    )
      continue
    const source = phraseRight(sentence, at + 1, end, false)
    let cue = at - 1
    if (sentence[cue - 1]?.lower === 'first') cue--
    if (sentence[cue - 1]?.lower !== 'as') continue
    cue--
    const left = sentence[cue - 1]?.lower === ',' ? cue - 1 : cue
    const opens = cue === 0
    const from = opens && source ? source.to + 1 : 0
    const to = opens ? end : left
    if (!source || from >= to || !hasVerb(sentence, from, to)) continue
    return [
      {
        rule: 'outlet-reported',
        act: 'statement',
        source: [spanOf(sentence, source.from, source.to)],
        cue: spanOf(sentence, cue, at + 1),
        content: [spanOf(sentence, from, to)],
        weight: 0.8
      }
    ]
  }
  return []
}

/** “As Radio Calder first reported in March, the file is gone”. */
function findAsReported(sentence: Sentence, end: number): Draft[] {
  if (sentence[0]?.lower !== 'as') return []
  const verb = sentence.findIndex(({lower}) => /^(?:reported|revealed|disclosed)$/u.test(lower))
  const subject =
    verb > 1
      ? subjectBefore(sentence, sentence[verb - 1]?.lower === 'first' ? verb - 1 : verb, 1)
      : undefined
  if (!subject || subject.from !== 1) return []
  const comma = sentence.findIndex(({lower}, at) => at > verb && lower === ',')
  if (comma < 0 || comma - verb > 8 || comma + 1 >= end || !hasVerb(sentence, comma + 1, end))
    return []
  return [
    {
      rule: 'outlet-reported',
      act: 'statement',
      source: [spanOf(sentence, subject.from, subject.to)],
      cue: spanOf(sentence, subject.to, verb + 1),
      content: [spanOf(sentence, comma + 1, end)],
      weight: 0.8
    }
  ]
}

/** Find words carried by somebody else than who said them. */
export function findQuotedBy(sentence: Sentence): Draft[] {
  const end = bodyEnd(sentence)
  return [
    ...findQuotedAs(sentence, end),
    ...findReportedBy(sentence, end),
    ...findAsReported(sentence, end)
  ]
}
