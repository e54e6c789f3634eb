import {wordForms} from './search-fold.ts'
import type {Term} from './search-query.ts'

/** How one story answers the words. */
export interface Match {
  readonly score: number
  /** Numbers of the words that answer, ascending. */
  readonly places: readonly number[]
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

/** Asks the index for one word, or for a phrase in quotation marks. */
export type AskIndex = (query: string) => Promise<ReadonlyMap<number, Match>>

/** Pagefind gives every phrase the same score; about that of a word few stories have. */
const phraseScore = 3

function join(one: Match | undefined, other: Match): Match {
  if (one === undefined) return other
  return {
    score: one.score + other.score,
    places: [...new Set([...one.places, ...other.places])].sort((a, b) => a - b)
  }
}

async function askTerm(term: Term, ask: AskIndex): Promise<ReadonlyMap<number, Match>> {
  const [word = '', ...more] = term.words
  if (more.length > 0) {
    const found = await ask(`"${term.words.join(' ')}"`)
    return new Map(
      Array.from(found, ([story, match]) => [
        story,
        {...match, score: phraseScore + Math.log1p(match.places.length)}
      ])
    )
  }
  const forms = await Promise.all(wordForms(word).map(ask))
  const all = new Map<number, Match>()
  for (const found of forms) {
    for (const [story, match] of found) all.set(story, join(all.get(story), match))
  }
  return all
}

/**
 * Find the stories that have all terms, phrases and words mixed.
 *
 * Pagefind takes a phrase only for a whole query, and loosens a query of several
 * words without a word about it; so each term is asked by itself and the answers are joined here.
 */
export async function matchTerms(terms: readonly Term[], ask: AskIndex): Promise<Matches> {
  const wanted = terms.filter((term) => !term.not)
  const [answers, unwanted] = await Promise.all([
    Promise.all(wanted.map((term) => askTerm(term, ask))),
    Promise.all(terms.filter((term) => term.not).map((term) => askTerm(term, ask)))
  ])
  const dropped = wanted.filter((_, place) => answers[place]?.size === 0)
  const found = answers.filter((answer) => answer.size > 0)
  const without = new Set(unwanted.flatMap((answer) => [...answer.keys()]))
  if (wanted.length === 0) return {dropped, without, loose: false}

  const counts = new Map<number, number>()
  const joined = new Map<number, Match>()
  for (const answer of found) {
    for (const [story, match] of answer) {
      counts.set(story, (counts.get(story) ?? 0) + 1)
      joined.set(story, join(joined.get(story), match))
    }
  }
  for (const story of without) joined.delete(story)
  const whole = [...joined].filter(([story]) => counts.get(story) === found.length)
  if (whole.length > 0 || joined.size === 0) {
    return {stories: new Map(whole), dropped, without, loose: false}
  }
  // What has more of the terms stands first, whatever the scores.
  const some = [...joined].map(
    ([story, match]) =>
      [story, {...match, score: match.score + 1000 * (counts.get(story) ?? 0)}] as const
  )
  return {stories: new Map(some), dropped, without, loose: true}
}
