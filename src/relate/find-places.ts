import type {PlaceRecord} from '../model/archive.ts'
import type {Entry} from '../model/entry.ts'
import {toSlug, type EntryId} from '../model/ids.ts'
import {foldName} from './fold-name.ts'
import {nameGroups} from './name-groups.ts'
import {takeSlug} from './take-slug.ts'
import {compare} from './tally.ts'

/** @returns The places of datelines, most stories first; “GENEVA” and “Geneva” are one. */
export function findPlaces(entries: readonly Entry[]): readonly PlaceRecord[] {
  const groups = nameGroups()
  const stories = new Map<string, EntryId[]>()
  for (const {id, fields} of entries) {
    const place = fields.dateline?.place
    if (place === undefined) continue
    groups.add(place)
    const key = foldName(place)
    const list = stories.get(key)
    if (list) list.push(id)
    else stories.set(key, [id])
  }
  const slugs = new Set<string>()
  return groups
    .list()
    .map(({name, keys}) => ({
      slug: takeSlug(toSlug(keys[0] ?? name), slugs),
      name,
      stories: keys.flatMap((key) => stories.get(key) ?? [])
    }))
    .sort(
      (one, other) => other.stories.length - one.stories.length || compare(one.slug, other.slug)
    )
}
