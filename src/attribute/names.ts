import {honorifics, institutionHeads, outletWords, titles} from './lexicon/sources.ts'

/** Names met in a story and what they stand for. */
export interface StoryNames {
  /** Full name of a person known by a last name, `undefined` unless exactly one bears it. */
  readonly fullName: (last: string) => string | undefined
  /** What an acronym stands for: “Foreign Trade Bureau (FTB)”. */
  readonly expansion: (acronym: string) => string | undefined
  /** The one body whose name ends with a noun: “Foreign Ministry” for “ministry”. */
  readonly body: (noun: string) => string | undefined
  /** Capitalised sequences with where they stand, in text order. */
  readonly runs: readonly NameRun[]
}

/** A run of capitalised words. */
export interface NameRun {
  readonly text: string
  readonly start: number
}

const sequence =
  /\p{Lu}[\p{L}\p{M}’'-]*\.?(?:[ \u00a0](?:(?:de|del|della|di|da|van|von|der|den|bin|ibn|al|el|la|le|of|the|for) ){0,2}\p{Lu}[\p{L}\p{M}’'-]*\.?){0,6}/gu

const bare = (word: string): string => word.toLowerCase().replace(/['’]s?$/u, '')

function withoutTitles(words: readonly string[]): readonly string[] {
  let from = 0
  while (from < words.length - 1 && titles.has((words[from] ?? '').toLowerCase())) from++
  return words.slice(from)
}

/** Read the names of a story from its capitals, in one pass. */
export function readNames(text: string): StoryNames {
  const runs: NameRun[] = []
  const persons = new Map<string, Set<string>>()
  const bodies = new Map<string, Set<string>>()
  for (const match of text.matchAll(sequence)) {
    const run = match[0].replace(/['’]s?$/u, '').replace(/(?<=\p{Ll}{3})\.$/u, '')
    runs.push({text: run, start: match.index})
    const words = run.split(' ')
    const last = bare(words.at(-1) ?? '')
    if (institutionHeads.has(last) && words.length > 1)
      note(bodies, last, run.replace(/^The /u, ''))
    if (/\s(?:of|the|for)\s/u.test(run) || outletWords.has(last) || institutionHeads.has(last))
      continue
    const name = withoutTitles(words)
    if (name.length < 2 || name.length > 4 || honorifics.has(bare(words[0] ?? ''))) continue
    if (name.some((word) => titles.has(bare(word)))) continue
    note(persons, name.at(-1) ?? '', name.join(' '))
  }
  const acronyms = new Map<string, string>()
  for (const match of text.matchAll(
    /((?:\p{Lu}[\p{L}’'-]+(?: (?:of|and|for|the|de|du|des))* ){1,6}\p{Lu}[\p{L}’'-]+),? \((\p{Lu}{2,6})\)/gu
  )) {
    const [, name, acronym] = match
    if (name && acronym && !acronyms.has(acronym)) acronyms.set(acronym, name.replace(/^The /u, ''))
  }
  return {
    runs,
    fullName: (last) => only(persons.get(last)),
    expansion: (acronym) => acronyms.get(acronym),
    body: (noun) => only(bodies.get(noun))
  }
}

function note(index: Map<string, Set<string>>, key: string, value: string): void {
  const known = index.get(key)
  if (known) known.add(value)
  else index.set(key, new Set([value]))
}

function only(values: ReadonlySet<string> | undefined): string | undefined {
  if (values?.size !== 1) return undefined
  for (const value of values) return value
  return undefined
}
