import {attitudeAdjectives, attitudeNouns, attitudeVerbs} from '../lexicon/attitudes.ts'
import {formsOf, verbForms} from '../lexicon/verb-forms.ts'
import {occasionNouns, timeWords} from '../lexicon/words.ts'
import {commonWords} from './common-words.ts'
import {closedWords, cueWords, outletWords, roleWords} from './word-lists.ts'

/** A word that the model sees as a word. */
export interface KnownWord {
  /** The same in every run and for every list it stands in. */
  readonly number: number
  /**
   * Class in the lexicons: 1 noun of speech or attitude, 2 role, 3 outlet, 4 verb and 5 adjective of
   * attitude; from 8 on what a verb of `verbs.ts` may stand with, and its form; else 0.
   */
  readonly lexicon: number
}

function wordNumber(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  }
  return (hash >>> 2) | 0x20000000
}

const frames = ['clause', 'that', 'quote', 'noun', 'infinitive', 'addressee', 'bid', 'passive']
const kinds = ['base', 'present', 'past', 'participle']

function collectClasses(): Map<string, number> {
  const classes = new Map<string, number>()
  const put = (words: Iterable<string>, lexicon: number): void => {
    for (const word of words) classes.set(word, lexicon)
  }
  // Later lists win.
  put([...commonWords, ...closedWords, ...occasionNouns, ...timeWords], 0)
  put(attitudeNouns, 1)
  for (const verb of attitudeVerbs)
    put(
      formsOf(verb).map(([form]) => form),
      4
    )
  put(attitudeAdjectives, 5)
  put(cueWords, 1)
  put(roleWords, 2)
  put(outletWords, 3)
  for (const [form, {verbs, kind}] of verbForms) {
    let bits = 0
    for (const verb of verbs) {
      for (const frame of verb.frames.keys()) bits |= 1 << frames.indexOf(frame)
    }
    classes.set(form, ((bits << 2) | kinds.indexOf(kind)) + 8)
  }
  return classes
}

const known: ReadonlyMap<string, KnownWord> = new Map(
  [...collectClasses()].map(([word, lexicon]) => [word, {number: wordNumber(word), lexicon}])
)

/** Last two letters as one number below 1024; other characters count as none. */
function ending(lower: string): number {
  const last = lower.charCodeAt(lower.length - 1) - 96
  const before = lower.charCodeAt(lower.length - 2) - 96
  const a = last > 0 && last < 27 ? last : 0
  const b = before > 0 && before < 27 ? before : 0
  return a * 32 + b
}

/**
 * The word as the model sees it: only when it is a closed-class word, stands in the lexicons of
 * cues, roles and outlets or among the commonest words; `undefined` for every other word.
 */
export function knownWord(lower: string): KnownWord | undefined {
  return known.get(lower)
}

/**
 * What the model sees of any other word: no more than its part of speech and its last two letters.
 *
 * @param tag
 *   Number of the part of speech.
 */
export function maskedWord(lower: string, tag: number): number {
  return tag * 1024 + ending(lower) + 1
}
