import type {Draft} from './draft.ts'
import {spanOf} from './search.ts'
import {bodyEnd, type Sentence} from './sentences.ts'
import {phraseLeft, subjectBefore, type Run} from './subject.ts'

const silence =
  /^(?:comment|respond|reply|answer|discuss|elaborate|confirm|deny|speak|talk|say|specify|identify|provide|offer|address|return|give|issue|make)$/u
/** Words one of which every phrase of silence begins with. */
const starts: ReadonlySet<string> = new Set(
  'declined declines refused refuses declining refusing had has have could neither did does do would will wo'.split(
    ' '
  )
)
const commenting = /^(?:comment|comments|commented|commenting)$/u
const asked =
  /^(?:comment|comments|request|requests|question|questions|call|calls|message|messages|email|emails|inquiry|inquiries|enquiries|statement)$/u

interface Silence {
  readonly from: number
  readonly to: number
  /** First item of what was not said. */
  readonly content: number
}

/** Where what was not said ends: at the next comma, quotation or clause. */
function endOfSilence(sentence: Sentence, from: number, end: number): number {
  let at = from
  while (at < end) {
    const item = sentence[at]
    if (
      !item ||
      item.tag === 'QUOTE' ||
      /^(?:,|;|when|but|because|while|saying|and|citing|prior|before|ahead|until|after|though)$/u.test(
        item.lower
      )
    )
      break
    if (
      at > from &&
      /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u.test(item.lower)
    )
      break
    if (
      /^(?:on|in|late|early)$/u.test(item.lower) &&
      /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u.test(
        sentence[at + 1]?.lower ?? ''
      )
    )
      break
    at++
  }
  return at
}

function readSilence(sentence: Sentence, at: number, end: number): Silence | undefined {
  const item = sentence[at]
  const next = sentence[at + 1]
  if (!item || !next) return undefined
  if (
    /^(?:declined|declines|refused|refuses|declining|refusing)$/u.test(item.lower) &&
    next.lower === 'to'
  ) {
    return silence.test(sentence[at + 2]?.lower ?? '')
      ? {from: at, to: at + 1, content: at + 1}
      : undefined
  }
  if (
    /^(?:had|has|have)$/u.test(item.lower) &&
    next.lower === 'no' &&
    /^(?:comment|immediate|further)$/u.test(sentence[at + 2]?.lower ?? '')
  ) {
    return {from: at, to: at + 1, content: at + 1}
  }
  if (
    item.lower === 'could' &&
    next.lower === 'not' &&
    /^(?:reached|contacted)$/u.test(sentence[at + 3]?.lower ?? sentence[at + 4]?.lower ?? '')
  ) {
    const to = sentence[at + 3]?.lower === 'be' ? at + 5 : at + 4
    return to < end ? {from: at, to, content: to} : undefined
  }
  if (
    item.lower === 'neither' &&
    sentence.slice(at, at + 6).some(({lower}) => lower === 'nor') &&
    /^(?:confirmed|confirms|denied)$/u.test(next.lower)
  ) {
    return {from: at, to: at + 1, content: at + 1}
  }
  if (!/^(?:did|does|do|would|will|wo)$/u.test(item.lower) || !/^(?:not|n['’]t)$/u.test(next.lower))
    return undefined
  let verb = at + 2
  while (sentence[verb]?.tag === 'ADV') verb++
  const word = sentence[verb]?.lower ?? ''
  if (word === 'comment') return {from: at, to: verb, content: verb}
  if (/^(?:respond|reply)$/u.test(word)) {
    const to = sentence[verb + 1]?.lower === 'to' ? verb + 2 : verb + 1
    return to < end ? {from: at, to, content: to} : {from: at, to: verb, content: verb}
  }
  if (
    /^(?:offer|provide|return|answer|make|give|issue)$/u.test(word) &&
    sentence
      .slice(verb + 1, verb + 6)
      .some(({lower}) => asked.test(lower) || commenting.test(lower))
  ) {
    return {from: at, to: verb + 1, content: verb + 1}
  }
  return undefined
}

/** “neither the White House nor the Pentagon commented”. */
function readNeither(sentence: Sentence, at: number): {source: Run; verb: number} | undefined {
  if (sentence[at]?.lower !== 'neither') return undefined
  const verb = sentence.findIndex(
    ({lower}, index) => index > at && /^(?:commented|responded|replied)$/u.test(lower)
  )
  if (verb < 0 || verb - at > 20) return undefined
  return {source: {from: at + 1, to: verb}, verb}
}

/** Find who would not speak: “declined to comment”, “did not respond to a request”, “had no comment”. */
export function findNoComment(sentence: Sentence): Draft[] {
  const end = bodyEnd(sentence)
  const drafts: Draft[] = []
  for (let at = 0; at < end; at++) {
    if (!starts.has(sentence[at]?.lower ?? '')) continue
    const neither = readNeither(sentence, at)
    if (neither) {
      drafts.push({
        rule: 'no-comment',
        act: 'no-comment',
        source: [spanOf(sentence, neither.source.from, neither.source.to)],
        cue: spanOf(sentence, at, at + 1),
        content: [spanOf(sentence, neither.verb, neither.verb + 1)],
        weight: 0.8
      })
      continue
    }
    const found = readSilence(sentence, at, end)
    if (!found) continue
    const subject = subjectBefore(sentence, at, 0) ?? joined(sentence, at)
    const to = endOfSilence(sentence, found.content, end)
    if (!subject || to <= found.content) continue
    drafts.push({
      rule:
        sentence[at]?.lower.startsWith('d') && found.content === at + 1
          ? 'declined-to-comment'
          : 'no-comment',
      act: 'no-comment',
      source: [spanOf(sentence, subject.from, subject.to)],
      cue: spanOf(sentence, found.from, found.to),
      content: [spanOf(sentence, found.content, to)],
      weight: 0.9
    })
  }
  return drafts
}

/** “Smith shrugged and declined to comment”: the subject of the clause before the conjunction. */
function joined(sentence: Sentence, at: number): Run | undefined {
  if (!/^(?:and|but)$/u.test(sentence[at - 1]?.lower ?? '')) return undefined
  for (let verb = at - 2; verb > 0; verb--) {
    const tag = sentence[verb]?.tag
    if (tag !== 'VERB' && tag !== 'AUX') continue
    const run = subjectBefore(sentence, verb, 0)
    if (run) return run
  }
  return phraseLeft(sentence, at - 2, 0)
}
