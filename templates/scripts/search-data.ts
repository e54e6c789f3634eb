/** Facets of the search page, in the order they are shown. */
export const facetNames = [
  'footing',
  'outlet',
  'cites',
  'language',
  'place',
  'subject',
  'unnamed',
  'type',
  'year'
] as const

/** A facet: also its key in the address. */
export type FacetName = (typeof facetNames)[number]

/** @returns One value for each facet. */
export function eachFacet<Value>(make: (name: FacetName) => Value): Record<FacetName, Value> {
  return Object.fromEntries(facetNames.map((name) => [name, make(name)])) as Record<
    FacetName,
    Value
  >
}

/** One facet over all stories. Values are names or codes; most used first. */
export interface FacetColumn {
  readonly values: readonly string[]
  /** Combinations of values that occur, as places in `values`. */
  readonly sets: readonly (readonly number[])[]
  /** For each story the place of its combination in `sets`: a character, as `packColumn` writes it. */
  readonly column: string
}

/** The character of 0: printed, and no sign that JSON escapes but one. */
const firstSign = 0x23

/** @returns A character for each number, which packs a fifth smaller than digits; halves of letters are passed over. */
export function packColumn(numbers: readonly number[]): string {
  const signs = numbers.map((number) => {
    const code = number + firstSign
    return String.fromCodePoint(code < 0xd800 ? code : code + 0x800)
  })
  return signs.join('')
}

/** @returns The numbers `packColumn` was given. */
export function unpackColumn(column: string): readonly number[] {
  return Array.from(column, (sign) => {
    const code = sign.codePointAt(0) ?? firstSign
    return (code < 0xd800 ? code : code - 0x800) - firstSign
  })
}

/**
 * What the search page knows of every story: enough to count, filter and sort
 * without asking again. Stories are numbered from 0, newest first, undated last.
 */
export interface SearchTable {
  readonly format: 1
  /** Changes with any of the files beside it: the key they are cached under. */
  readonly version: string
  readonly stories: number
  /** Stories in one file of `stories/`. */
  readonly perFile: number
  /** Days since 1970-01-01: the first story's, then how much earlier each next dated one is. */
  readonly days: readonly number[]
  readonly facets: Readonly<Record<FacetName, FacetColumn>>
  /** Pagefind's code, which knows the stems of words. */
  readonly code: string
  /** Lists of the indexes the words are spread over; each index's files lie in the folder of its list. */
  readonly lists: readonly string[]
  /** Beginnings of words that have a file of source names. */
  readonly beginnings: readonly string[]
}

/** One part of a story's text. */
export interface StoryPart {
  /** `t`: headline; `s`: standfirst; `b`: byline; `p`: text; `n`: names found by the machine, not printed. */
  readonly kind: 't' | 's' | 'b' | 'p' | 'n'
  readonly text: string
  /** Number of a body paragraph, from 1: its address is `#p3`. */
  readonly number?: number
}

/** One statement, as a result shows it. */
export interface StoryStatement {
  /** Place in `parts`. */
  readonly part: number
  /** Fragment without `#`. */
  readonly id: string
  readonly footing: string
  /** As it is to be read: “Two people briefed on the talks”; empty when no source is named. */
  readonly source: string
  readonly via: readonly string[]
  readonly words: string
  /** Whether `words` are the source's own. */
  readonly quoted: boolean
}

/** One story, as a result shows it. */
export interface StoryRecord {
  readonly href: string
  readonly headline: string
  readonly derived?: true
  readonly outlet?: string
  /** ISO 8601 day. */
  readonly date?: string
  readonly language?: string
  readonly direction?: 'rtl'
  readonly parts: readonly StoryPart[]
  readonly statements: readonly StoryStatement[]
}

/** A source and the stories it speaks in. */
export interface SourceName {
  readonly name: string
  /** Folded forms it is found by, blanks between words. */
  readonly forms: readonly string[]
  /** Story numbers, ascending. */
  readonly stories: readonly number[]
}

/** A source as a file of names holds it: the first story number, then how much greater each next one is. */
export type PackedName = readonly [name: string, forms: readonly string[], steps: readonly number[]]

/** @returns The file's form of a name. */
export function packName({name, forms, stories}: SourceName): PackedName {
  return [name, forms, stories.map((story, place) => story - (stories[place - 1] ?? 0))]
}

/** @returns The name a file's form stands for. */
export function unpackName([name, forms, steps]: PackedName): SourceName {
  let story = 0
  return {name, forms, stories: steps.map((step) => (story += step))}
}

/** @returns The file, without suffix, of names with a word that begins so. */
export function namesFile(beginning: string): string {
  const codes = Array.from(beginning, (letter) => (letter.codePointAt(0) ?? 0).toString(16))
  return `names/${codes.join('-')}`
}

/** Suffix of our files beside Pagefind's: gzipped JSON under a name no server meddles with. */
export const packedSuffix = '.wirecopy'

/** What each of Pagefind's files begins with, unpacked. */
export const pagefindMark = new TextEncoder().encode('pagefind_dcd')

/** @returns The number of a story from the id Pagefind gives for it. */
export function storyNumber(id: string): number {
  return Number.parseInt(id.slice(id.lastIndexOf('_') + 1), 36)
}

const placeMark = '¶'

/** @returns The text of a story as it is indexed: its parts, a mark between them that keeps phrases from running on. */
export function joinParts(parts: readonly string[]): string {
  return parts.join(` ${placeMark} `)
}
