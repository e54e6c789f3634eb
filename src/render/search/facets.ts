import {filingDay} from '../../model/day.ts'
import type {Entry} from '../../model/entry.ts'
import {
  eachFacet,
  packColumn,
  type FacetColumn,
  type FacetName,
  type SearchTable
} from '../../../templates/scripts/search-data.ts'
import type {EntryId} from '../../model/ids.ts'
import {primarySubtag} from '../../model/language-tag.ts'
import type {RenderContext} from '../context.ts'

/** The values one story has in one facet. */
type ReadValues = (entry: Entry) => readonly (string | null | undefined)[]

function facetReaders(context: RenderContext): Readonly<Record<FacetName, ReadValues>> {
  const {archive} = context
  const statementsOf = (entry: Entry) => context.statementsOf(entry)
  const outletName = (name: string): string | undefined => context.outletNamed(name)?.profile.name
  const places = new Map(
    archive.places.flatMap((place) => place.stories.map((id) => [id, place.name] as const))
  )
  const subjects = new Map<EntryId, string[]>()
  for (const {name, stories} of archive.subjects) {
    for (const id of stories) subjects.set(id, [...(subjects.get(id) ?? []), name])
  }
  return {
    footing: (entry) => statementsOf(entry).map(({footing}) => footing),
    outlet: (entry) => [context.outletOf(entry)?.profile.name ?? entry.fields.outlet],
    cites: (entry) => {
      const own = context.outletOf(entry)?.profile.name
      return statementsOf(entry)
        .flatMap(({sourceType, sourceNames, via, viaInferred}) => [
          ...(sourceType === 'outlet' ? sourceNames : []),
          ...via,
          ...(viaInferred ?? [])
        ])
        .map(outletName)
        .filter((name) => name !== own)
    },
    language: ({fields: {language}}) => [language && primarySubtag(language)],
    place: (entry) => [places.get(entry.id) ?? entry.fields.dateline?.place],
    subject: ({id}) => subjects.get(id) ?? [],
    unnamed: (entry) => statementsOf(entry).map(({anonymity}) => anonymity?.class),
    type: (entry) => statementsOf(entry).map(({sourceType}) => sourceType),
    year: ({fields}) => [filingDay(fields)?.slice(0, 4)]
  }
}

function toColumn(stories: readonly Entry[], read: ReadValues): FacetColumn {
  const perStory = stories.map((entry) => [...new Set(read(entry))].filter(isName))
  const counts = new Map<string, number>()
  for (const value of perStory.flat()) counts.set(value, (counts.get(value) ?? 0) + 1)
  const values = [...counts]
    .sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1))
    .map(([value]) => value)
  const places = new Map(values.map((value, place) => [value, place]))

  const known = new Map<string, number>()
  const sets: number[][] = []
  const column = perStory.map((names) => {
    const set = names.flatMap((name) => places.get(name) ?? []).sort((a, b) => a - b)
    const key = set.join()
    const place = known.get(key) ?? sets.push(set) - 1
    known.set(key, place)
    return place
  })
  return {values, sets, column: packColumn(column)}
}

function isName(value: string | null | undefined): value is string {
  return value !== null && value !== undefined && value !== ''
}

/** Days since 1970 of the newest story, then the differences between neighbours; undated stories, which come last, are left out. */
function toDays(stories: readonly Entry[]): readonly number[] {
  const days = stories.flatMap(({fields}) => {
    const day = filingDay(fields)
    return day === undefined ? [] : [Date.parse(`${day}T00:00:00Z`) / 86_400_000]
  })
  return days.map((day, place) => (place === 0 ? day : (days[place - 1] ?? day) - day))
}

/**
 * Dates and facets of all stories in columns.
 *
 * Not Pagefind's filters: those load whole, cost four times as much, know no
 * ranges, and cannot count what a facet would give if it alone were changed.
 */
export function toFacets(
  context: RenderContext,
  stories: readonly Entry[]
): Pick<SearchTable, 'days' | 'facets'> {
  const read = facetReaders(context)
  return {
    days: toDays(stories),
    facets: eachFacet((name) => toColumn(stories, read[name]))
  }
}
