import {timeWords} from './lexicon/words.ts'
import {isQuote, quotesIn} from './search.ts'
import type {Item, Sentence} from './sentences.ts'
import {isNominal} from './subject.ts'

const object = /^(?:him|her|them|us|me|it|this|that|these|those)$/u
const begins = /^(?:his|her|their|its|our|my|nothing|something)$/u

/** Whether a second phrase begins right behind a first: “the plan | reckless”, “him | a liar”. */
function beginsName(item: Item, before: Item | undefined): boolean {
  if (!before || timeWords.has(item.lower)) return false
  if (object.test(before.lower)) return /^(?:DET|ADJ|NOUN|PROPN|ADV)$/u.test(item.tag)
  return isNominal(before) && (item.tag === 'DET' || item.tag === 'ADJ' || begins.test(item.lower))
}

/** A participle or an adverb with its adjective at the end: “called the plan deeply unfair.” */
function endsWithName(sentence: Sentence, at: number, end: number): boolean {
  const [item, next] = [sentence[at], sentence[at + 1]]
  if (item?.tag === 'ADV') return next?.tag === 'ADJ'
  return (
    item?.tag === 'VERB' &&
    /(?:ing|ed)$/u.test(item.lower) &&
    (at + 1 >= end || next?.lower === ',')
  )
}

/**
 * Whether something is called a name behind “call”: “called the plan a mistake”, “called it reckless”;
 * who calls an election, or the police, says nothing.
 */
export function isNaming(sentence: Sentence, from: number, end: number): boolean {
  // “called on Friday for …”
  if (timeWords.has(sentence[from]?.lower ?? '') && sentence[from + 1]?.tag !== 'PART')
    return sentence.slice(from, from + 4).some(({lower}) => lower === 'for')
  for (let at = from; at < end; at++) {
    const item = sentence[at]
    if (!item || /^[;:]$/u.test(item.lower)) return false
    if (isQuote(item)) return true
    if (at === from) continue
    // “called Ford’s plans to open a plant “a disgrace””
    if (/^(?:who|which|that|because|when|after|before|to)$/u.test(item.lower))
      return quotesIn(sentence, at, end)
    if (beginsName(item, sentence[at - 1]) || endsWithName(sentence, at, end)) return true
  }
  return false
}
