import {wordForms, wordRoot} from './search-fold.ts'
import type {Term} from './search-query.ts'

/** How one story answers the words. */
export interface Match {
  readonly score: number
  /** Numbers of the words that answer, ascending. Made when they are asked for: of most stories nobody asks. */
  readonly places: () => readonly number[]
}

/** @returns Numbers in order, each once. */
export function inOrder(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b)
}

/** What the words gave. */
export interface Matches {
  /** By story number; absent when no words were asked for. */
  readonly stories?: ReadonlyMap<number, Match>
  /** Terms no story has: they were left out. */
  readonly dropped: readonly Term[]
  /** Stories with a term that was not wanted. */
  readonly without: ReadonlySet<number>
  /** No story has all terms: these have some. */
  readonly loose: boolean
}

/** The index of words, as it is asked here. */
export interface SearchIndex {
  /** How many stories there are. */
  readonly size: number
  /** Stories with exactly these words one behind another, but for their endings. */
  phrase(words: readonly string[]): Promise<ReadonlyMap<number, Match>>
  /** Stories with a word and some words that begin so, weighed by how much the word tells of each. */
  weighed(word: string): Promise<ReadonlyMap<number, Match>>
  /** Stories with any word that begins so, weighed. */
  begun(word: string): Promise<ReadonlyMap<number, Match>>
}

/** Pagefind gives every phrase the same small score: with this, about that of a word few stories have. */
const phraseScore = 2

function join(one: Match | undefined, other: Match): Match {
  if (one === undefined) return other
  return {
    score: one.score + other.score,
    places: () => inOrder([...one.places(), ...other.places()])
  }
}

/** Share of stories above which a word is not weighed: it tells little (“of”). Small archives have no such words. */
const commonShare = 0.2

/** The words between punctuation in a folded word: “cease-fire” is met by “fire”. */
export function innerWords(folded: string): readonly string[] {
  return [folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, ''), ...folded.split(/[^\p{L}\p{M}\p{N}]+/u)]
}

async function askTerm(term: Term, index: SearchIndex): Promise<ReadonlyMap<number, Match>> {
  const [word = '', ...more] = term.words
  if (more.length > 0) {
    const found = await index.phrase(term.words)
    return new Map(
      Array.from(found, ([story, match]) => [story, {...match, score: match.score + phraseScore}])
    )
  }
  const root = term.open ? word : wordRoot(word)
  if (root !== undefined) return index.begun(root)

  // Only a phrase keeps to the word (and its endings); only the bare word is weighed.
  const exact = await Promise.all(wordForms(word).map((form) => index.phrase([form])))
  const stories = exact[1] ? new Set(exact.flatMap((found) => [...found.keys()])) : exact[0]
  if (stories === undefined || stories.size === 0) return index.begun(word)

  const weighed =
    stories.size > Math.max(500, commonShare * index.size) ? [] : [await index.weighed(word)]
  const [only, ...others] = exact
  if (weighed.length === 0 && others.length === 0 && only) return only
  const all = new Map<number, Match>()
  for (const found of [...weighed, ...exact]) {
    for (const [story, match] of found) {
      if (stories.has(story)) all.set(story, join(all.get(story), match))
    }
  }
  return all
}

/** Stories that are in all answers and not kept out: gone through is the shortest answer alone. */
function haveAll(
  answers: readonly ReadonlyMap<number, Match>[],
  without: ReadonlySet<number>
): ReadonlyMap<number, Match> {
  const [least, ...others] = [...answers].sort((one, other) => one.size - other.size)
  if (!least || (others.length === 0 && without.size === 0)) return least ?? new Map()
  const whole = new Map<number, Match>()
  for (const story of least.keys()) {
    if (without.has(story) || !others.every((answer) => answer.has(story))) continue
    const matches = answers.flatMap((answer) => answer.get(story) ?? [])
    const [first, ...more] = matches
    if (first) whole.set(story, more.reduce(join, first))
  }
  return whole
}

/**
 * Find the stories that have all terms, phrases and words mixed.
 *
 * Pagefind takes a phrase only for a whole query, and loosens a query of several
 * words without a word about it; so each term is asked by itself and the answers are joined here.
 */
export async function matchTerms(terms: readonly Term[], index: SearchIndex): Promise<Matches> {
  const wanted = terms.filter((term) => !term.not)
  const [answers, unwanted] = await Promise.all([
    Promise.all(wanted.map((term) => askTerm(term, index))),
    Promise.all(terms.filter((term) => term.not).map((term) => askTerm(term, index)))
  ])
  const dropped = wanted.filter((_, place) => answers[place]?.size === 0)
  const found = answers.filter((answer) => answer.size > 0)
  const without = new Set(unwanted.flatMap((answer) => [...answer.keys()]))
  if (wanted.length === 0) return {dropped, without, loose: false}

  const whole = haveAll(found, without)
  if (whole.size > 0 || found.length === 0) return {stories: whole, dropped, without, loose: false}

  const counts = new Map<number, number>()
  const joined = new Map<number, Match>()
  for (const answer of found) {
    for (const [story, match] of answer) {
      if (without.has(story)) continue
      counts.set(story, (counts.get(story) ?? 0) + 1)
      joined.set(story, join(joined.get(story), match))
    }
  }
  if (joined.size === 0) return {stories: joined, dropped, without, loose: false}
  // What has more of the terms stands first, whatever the scores.
  const some = [...joined].map(
    ([story, match]) =>
      [story, {...match, score: match.score + 1000 * (counts.get(story) ?? 0)}] as const
  )
  return {stories: new Map(some), dropped, without, loose: true}
}
