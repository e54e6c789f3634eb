import type {Decision} from '../../model/decision.ts'
import type {Span} from '../../model/span.ts'
import {zoneAt, type TidyCopy} from '../tidy.ts'
import {findChains, type Part} from './find-chains.ts'
import {toWordFinder, type WordFinder} from './find-words.ts'
import {nearestWords} from './nearest-words.ts'
import {unmatched, type DecisionProblem} from './problem.ts'
import {partsOf, toWords, type Words} from './words.ts'

/** A decision and the places of a story where its words stand: one, or a few to choose from. */
export interface PlacedDecision {
  readonly decision: Decision
  /** For each place the spans of the words, one for each part between gaps. */
  readonly places: readonly (readonly Span[])[]
}

/** The decisions about one story, in offsets of its tidied text. */
export interface StoryDecisions {
  readonly placed: readonly PlacedDecision[]
  /** All places in the story where words of a decision stand. */
  readonly placesOf: (words: string) => readonly (readonly Span[])[]
}

/** As many places of one quotation as are looked at. */
const mostPlaces = 16

/** Problems that are given the nearest words: beyond them something else is wrong. */
const mostHints = 20

/** The parts of quoted words, the first with the words before them, the last with those behind. */
function runsOf({quote, prefix, suffix}: Pick<Decision, 'quote' | 'prefix' | 'suffix'>) {
  const before = prefix === undefined ? [] : toWords(prefix).keys
  const behind = suffix === undefined ? [] : toWords(suffix).keys
  const parts = partsOf(quote)
  return parts.map((part, index) => {
    const front = index === 0 ? before : []
    const back = index === parts.length - 1 ? behind : []
    return {keys: [...front, ...part, ...back], front: front.length, back: back.length}
  })
}

function* allRuns(decisions: readonly Decision[]): Generator<readonly string[]> {
  for (const decision of decisions) {
    for (const {keys} of runsOf(decision)) yield keys
    const {content, source, cue} = decision.values
    for (const words of [content, source, cue]) {
      if (typeof words === 'string') yield* partsOf(words)
    }
  }
}

function toParts(
  finder: WordFinder,
  quote: Pick<Decision, 'quote' | 'prefix' | 'suffix'>
): readonly Part[] | undefined {
  const parts: Part[] = []
  for (const {keys, front, back} of runsOf(quote)) {
    const run = finder.numberOf(keys)
    if (run === undefined) return undefined
    parts.push({run, front, back, length: keys.length})
  }
  return parts.length > 0 ? parts : undefined
}

function toSpans(words: Words, parts: readonly Part[], chain: readonly number[]): Span[] {
  return parts.flatMap(({front, back, length}, index) => {
    const first = chain[index] ?? 0
    const start = words.starts[first + front]
    const end = words.ends[first + length - back - 1]
    return start === undefined || end === undefined ? [] : [[start, end] as const]
  })
}

/**
 * Find the words of decisions in the stories of a file, all in one pass over each story.
 *
 * @returns
 *   For each story what is decided about it, `undefined` for nothing; a problem for each decision
 *   whose words stand nowhere or in several stories.
 */
export function placeDecisions(
  copies: readonly TidyCopy[],
  decisions: readonly Decision[]
): {
  readonly stories: readonly (StoryDecisions | undefined)[]
  readonly problems: readonly DecisionProblem[]
} {
  const finder = toWordFinder(allRuns(decisions))
  const byRun = new Map<number, {readonly index: number; readonly parts: readonly Part[]}[]>()
  for (const [index, decision] of decisions.entries()) {
    const parts = toParts(finder, decision)
    const first = parts?.[0]?.run
    if (!parts || first === undefined) continue
    const known = byRun.get(first)
    if (known) known.push({index, parts})
    else byRun.set(first, [{index, parts}])
  }

  const met = new Map<number, number[]>()
  const found = copies.map((copy, story) => {
    const words = toWords(copy.text)
    const runs = finder.find(words.keys)
    const zoneOf = (word: number) => zoneAt(copy, words.starts[word] ?? 0)
    const places = (parts: readonly Part[]) =>
      findChains(runs, parts, zoneOf, mostPlaces).map((chain) => toSpans(words, parts, chain))
    const placed: {readonly index: number; readonly places: Span[][]}[] = []
    for (const run of runs.keys()) {
      for (const {index, parts} of byRun.get(run) ?? []) {
        const wanted = decisions[index]?.story
        if (wanted !== undefined && wanted !== story + 1) continue
        const here = places(parts)
        if (here.length === 0) continue
        placed.push({index, places: here})
        const before = met.get(index)
        if (before) before.push(story)
        else met.set(index, [story])
      }
    }
    const placesOf = (quote: string) => {
      const parts = toParts(finder, {quote})
      return parts ? places(parts) : []
    }
    return placed.length > 0 ? {placed, placesOf} : undefined
  })

  const problems: DecisionProblem[] = []
  for (const [index, decision] of decisions.entries()) {
    const stories = met.get(index)
    if (!stories) {
      const hint = problems.length < mostHints ? nearestWords(copies, decision) : undefined
      problems.push(unmatched(decision, decision.verb, hint))
    } else if (stories.length > 1) {
      const [one = 0, other = 0] = stories
      problems.push({
        decision,
        ruleId: 'decision-ambiguous',
        reason: `Unexpected words of several stories in \`${decision.verb}\`, expected words of one`,
        hint: `They stand in stories ${one + 1} and ${other + 1}: say which one with \`story\`.`
      })
    }
  }
  const stories = found.map((story) => {
    if (!story) return undefined
    const placed = story.placed
      .filter(({index}) => met.get(index)?.length === 1)
      .sort((a, b) => a.index - b.index)
      .flatMap(({index, places}) => {
        const decision = decisions[index]
        return decision ? [{decision, places}] : []
      })
    return placed.length > 0 ? {placed, placesOf: story.placesOf} : undefined
  })
  return {stories, problems}
}
