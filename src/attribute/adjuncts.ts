import {outletNouns} from './lexicon/sources.ts'
import {occasionNouns, timeWords} from './lexicon/words.ts'
import type {Sentence} from './sentences.ts'
import {phraseRight, possessives, type Run} from './subject.ts'

/** What lies between a verb of saying and what was said. */
export interface Adjuncts {
  /** Index behind them. */
  readonly to: number
  /** Run of the person or outlet told, when there is one. */
  readonly addressee?: Run
}

const prepositions = /^(?:on|in|at|during|after|via|by|through|to|of|before|from|over)$/u

/** Step over “on Monday”, “in a statement”, “to reporters”, “earlier this week”. */
export function skipAdjuncts(sentence: Sentence, from: number, addressed: boolean): Adjuncts {
  let at = from
  let addressee: Adjuncts['addressee']
  if (addressed) {
    const run = phraseRight(sentence, at, sentence.length, false)
    if (run) {
      addressee = withPlace(sentence, withName(sentence, whoIsTold(sentence, run)))
      at = addressee.to
    }
  }
  for (let guard = 0; guard < 6; guard++) {
    const item = sentence[at]
    if (!item) break
    if (timeWords.has(item.lower) && item.tag !== 'SCONJ') {
      at++
      if (sentence[at]?.tag === 'NUM') at++
      continue
    }
    if (prepositions.test(item.lower)) {
      const run = phraseRight(sentence, at + 1, sentence.length, true)
      if (!run || !isOccasion(sentence, run.from, run.to)) break
      at = reasonBehind(sentence, run, carriedBehind(sentence, run.to))
      continue
    }
    break
  }
  return addressee ? {to: at, addressee} : {to: at}
}

/** “told the court her mother was ill”: only the court, as the possessive opens what was said. */
function whoIsTold(sentence: Sentence, {from, to}: Run): Run {
  const owned = sentence.findIndex(
    ({lower}, at) =>
      at > from && at < to && possessives.has(lower) && nouns.has(sentence[at - 1]?.tag ?? '')
  )
  return {from, to: owned < 0 ? to : owned}
}

const nouns: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])

/** With “the Calder Echo” behind “local newspaper”. */
function withName(sentence: Sentence, {from, to}: Run): Run {
  const named = sentence[to]?.lower === 'the' && sentence[to + 1]?.tag === 'PROPN'
  const name =
    named && outletNouns.has(sentence[to - 1]?.lower ?? '')
      ? phraseRight(sentence, to, sentence.length, false)
      : undefined
  return {from, to: name?.to ?? to}
}

/** With “across town” behind “a union hall”, in front of “that”. */
function withPlace(sentence: Sentence, {from, to}: Run): Run {
  if (!/^(?:across|outside|around|near)$/u.test(sentence[to]?.lower ?? '')) return {from, to}
  const place = phraseRight(sentence, to + 1, sentence.length, false)
  return {from, to: place && sentence[place.to]?.lower === 'that' ? place.to : to}
}

/** Step over “because the talks are secret” behind “on condition of anonymity”. */
function reasonBehind(sentence: Sentence, {from, to}: Run, at: number): number {
  const item = sentence[at]
  if (!item || !/^(?:because|since|as|given|citing|to)$/u.test(item.lower)) return at
  if (!sentence.slice(from, to).some(({lower}) => lower === 'anonymity')) return at
  const end = sentence.findIndex(
    ({lower, tag}, index) => index > at && (tag === 'QUOTE' || /^[,;.]$/u.test(lower))
  )
  return end < 0 ? sentence.length : end
}

const carried =
  /^(?:carried|published|broadcast|aired|televised|reported|posted|quoted|released|distributed|seen|reviewed|obtained|shared|issued|sent|made|delivered|filed)$/u

/** Whom a message is to; taggers take “to staff” for a verb. */
const audience =
  /^(?:staff|employees|workers|colleagues|members|shareholders|investors|customers|lawmakers|reporters|journalists)$/u

/** Step over “carried by the Sana news agency”, “seen by Radio Calder” behind “in a statement”. */
function carriedBehind(sentence: Sentence, start: number): number {
  const staff = sentence[start]?.lower === 'to' && audience.test(sentence[start + 1]?.lower ?? '')
  const from = staff ? start + 2 : start
  if (!carried.test(sentence[from]?.lower ?? '')) return from
  if (!/^(?:by|on|in|to|with)$/u.test(sentence[from + 1]?.lower ?? '')) return from
  return phraseRight(sentence, from + 2, sentence.length, false)?.to ?? from
}

function isOccasion(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (occasionNouns.has(sentence[at]?.lower ?? '')) return true
  }
  return false
}
