import type {StoryPart, StoryRecord, StoryStatement} from './search-data.ts'
import {foldWord, isUnspaced, splitTokens, wordForms, wordRoot, type Token} from './search-fold.ts'
import {innerWords} from './search-match.ts'
import type {Term} from './search-query.ts'

/** A stretch of an excerpt; marked where it answers the query. */
export interface Piece {
  readonly text: string
  readonly marked: boolean
}

/** What a result shows of a story. */
export interface Excerpt {
  readonly headline: readonly Piece[]
  readonly pieces: readonly Piece[]
  /** Number of the paragraph the excerpt is from; absent for standfirst, heading, note. */
  readonly number?: number
  /** Further paragraphs that answer. */
  readonly others: readonly number[]
  /** Places in `parts` that answer. */
  readonly parts: ReadonlySet<number>
}

/** Words in an excerpt: about two lines. */
const excerptWords = 34

interface PartHits {
  readonly place: number
  readonly part: StoryPart
  readonly tokens: readonly Token[]
  readonly hits: ReadonlySet<number>
}

/** What is to be marked in a story. */
export interface Marking {
  /** Numbers of words, counted through the indexed text. */
  readonly places: readonly number[]
  readonly terms: readonly Term[]
}

/** Letters a word may have behind what was asked, as an ending. */
const ending = 3

/** Whether a word the index found is what was asked, and not merely something longer that begins so. */
function isAsked(inner: readonly string[], words: readonly string[]): boolean {
  return words.some((word) =>
    inner.some((found) => found.length > 0 && found.length <= word.length + ending)
  )
}

/** What marks a word wherever it stands: the index names only the first place of a phrase or of a prefixed form. */
interface Marker {
  readonly words: readonly string[]
  readonly forms: ReadonlySet<string>
  readonly phrases: readonly (readonly string[])[]
  readonly isOpen: boolean
}

function toMarker(terms: readonly Term[]): Marker {
  const single = terms.flatMap((term) => (term.words.length === 1 ? term.words : []))
  return {
    words: single.flatMap((word) => innerWords(wordRoot(word) ?? word).slice(0, 1)),
    forms: new Set(single.flatMap((word) => wordForms(word))),
    phrases: terms
      .filter((term) => term.words.length > 1)
      .map((term) => term.words.map((word) => innerWords(word)[0] ?? '')),
    isOpen: terms.some((term) => term.open)
  }
}

/** Places of a part where a form or phrase stands. */
function findForms(folded: readonly (readonly string[])[], marker: Marker): readonly number[] {
  return folded.flatMap((inner, place) => [
    ...(inner.some((word) => marker.forms.has(word)) ? [place] : []),
    ...marker.phrases
      .filter((phrase) => phrase.every((word, step) => folded[place + step]?.[0] === word))
      .flatMap((phrase) => phrase.map((_, step) => place + step))
  ])
}

/** Hand the hits, numbered through the whole indexed text, to the parts they lie in. */
function hitsByPart(story: StoryRecord, {places, terms}: Marking): readonly PartHits[] {
  const marker = toMarker(terms)
  let first = 0
  const parts = story.parts.map((part, place) => {
    const tokens = splitTokens(part.text)
    const folded = tokens.map((token) => innerWords(foldWord(token.text)))
    const found = places.map((hit) => hit - first).filter((hit) => hit >= 0 && hit < tokens.length)
    first += tokens.length + 1
    const asked = found.filter((hit) => isAsked(folded[hit] ?? [], marker.words))
    return {place, part, tokens, found, certain: [...asked, ...findForms(folded, marker)]}
  })
  // Where no word is just what was asked, what merely begins so is all there is to mark.
  const isLoose = marker.isOpen || parts.every(({certain}) => certain.length === 0)
  return parts.map(({place, part, tokens, found, certain}) => ({
    place,
    part,
    tokens,
    hits: new Set(isLoose ? [...found, ...certain] : certain)
  }))
}

/** Cut a part into pieces; hits side by side are one mark, and punctuation around them none. */
function toPieces({part, tokens, hits}: PartHits, from: number, to: number): readonly Piece[] {
  const shown = tokens.slice(from, to)
  const marks: [number, number][] = []
  for (const [offset, token] of shown.entries()) {
    if (!hits.has(from + offset)) continue
    const before = /^[^\p{L}\p{N}]*/u.exec(token.text)?.[0].length ?? 0
    const after = /[^\p{L}\p{M}\p{N}]*$/u.exec(token.text)?.[0].length ?? 0
    if (before === token.text.length) continue
    const last = marks.at(-1)
    const gap = last && part.text.slice(last[1], token.start + before)
    if (last && gap !== undefined && /^\s*$/u.test(gap)) last[1] = token.end - after
    else marks.push([token.start + before, token.end - after])
  }
  const pieces: Piece[] = []
  let at = shown[0]?.start ?? 0
  for (const [start, end] of marks) {
    if (start > at) pieces.push({text: part.text.slice(at, start), marked: false})
    pieces.push({text: part.text.slice(start, end), marked: true})
    at = end
  }
  const end = shown.at(-1)?.end ?? at
  if (end > at) pieces.push({text: part.text.slice(at, end), marked: false})
  return pieces
}

/** The window of a part with most hits, the first among equals. */
function bestWindow({tokens, hits}: PartHits): {from: number; to: number; hits: number} {
  const unspaced = tokens.filter((token) => isUnspaced(token.text)).length > tokens.length / 2
  const size = unspaced ? excerptWords * 2 : excerptWords
  const sorted = [...hits].sort((a, b) => a - b)
  let best = {from: 0, to: size, hits: 0}
  for (const hit of sorted) {
    // A hit near the end is shown with what stands before it, not alone.
    const latest = Math.max(0, tokens.length - size)
    const from = hit < size - 4 ? 0 : Math.min(latest, hit - Math.floor(size / 4))
    const inside = sorted.filter((other) => other >= from && other < from + size).length
    if (inside > best.hits) best = {from, to: from + size, hits: inside}
  }
  return best
}

/**
 * Choose what a result shows: the headline and the part that answers best, with marks.
 *
 * @param marking
 *   What answers; where nothing does the story's beginning is shown.
 */
export function makeExcerpt(story: StoryRecord, marking: Marking): Excerpt {
  const parts = hitsByPart(story, marking)
  const title = parts.find(({part}) => part.kind === 't' && part.text === story.headline)
  const headline = title
    ? toPieces(title, 0, title.tokens.length)
    : [{text: story.headline, marked: false}]
  // A headline that was made of the text stands there already: its part says it twice.
  const repeats = ({part, hits}: PartHits) =>
    story.derived === true && hits.size === 0 && part.text.startsWith(story.headline)
  const readable = parts.filter(
    (one) => (one.part.kind === 's' || one.part.kind === 'p') && !repeats(one)
  )
  // Notes and the like open a result only when they answer better than the story.
  const worth = ({part, hits}: PartHits, found: number) =>
    found + (part.kind === 's' || part.number !== undefined ? 0.5 : 0) + (hits.size > 0 ? 0.25 : 0)
  const windows = readable.map((part) => {
    const window = bestWindow(part)
    return {part, window, worth: worth(part, window.hits)}
  })
  const best = windows.reduce<(typeof windows)[number] | undefined>(
    (chosen, next) => (chosen && chosen.worth >= next.worth ? chosen : next),
    undefined
  )
  const numbers = readable.flatMap(({part, hits}) =>
    hits.size > 0 && part.number !== undefined ? [part.number] : []
  )
  const answering = new Set(parts.filter(({hits}) => hits.size > 0).map(({place}) => place))
  if (!best) return {headline, pieces: [], others: numbers, parts: answering}

  const {from, to} = best.window
  const {number} = best.part.part
  const pieces = [
    ...(from > 0 ? [{text: '… ', marked: false}] : []),
    ...toPieces(best.part, from, to),
    ...(to < best.part.tokens.length ? [{text: ' …', marked: false}] : [])
  ]
  return {
    headline,
    pieces,
    ...(number !== undefined && {number}),
    others: numbers.filter((other) => other !== number),
    parts: answering
  }
}

/** What makes a statement worth a line. */
export interface StatementWishes {
  readonly parts: ReadonlySet<number>
  readonly footings: readonly string[]
  /** Names of sources and cited outlets the reader chose. */
  readonly names: readonly string[]
}

/** Most statements under one result. */
const statementLines = 2

/** @returns The statements to show under a result, in text order: those the filters ask for, else those in answering parts, else the first. */
export function pickStatements(
  story: StoryRecord,
  wishes: StatementWishes
): readonly StoryStatement[] {
  const scored = story.statements.map((statement, place) => {
    const named = wishes.names.some(
      (name) => statement.source.includes(name) || statement.via.includes(name)
    )
    // The headline stands above already.
    const repeats = story.parts[statement.part]?.kind === 't' ? 0.5 : 0
    const score =
      (wishes.parts.has(statement.part) ? 2 : 0) +
      (wishes.footings.includes(statement.footing) ? 3 : 0) +
      (named ? 3 : 0) -
      repeats
    return {statement, place, score}
  })
  const best = Math.max(...scored.map(({score}) => score))
  const chosen = scored.filter(({score}) => score === best)
  return chosen.slice(0, best > 0 ? statementLines : 1).map(({statement}) => statement)
}
