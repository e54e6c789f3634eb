import type {Entry} from '../model/entry.ts'
import {foldName, foldPersonName, splitShortForm} from '../model/fold-name.ts'
import {
  isWithin,
  type ListedSource,
  type SourceTable,
  type TableWord
} from '../model/source-table.ts'

/** What the table says of a name. */
export interface Listing {
  /** The words of the table that say it. */
  readonly word: TableWord
  /** The source it means; absent where it is to be no source. */
  readonly source?: ListedSource
}

/** The source table as names are looked up in it. */
export interface TableLookup {
  /** Whether the table says nothing at all. */
  readonly isEmpty: boolean
  /**
   * @param name
   *   As printed.
   * @param isPerson
   *   Whether it is a person's: then titles before it do not count.
   * @returns
   *   What it means in a story; absent where the table is silent.
   */
  find(name: string, isPerson: boolean, story: Story): Listing | undefined
  /** The same for folded names that are known to mean one thing; absent when they are listed for different ones. */
  findKeys(keys: readonly string[], story: Story): Listing | undefined
  /** @returns Whether it is listed as no source in all stories. */
  ignores(name: string): Listing | undefined
}

type Story = Pick<Entry, 'id' | 'file'>

/** A listing and where it holds; everywhere when the place is empty. */
interface Scoped {
  readonly place: string
  readonly listing: Listing
}

/** @returns The table, looked up by folded names; the narrowest place that holds a story decides. */
export function lookUp({sources, ignored}: SourceTable): TableLookup {
  const exact = new Map<string, Scoped[]>()
  const untitled = new Map<string, Scoped[]>()
  const add = (index: Map<string, Scoped[]>, key: string, scoped: Scoped): void => {
    const known = index.get(key)
    if (known) known.push(scoped)
    else index.set(key, [scoped])
  }
  for (const source of sources) {
    const places = source.stories.length === 0 ? [''] : source.stories.map(({text}) => text)
    for (const word of source.names) {
      for (const place of places) {
        const scoped = {place, listing: {word, source}}
        add(exact, foldName(word.text), scoped)
        const short = foldPersonName(word.text)
        if (short !== foldName(word.text)) add(untitled, short, scoped)
      }
    }
  }
  for (const word of ignored) add(exact, foldName(word.text), {place: '', listing: {word}})

  const at = (index: Map<string, Scoped[]>, key: string, story: Story): Listing | undefined => {
    const held = (index.get(key) ?? []).filter(({place}) => place === '' || isWithin(story, place))
    const longest = Math.max(...held.map(({place}) => place.length))
    const [first, ...others] = held.filter(({place}) => place.length === longest)
    return others.every(({listing}) => listing.source === first?.listing.source)
      ? first?.listing
      : undefined
  }
  return {
    isEmpty: exact.size === 0,
    find(name, isPerson, story) {
      if (exact.size === 0) return undefined
      const whole = foldName(name)
      const named = foldName(splitShortForm(name).name)
      const listing = at(exact, whole, story) ?? at(exact, named, story)
      if (listing) return listing
      const person = foldPersonName(name)
      const found = at(exact, person, story) ?? at(untitled, person, story)
      return isPerson || found?.source?.type === 'person' ? found : undefined
    },
    findKeys(keys, story) {
      const [first, ...others] = keys.flatMap((key) => at(exact, key, story) ?? [])
      return others.every(({source}) => source === first?.source) ? first : undefined
    },
    ignores(name) {
      return exact.get(foldName(name))?.find(({place, listing}) => place === '' && !listing.source)
        ?.listing
    }
  }
}
