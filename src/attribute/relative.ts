import {isHuman, isHumanPlural} from './humans.ts'
import {singleOffices, unnamedHeads} from './lexicon/sources.ts'
import {isQuote} from './search.ts'
import type {Sentence} from './sentences.ts'
import type {Run} from './subject.ts'

/** Where the quotation stands by which a relative clause names something: “called “…””, “dismissed as “…””. */
export function namesAt(sentence: Sentence, to: number): number | undefined {
  const at = sentence[to]?.lower === 'as' ? to + 1 : to
  return isQuote(sentence[at]) ? at : undefined
}

/**
 * Whether a subject is that of a relative clause which ends with a quotation: “what the mayor called
 * “…””, “a charge the union dismissed as “…””.
 *
 * @param to
 *   Behind the verb.
 */
export function isRelative(sentence: Sentence, subject: Run, to: number): boolean {
  if (namesAt(sentence, to) === undefined) return false
  const before = sentence[subject.from - 1]
  return before?.tag === 'NOUN' || /^(?:what|that|which)$/u.test(before?.lower ?? '')
}

/** Verbs that have their object before a name in quotation marks right behind them. */
const naming = /^(?:call|label|brand)(?:s|l?ed)?$/u

/**
 * The subject of a relative clause that stands right behind what it names: of “a plan critics call “…””
 * only the critics, of “a plan Ada Varga called “…”” her alone.
 *
 * @param to
 *   Behind the verb.
 */
export function subjectBehindName(sentence: Sentence, subject: Run, to: number): Run {
  const last = subject.to - 1
  const names = namesAt(sentence, to)
  if (names === undefined) return subject
  const own = nameBehindThing(sentence, subject)
  if (own !== undefined) return {from: own, to: subject.to}
  if (!isHumanPlural(sentence[last]?.lower ?? '')) return subject
  if (names === to && !naming.test(sentence[to - 1]?.lower ?? '')) return subject
  let from = last
  while (sentence[from - 1]?.tag === 'ADJ') from--
  const first = sentence[subject.from]
  const named = from - subject.from > 1 && sentence[from - 1]?.tag === 'NOUN'
  return named && first?.tag === 'DET' ? {from, to: subject.to} : subject
}

/** Where the name begins in “an idea Ada Varga”, of which she called the idea something; absent in “a Mr Varga”. */
function nameBehindThing(sentence: Sentence, {from, to}: Run): number | undefined {
  if (!/^an?$/u.test(sentence[from]?.lower ?? '') || sentence[to - 1]?.tag !== 'PROPN')
    return undefined
  let at = to - 1
  while (sentence[at - 1]?.tag === 'PROPN') at--
  const thing = sentence[at - 1]
  const between = sentence.slice(from + 1, at)
  if (
    !thing ||
    !between.every(({tag, text, lower}) => /^(?:NOUN|ADJ)$/u.test(tag) && text === lower)
  )
    return undefined
  const who = thing.lower
  return thing.tag !== 'NOUN' || isHuman(who) || singleOffices.has(who) || unnamedHeads.has(who)
    ? undefined
    : at
}

/** Index of the comma before the aside that a relative clause ends: “…, a version that the union called “…””. */
export function asideBefore(sentence: Sentence, subject: Run): number | undefined {
  let at = subject.from - 1
  if (/^(?:that|which)$/u.test(sentence[at]?.lower ?? '')) at--
  if (sentence[at]?.tag !== 'NOUN') return sentence[at]?.lower === ',' ? at : undefined
  while (/^(?:NOUN|ADJ)$/u.test(sentence[at]?.tag ?? '')) at--
  if (sentence[at]?.tag === 'DET') at--
  return sentence[at]?.lower === ',' ? at : undefined
}
