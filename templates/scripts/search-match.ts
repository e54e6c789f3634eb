import {wordForms, wordRoot} from './search-fold.ts'
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

/** The index of words, as it is asked here. */
export interface SearchIndex {
  /** How many stories there are. */
  readonly size: number
  /** Indexes the stories are spread over in turn: each answers by itself. */
  readonly shards: number
  /**
   * For a phrase in quotation marks: stories with exactly these words, but for their endings; for one word: with it and some
   * words that begin so.
   */
  ask(query: string): Promise<ReadonlyMap<number, Match>>
  /** Stories with any word that begins so. */
  askBeginning(word: string): Promise<ReadonlyMap<number, Match>>
  /** The folded word of a story that has this number. */
  wordAt(story: number, place: number): Promise<string>
}

/** Pagefind gives every phrase the same small score: with this, about that of a word few stories have. */
const phraseScore = 2

function join(one: Match | undefined, other: Match): Match {
  if (one === undefined) return other
  return {
    score: one.score + other.score,
    places: [...new Set([...one.places, ...other.places])].sort((a, b) => a - b)
  }
}

/**
 * Share of stories above which a word is not weighed: it tells little (“of”),
 * and its places in all stories take a second to hand over. Small archives have no such words.
 */
const commonShare = 0.2

/** The words between punctuation in a folded word: “cease-fire” is met by “fire”. */
export function innerWords(folded: string): readonly string[] {
  return [folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, ''), ...folded.split(/[^\p{L}\p{M}\p{N}]+/u)]
}

/**
 * Words that begin so. Where there are none Pagefind answers with words that
 * are themselves a beginning of what was asked (“rei” for “reillx”); a look at the first word each index found tells.
 */
async function askBeginning(word: string, index: SearchIndex): Promise<ReadonlyMap<number, Match>> {
  const found = [...(await index.askBeginning(word))]
  const [asked = ''] = innerWords(word)
  const isMet = async (shard: number) => {
    const sample = found.find(
      ([story, {places}]) => story % index.shards === shard && places.length > 0
    )
    const place = sample?.[1].places[0]
    if (!sample || place === undefined) return false
    const inner = innerWords(await index.wordAt(sample[0], place))
    return inner.some((met) => met.startsWith(asked))
  }
  const met = await Promise.all(Array.from({length: index.shards}, (_, shard) => isMet(shard)))
  return new Map(found.filter(([story]) => met[story % index.shards]))
}

async function askTerm(term: Term, index: SearchIndex): Promise<ReadonlyMap<number, Match>> {
  const [word = '', ...more] = term.words
  if (more.length > 0) {
    const found = await index.ask(`"${term.words.join(' ')}"`)
    return new Map(
      Array.from(found, ([story, match]) => [story, {...match, score: match.score + phraseScore}])
    )
  }
  const root = term.open ? word : wordRoot(word)
  if (root !== undefined) return askBeginning(root, index)

  // Only a phrase keeps to the word (and its endings); only the bare word is weighed.
  const exact = await Promise.all(wordForms(word).map((form) => index.ask(`"${form}"`)))
  const stories = new Set(exact.flatMap((found) => [...found.keys()]))
  if (stories.size === 0) return askBeginning(word, index)

  const weighed =
    stories.size > Math.max(500, commonShare * index.size) ? [] : [await index.ask(word)]
  const all = new Map<number, Match>()
  for (const found of [...weighed, ...exact]) {
    for (const [story, match] of found) {
      if (stories.has(story)) all.set(story, join(all.get(story), match))
    }
  }
  return all
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
