import {verbForms} from '../lexicon/verb-forms.ts'
import {occasionNouns, timeWords} from '../lexicon/words.ts'
import {commonWords} from './common-words.ts'
import {closedWords, cueWords, outletWords, roleWords} from './word-lists.ts'

/** Number of a word: the same in every run and for every list it stands in. */
function wordNumber(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  }
  return (hash >>> 2) | 0x20000000
}

const known: ReadonlyMap<string, number> = new Map(
  [
    ...commonWords,
    ...closedWords,
    ...cueWords,
    ...roleWords,
    ...outletWords,
    ...occasionNouns,
    ...timeWords,
    ...verbForms.keys()
  ].map((word) => [word, wordNumber(word)])
)

const roles = new Set(roleWords)
const outlets = new Set(outletWords)

/** Last two letters as one number below 1024; other characters count as none. */
function ending(lower: string): number {
  const last = lower.charCodeAt(lower.length - 1) - 96
  const before = lower.charCodeAt(lower.length - 2) - 96
  const a = last > 0 && last < 27 ? last : 0
  const b = before > 0 && before < 27 ? before : 0
  return a * 32 + b
}

/**
 * What the model sees of a word: a number of its own only when it is a closed-class word, stands in
 * the lexicons of cues, roles and outlets or among the commonest words; of every other word no more
 * than its part of speech and its last two letters.
 *
 * @param tag
 *   Number of the part of speech.
 */
export function maskedWord(lower: string, tag: number): number {
  return known.get(lower) ?? tag * 1024 + ending(lower) + 1
}

/** Whether the model sees the word itself. */
export function isKnownWord(lower: string): boolean {
  return known.has(lower)
}

const frames = ['clause', 'that', 'quote', 'noun', 'infinitive', 'addressee', 'bid', 'passive']
const kinds = ['base', 'present', 'past', 'participle']

const verbClasses: ReadonlyMap<string, number> = new Map(
  [...verbForms].map(([form, {verbs, kind}]) => {
    let bits = 0
    for (const verb of verbs) {
      for (const frame of verb.frames.keys()) bits |= 1 << frames.indexOf(frame)
    }
    return [form, (bits << 2) | kinds.indexOf(kind)]
  })
)

const cueNouns = new Set(cueWords)

/** Class of a word in the lexicons: what a verb may stand with and its form; cue, role or outlet word; 0. */
export function lexiconClass(lower: string): number {
  const verb = verbClasses.get(lower)
  if (verb !== undefined) return verb + 8
  if (outlets.has(lower)) return 3
  if (roles.has(lower)) return 2
  return cueNouns.has(lower) ? 1 : 0
}
