import {isGivenName} from './lexicon/given-names.ts'
import {companyWords, institutionHeads, titles} from './lexicon/sources.ts'
import type {NameRun} from './runs.ts'

/** The bodies of a story by words of their names. */
export interface StoryBodies {
  /**
   * The one named before a place whose name ends with a noun: “Foreign Ministry” for “ministry”,
   * “Norvane’s central bank” for “bank”. One that is only a place of work so far comes behind others.
   */
  readonly called: (noun: string, at: number) => string | undefined
  /** The one whose name begins with a word and tells no state's: “Fenmark Savings Bank” for “fenmark”. */
  readonly beginning: (word: string) => string | undefined
}

/** Heads in front of which a country stands: “Norvane” is not short for “Norvane Chancellery”. */
const stateBodies: ReadonlySet<string> = new Set(
  'ministry government parliament senate congress army navy police military embassy consulate chancellery court council cabinet presidency palace intelligence forces force authority department office administration state city county house national team delegation union'.split(
    ' '
  )
)

/** Where a name stands first, and where first as more than a place of work. */
interface Places {
  readonly named: number
  readonly acting: number
}

type Index = Map<string, Map<string, Places>>

/** “chief economist at Fenmark Bank”: that bank is only where he works. */
const workplace = / at (?:the )?$/u

/** Read the bodies of a story from its capitals. */
export function readBodies(text: string, runs: readonly NameRun[]): StoryBodies {
  const byLast: Index = new Map()
  const byFirst: Index = new Map()
  for (const [index, each] of runs.entries()) {
    const {text: name, words, start} = ownBody(each) ?? joined(text, runs[index - 1], each)
    if (words.length < 2) continue
    const last = (words.at(-1) ?? '').toLowerCase()
    const isBody = institutionHeads.has(last) || companyWords.has(last)
    if (!isBody || /^\p{Lu}{2,} \p{Lu}{2,}/u.test(name)) continue
    const works = workplace.test(text.slice(Math.max(0, start - 8), start))
    const places = {named: start, acting: works ? Infinity : start}
    note(byLast, last, name, places)
    if (!stateBodies.has(last)) note(byFirst, (words[0] ?? '').toLowerCase(), name, places)
  }
  const described = new Set<string>()
  return {
    called(noun, at) {
      if (!described.has(noun)) {
        described.add(noun)
        for (const [name, start] of describedAs(text, runs, noun))
          note(byLast, noun, name, {named: start, acting: start})
      }
      const known = [...(byLast.get(noun) ?? [])].filter(([, {named}]) => named < at)
      const acting = known.filter(([, place]) => place.acting < at)
      return only((acting.length > 0 ? acting : known).map(([name]) => name))
    },
    beginning: (word) => shortest([...(byFirst.get(word)?.keys() ?? [])])
  }
}

/** “Ada Varga of Fenmark Bank”, “Chairman of the Tide Commission”: only the end of the run is a body. */
function ownBody({words, end}: NameRun): NameRun | undefined {
  const [first = ''] = words
  const link = words.indexOf('of')
  if (link < 1 || !(titles.has(first.toLowerCase()) || (link > 1 && isGivenName(first))))
    return undefined
  const own = words.slice(words[link + 1] === 'the' ? link + 2 : link + 1)
  if (own.length < 2) return undefined
  const name = own.join(' ')
  return {text: name, words: own, start: end - name.length, end}
}

/** “Harbour Workers’ Union” is two runs of capitals. */
function joined(text: string, before: NameRun | undefined, run: NameRun): NameRun {
  if (before?.end !== run.start - 2 || !/s['’] $/u.test(text.slice(before.end - 1, run.start)))
    return run
  const name = text.slice(before.start, run.end)
  return {text: name, words: name.split(' '), start: before.start, end: run.end}
}

/** Houses that are told by whose they are. */
const owned: ReadonlySet<string> = new Set('bank union regulator'.split(' '))
const house = /^['’]s? (?:[\p{Ll}-]+ ){1,2}?(?<noun>bank|union|regulator)\b/u

/** “Norvane’s central bank”, and where it stands; not as an aside on another name. */
function describedAs(
  text: string,
  runs: readonly NameRun[],
  noun: string
): readonly (readonly [string, number])[] {
  if (!owned.has(noun)) return []
  return runs.flatMap(({start, end}) => {
    if (!/['’]/u.test(text.charAt(end)) || text.startsWith(', ', start - 2)) return []
    const found = house.exec(text.slice(end, end + 40))
    return found?.groups?.noun === noun
      ? [[text.slice(start, end + found[0].length), start] as const]
      : []
  })
}

function note(index: Index, key: string, name: string, places: Places): void {
  const names = index.get(key) ?? new Map<string, Places>()
  index.set(key, names)
  const known = names.get(name)
  if (!known) names.set(name, places)
  else if (known.acting > places.acting) names.set(name, {...known, acting: places.acting})
}

/** The one name there is, or that all others are short for. */
function only(names: readonly string[]): string | undefined {
  if (names.length < 2) return names[0]
  // “Reserve Bank” beside “Calder Reserve Bank”: the longer holds the shorter.
  const longest = names.reduce((best, one) => (one.length > best.length ? one : best))
  return names.every((one) => longest.endsWith(one)) ? longest : undefined
}

/** “Fenmark Bank” beside “Fenmark Bank Workers’ Union”: the second is called after the first. */
function shortest(names: readonly string[]): string | undefined {
  const [first = '', ...rest] = [...names].sort((a, b) => a.length - b.length)
  return rest.length > 0 && rest.every((one) => one.startsWith(`${first} `)) ? first : only(names)
}
