import type {Draft} from './draft.ts'
import {spanOf} from './search.ts'
import {bodyEnd, type Sentence} from './sentences.ts'
import {isUnasked, unshared} from './silence.ts'
import {phraseLeft, phraseRight, subjectBefore, type Run} from './subject.ts'

const silence =
  /^(?:comment|respond|reply|answer|discuss|elaborate|confirm|deny|speak|talk|say|specify|identify|provide|offer|address|return|give|issue|make|name|disclose|reveal|explain)$/u
/** Words one of which every phrase of silence begins with. */
const starts: ReadonlySet<string> = new Set(
  'declined declines refused refuses declining refusing had has have could neither did does do would will wo was were is are stopped stops'.split(
    ' '
  )
)

/** Words one of which every sentence has that tells of somebody's silence. */
export const silences = {
  /** Without any other word: “declined to comment”. */
  certain:
    'declined declines declining refused refuses refusing unavailable unanswered unreturned stopped stops'.split(
      ' '
    ),
  /** With one of the denials: “did not comment”. */
  denied:
    'comment comments commented commenting immediate further available responded replied respond reply reached contacted confirmed confirms denied offer provide return answer make give issue returned answered reaction response word drawn interviewed'.split(
      ' '
    ),
  /** The last is what stands behind the apostrophe of “didn’t”. */
  denials: 'no not neither t'.split(' ')
} as const

const silenceWords: ReadonlySet<string> = new Set([...silences.certain, ...silences.denied])

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
      (item.lower === 'saying' && at > from) ||
      /^(?:,|;|when|but|because|while|and|citing|prior|before|ahead|until|after|though)$/u.test(
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

const withheld = new RegExp(`^${unshared}$`, 'u')

/** “be drawn on a date”, “share it”: what somebody would not do with his words. */
function isKept(sentence: Sentence, at: number): boolean {
  const [verb, next] = [sentence[at]?.lower, sentence[at + 1]?.lower ?? '']
  const behind = sentence[at + 2]?.lower ?? '.'
  if (verb === 'be')
    return next === 'interviewed' || (next === 'drawn' && /^(?:on|into|about|[.,;])$/u.test(behind))
  return verb === 'share' && withheld.test(next)
}

function readSilence(sentence: Sentence, at: number, end: number): Silence | undefined {
  const item = sentence[at]
  const next = sentence[at + 1]
  if (!item || !next) return undefined
  if (
    /^(?:declined|declines|refused|refuses|declining|refusing)$/u.test(item.lower) &&
    next.lower === 'to'
  ) {
    return silence.test(sentence[at + 2]?.lower ?? '') || isKept(sentence, at + 2)
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
  // “stopped short of saying who was to blame”
  if (/^stop(?:ped|s)$/u.test(item.lower) && next.lower === 'short') {
    const saying = sentence[at + 2]?.lower === 'of' ? sentence[at + 3]?.lower : undefined
    return /^(?:saying|confirming|naming|identifying|specifying|disclosing|commenting)$/u.test(
      saying ?? ''
    )
      ? {from: at, to: at + 3, content: at + 3}
      : undefined
  }
  if (/^(?:was|were|is|are)$/u.test(item.lower)) return readUnavailable(sentence, at, end)
  if (/^(?:had|has|have)$/u.test(item.lower) && /^(?:not|n['’]t)$/u.test(next.lower)) {
    return readUnanswered(sentence, at, end)
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
  if (word === 'comment' || (word === 'be' && isKept(sentence, verb)))
    return {from: at, to: verb, content: verb}
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

/** “was not immediately available for comment”, “were unavailable for comment”. */
function readUnavailable(sentence: Sentence, at: number, end: number): Silence | undefined {
  let to = at + 1
  while (to < at + 4 && /^(?:not|n['’]t|immediately|also|yet)$/u.test(sentence[to]?.lower ?? ''))
    to++
  const word = sentence[to]?.lower
  if (word !== 'unavailable' && (word !== 'available' || to === at + 1)) return undefined
  const comment = sentence[to + 2]?.lower ?? ''
  if (sentence[to + 1]?.lower !== 'for' || to + 2 >= end) return undefined
  return commenting.test(comment) || /^(?:immediate|further)$/u.test(comment)
    ? {from: at, to: to + 1, content: to + 1}
    : undefined
}

/** “has not commented on the report”, “have not yet responded”. */
function readUnanswered(sentence: Sentence, at: number, end: number): Silence | undefined {
  let verb = at + 2
  while (sentence[verb]?.tag === 'ADV') verb++
  if (!/^(?:commented|responded|replied)$/u.test(sentence[verb]?.lower ?? '')) return undefined
  let to = verb + 1
  while (sentence[to]?.tag === 'ADV') to++
  return /^(?:on|to)$/u.test(sentence[to]?.lower ?? '') && to + 1 < end
    ? {from: at, to: to + 1, content: to + 1}
    : {from: at, to: verb, content: verb}
}

/** “There was no immediate comment from the ministry”: who was silent stands behind. */
function findNoWord(sentence: Sentence, end: number): Draft | undefined {
  const at = sentence.findIndex(
    ({lower}, index) =>
      lower === 'there' && /^(?:was|is|were)$/u.test(sentence[index + 1]?.lower ?? '')
  )
  if (at < 0 || at > 12 || sentence[at + 2]?.lower !== 'no') return undefined
  let noun = at + 3
  while (/^(?:immediate|official|public|further|instant)$/u.test(sentence[noun]?.lower ?? ''))
    noun++
  if (!/^(?:comment|reaction|response|reply|word)$/u.test(sentence[noun]?.lower ?? ''))
    return undefined
  if (sentence[noun + 1]?.lower !== 'from') return undefined
  const source = phraseRight(sentence, noun + 2, end, false)
  if (!source) return undefined
  return {
    rule: 'no-comment',
    act: 'no-comment',
    source: [spanOf(sentence, source.from, source.to)],
    cue: spanOf(sentence, at + 1, at + 2),
    content: [spanOf(sentence, at + 2, noun + 1)],
    weight: 0.9
  }
}

/** “Calls to the yard went unanswered”, “Messages left for the owner were not returned”: who was asked is silent. */
function findUnreturned(sentence: Sentence, end: number): Draft | undefined {
  const noun = sentence
    .slice(0, 7)
    .findIndex(({lower}) =>
      /^(?:calls|messages|emails|e-mails|requests|questions|letters)$/u.test(lower)
    )
  if (noun < 0) return undefined
  for (let at = noun + 2; at < Math.min(end - 1, noun + 24); at++) {
    const word = sentence[at]?.lower ?? ''
    const negated =
      /^(?:was|were)$/u.test(word) && /^(?:not|n['’]t)$/u.test(sentence[at + 1]?.lower ?? '')
    let verb = at + (negated ? 2 : 1)
    if (!negated && !/^(?:went|go|remained)$/u.test(word)) continue
    while (sentence[verb]?.tag === 'ADV') verb++
    const silent = negated ? /^(?:returned|answered)$/u : /^(?:unanswered|unreturned)$/u
    if (!silent.test(sentence[verb]?.lower ?? '')) return undefined
    const to = sentence.findIndex(
      ({lower}, index) => index > noun && index < at && /^(?:to|for|with|at)$/u.test(lower)
    )
    const source = to < 0 ? undefined : phraseRight(sentence, to + 1, at, false)
    if (!source) return undefined
    return {
      rule: 'no-comment',
      act: 'no-comment',
      source: [spanOf(sentence, source.from, source.to)],
      cue: spanOf(sentence, at, negated ? at + 2 : at + 1),
      content: [spanOf(sentence, verb, verb + 1)],
      weight: 0.9
    }
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
  if (!sentence.some(({lower}) => silenceWords.has(lower))) return []
  const end = bodyEnd(sentence)
  const drafts = [findNoWord(sentence, end), findUnreturned(sentence, end)].filter(
    (draft) => draft !== undefined
  )
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
    if (isUnasked(wordsOf(sentence, found.from, found.to), wordsOf(sentence, found.content, to)))
      continue
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

function wordsOf(sentence: Sentence, from: number, to: number): string {
  return sentence
    .slice(from, to)
    .map(({text}) => text)
    .join(' ')
}

/** “Smith said the toll would rise but declined to say …”: the toll declines nothing. */
function isReported(sentence: Sentence, {from}: Run): boolean {
  const at = sentence[from - 1]?.lower === 'that' ? from - 2 : from - 1
  return /^(?:said|says|say|added|adds|confirmed|told|acknowledged)$/u.test(
    sentence[at]?.lower ?? ''
  )
}

/** “Smith shrugged and declined to comment”: the subject of the clause before the conjunction. */
function joined(sentence: Sentence, at: number): Run | undefined {
  if (!/^(?:and|but)$/u.test(sentence[at - 1]?.lower ?? '')) return undefined
  for (let verb = at - 2; verb > 0; verb--) {
    const tag = sentence[verb]?.tag
    if (tag !== 'VERB' && tag !== 'AUX') continue
    const run = subjectBefore(sentence, verb, 0)
    if (run && !isReported(sentence, run)) return run
  }
  return phraseLeft(sentence, at - 2, 0)
}
