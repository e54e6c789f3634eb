import type {PlaceRecord} from '../model/archive.ts'
import type {Entry, PlaceMention} from '../model/entry.ts'
import {toSlug, type EntryId} from '../model/ids.ts'
import {foldName} from '../model/fold-name.ts'
import {takeSlug} from './take-slug.ts'
import {compare} from './tally.ts'

/** One place while its stories are gathered. */
interface Gathering {
  readonly first: PlaceMention
  /** Printed form → how often, in order of first appearance. */
  readonly forms: Map<string, number>
  readonly stories: Set<EntryId>
}

/**
 * @returns
 *   The places of datelines, most stories first. A resolved place is one however it is printed; of
 *   the others “SALT HARBOUR” and “Salt Harbour” are one.
 */
export function findPlaces(entries: readonly Entry[]): readonly PlaceRecord[] {
  const gatherings = new Map<string, Gathering>()
  for (const {id, fields} of entries) {
    for (const place of fields.places ?? []) {
      if (place.from !== 'dateline') continue
      const key = place.geonameId === undefined ? foldName(place.name) : `#${place.geonameId}`
      const gathering = gatherings.get(key) ?? {
        first: place,
        forms: new Map<string, number>(),
        stories: new Set<EntryId>()
      }
      const form = place.printed ?? place.name
      gathering.forms.set(form, (gathering.forms.get(form) ?? 0) + 1)
      gathering.stories.add(id)
      gatherings.set(key, gathering)
    }
  }
  const slugs = new Set<string>()
  return [...gatherings.values()]
    .map(({first, forms, stories}) => {
      const {name: canonical, printed: _, from: __, ...position} = first
      const name = first.geonameId === undefined ? mostOften(forms) : canonical
      return {
        slug: takeSlug(toSlug(foldName(name)), slugs),
        name,
        aliases: [...forms.keys()].filter((form) => form !== name),
        ...position,
        stories: [...stories]
      }
    })
    .sort(
      (one, other) => other.stories.length - one.stories.length || compare(one.slug, other.slug)
    )
}

/** The form most often printed, the first met among equals. */
function mostOften(forms: ReadonlyMap<string, number>): string {
  return [...forms].reduce((best, form) => (form[1] > best[1] ? form : best), ['', 0])[0]
}
