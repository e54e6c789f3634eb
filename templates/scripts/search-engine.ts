import {readList, readNumber, readText, skipItem} from './search-cbor.ts'
import {storyNumber} from './search-data.ts'
import {inOrder, type Match} from './search-match.ts'
import {
  openWordsFile,
  standingOf,
  type IndexedWord,
  type Posting,
  type WordsFile
} from './search-words-file.ts'

/** Where the engine gets what it needs. */
export interface EngineFiles {
  /** Bytes of one file of words, by the name the index's list gives it. */
  readonly words: (name: string) => Promise<Uint8Array>
  /** A word's key in the index. */
  readonly stem: (word: string) => string
}

/** One index of words, asked by Pagefind's rules. */
export interface Engine {
  /** Stories that have these words one behind another, but for their endings. */
  phrase(words: readonly string[]): Promise<ReadonlyMap<number, Match>>
  /** Stories with words that begin as this one's stem, weighed; of words that begin so in other files only when `all` is said. */
  begun(word: string, all: boolean): Promise<ReadonlyMap<number, Match>>
}

interface Pages {
  /** Story numbers of pages. */
  readonly numbers: readonly number[]
  /** Words in each. */
  readonly lengths: readonly number[]
  readonly averageLength: number
}

interface FileRange {
  readonly from: string
  readonly to: string
  readonly name: string
}

/** Pagefind's weights: what a place counts, what a word in the title does, how soon a word is satisfied, how much length tells. */
const placeWeight = 24
const titleWeight = 5
const saturation = 1.4
const lengthWeight = 0.75
const formBonus = 0.8

function readIndexList(bytes: Uint8Array): {pages: Pages; files: readonly FileRange[]} {
  const reader = {bytes, at: 0}
  readList(reader)
  skipItem(reader)
  const numbers: number[] = []
  const lengths: number[] = []
  for (let left = readList(reader); left > 0; left -= 1) {
    const parts = readList(reader)
    numbers.push(storyNumber(readText(reader)))
    lengths.push(readNumber(reader))
    for (let more = parts - 2; more > 0; more -= 1) skipItem(reader)
  }
  const files = Array.from({length: readList(reader)}, () => {
    readList(reader)
    return {from: readText(reader), to: readText(reader), name: readText(reader)}
  })
  const words = lengths.reduce((sum, length) => sum + length, 0)
  return {pages: {numbers, lengths, averageLength: words / Math.max(1, lengths.length)}, files}
}

/** The index holds words without punctuation … */
function plain(word: string): string {
  return word.replace(/[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}]/gu, '').toLowerCase()
}

/** … and under keys without diacritics. */
function strip(word: string): string {
  return plain(word).normalize('NFD').replace(/\p{M}/gu, '')
}

const bytesOf = (word: string) => new TextEncoder().encode(word).length

/** 1 for a word as long as what was asked, less the longer it is. */
function likeness(key: string, stem: string): number {
  const more = Math.min(255, Math.abs(bytesOf(key) - bytesOf(stem)) + 1)
  return Math.exp(Math.exp(-0.5 * (more / 2) ** 2) - 1)
}

function isFormOf(form: string, asked: string): boolean {
  return form.startsWith(asked) || asked.startsWith(form)
}

interface Gathered {
  /** What was met of the story, in the order of the words. */
  readonly postings: Posting[]
  /** Their places, once there are several: most stories have but one. */
  seen?: Set<number>
  inTitle: boolean
  /** Of the word at hand: the weight of its places, and what its form is worth. */
  weight: number
  bonus: number
  score: number
}

const placesOf = (posting: Posting) => standingOf(posting).places

/** Weight of the places that no posting before has. */
function weightOf(posting: Posting, story: Gathered): number {
  const [before] = story.postings
  if (!before) return posting.weight
  const seen = (story.seen ??= new Set(placesOf(before)))
  const {places, weights} = standingOf(posting)
  let weight = 0
  for (const [at, place] of places.entries()) {
    if (seen.has(place)) continue
    seen.add(place)
    weight += weights[at] ?? 0
  }
  return weight
}

/** Take up what stands under one word; a place that a word before it has, too (“oil-rich”), counts for that one alone. */
function gather({forms}: IndexedWord, asked: string, found: Map<number, Gathered>) {
  const pages = new Map<number, Gathered>()
  for (const {form, postings} of forms) {
    const bonus = isFormOf(form, asked) ? 1 + formBonus : 1
    for (const posting of postings) {
      const {page, isInTitle} = posting
      const known = found.get(page)
      const story = known ?? {postings: [], inTitle: false, weight: 0, bonus, score: 0}
      if (!known) found.set(page, story)
      if (!pages.has(page)) {
        story.weight = 0
        story.bonus = bonus
        pages.set(page, story)
      }
      if (isInTitle) story.inTitle = true
      story.weight += weightOf(posting, story)
      story.postings.push(posting)
    }
  }
  return pages
}

/** Weigh stories by the words they have: BM25, as Pagefind does. */
function weigh(
  words: readonly IndexedWord[],
  asked: {readonly word: string; readonly stem: string},
  {numbers, lengths, averageLength}: Pages
): ReadonlyMap<number, Match> {
  const found = new Map<number, Gathered>()
  for (const word of words) {
    const like = likeness(word.key, asked.stem)
    for (const [page, story] of gather(word, asked.word, found)) {
      const often = (story.weight / placeWeight) * like
      const length = 1 - lengthWeight + lengthWeight * ((lengths[page] ?? 0) / averageLength)
      story.score += (story.bonus * (saturation + 1) * often) / (saturation * length + often)
    }
  }
  const rarity = Math.log((numbers.length - found.size + 0.5) / (found.size + 0.5) + 1)
  return new Map(
    Array.from(found, ([page, {postings, inTitle, score}]) => [
      numbers[page] ?? -1,
      {
        score: rarity * (score + (inTitle ? titleWeight : 0)),
        places: () => inOrder(postings.flatMap(placesOf))
      }
    ])
  )
}

/** Where a word stands, in all its forms, by page. */
function standings(word: IndexedWord): ReadonlyMap<number, readonly Posting[]> {
  const found = new Map<number, Posting[]>()
  for (const {postings} of word.forms) {
    for (const posting of postings) {
      const known = found.get(posting.page)
      if (known) known.push(posting)
      else found.set(posting.page, [posting])
    }
  }
  return found
}

/** Places of the first word from which all words follow one another. */
function runs([first, ...rest]: readonly (readonly number[])[]): readonly number[] {
  if (!first || rest.length === 0) return first ?? []
  const sets = rest.map((places) => new Set(places))
  return first.filter((place) => sets.every((places, step) => places.has(place + step + 1)))
}

/** How a page has words one behind another. */
function matchPage(words: readonly (readonly Posting[])[]): Match | undefined {
  const read = words.map((postings) => postings.map(standingOf))
  const inText = runs(read.map((one) => one.flatMap(({places}) => places)))
  if (inText.length > 0) {
    const places = inOrder(inText.flatMap((place) => words.map((_, step) => place + step)))
    return {score: 1, places: () => places}
  }
  const inTitle = runs(read.map((one) => one.flatMap(({title}) => title)))
  return inTitle.length > 0 ? {score: titleWeight, places: () => []} : undefined
}

/** Pages with one word in any of its forms: its places, of which there may be a hundred thousand, are not read for it. */
function matchWord({forms}: IndexedWord, {numbers}: Pages): ReadonlyMap<number, Match> {
  const found = new Map<number, Match>()
  for (const {postings} of forms) {
    for (const posting of postings) {
      const number = numbers[posting.page] ?? -1
      const known = found.get(number)
      const own: Match =
        posting.weight > 0
          ? {score: 1, places: () => inOrder(placesOf(posting))}
          : {score: titleWeight, places: () => []}
      found.set(number, known ? joinForms(known, own) : own)
    }
  }
  return found
}

/** What stands in the text counts before what stands in the title alone. */
function joinForms(one: Match, other: Match): Match {
  return {
    score: Math.min(one.score, other.score),
    places: () => inOrder([...one.places(), ...other.places()])
  }
}

function matchPhrase(words: readonly IndexedWord[], {numbers}: Pages): ReadonlyMap<number, Match> {
  const [first, ...rest] = words.map(standings)
  const found = new Map<number, Match>()
  for (const [page, start] of first ?? []) {
    const others = rest.flatMap((standing) => {
      const one = standing.get(page)
      return one ? [one] : []
    })
    const match = others.length < rest.length ? undefined : matchPage([start, ...others])
    if (match) found.set(numbers[page] ?? -1, match)
  }
  return found
}

/**
 * Open an index Pagefind wrote, to be asked by Pagefind's rules: the same stories, weighed the same. Its own code goes
 * through all that was found once more for each story found; and what it answers depends on what was asked before.
 *
 * @param list
 *   The index's list of pages and files, unpacked.
 */
export function openEngine(list: Uint8Array, {words: load, stem}: EngineFiles): Engine {
  const {pages, files} = readIndexList(list)
  const opened = new Map<string, Promise<WordsFile>>()
  const open = (name: string) => {
    const known = opened.get(name)
    if (known) return known
    const file = load(name).then(openWordsFile)
    opened.set(name, file)
    // A fault on the line must not last for the whole visit.
    file.catch(() => opened.delete(name))
    return file
  }
  const wordsBegun = async (beginning: string, all: boolean) => {
    const needed = files.filter(
      ({from, to}) => to >= beginning && (from <= beginning || (all && from.startsWith(beginning)))
    )
    const read = await Promise.all(needed.map(({name}) => open(name)))
    return read.flatMap((file) => file.begunWith(beginning))
  }
  return {
    async phrase(words) {
      const stems = words.map(strip).filter(Boolean).map(stem)
      const found = await Promise.all(
        stems.map(async (key) => (await wordsBegun(key, false)).find((word) => word.key === key))
      )
      const all = found.flatMap((word) => word ?? [])
      const [only, ...more] = all
      if (all.length < stems.length || only === undefined) return new Map()
      return more.length === 0 ? matchWord(only, pages) : matchPhrase(all, pages)
    },
    async begun(word, all) {
      const asked = strip(word)
      if (asked === '') return new Map()
      const root = stem(asked)
      return weigh(await wordsBegun(root, all), {word: plain(word), stem: root}, pages)
    }
  }
}
