import type {SubjectRecord} from '../model/archive.ts'
import type {Entry} from '../model/entry.ts'
import {toSlug, type EntryId} from '../model/ids.ts'
import {foldName} from '../model/fold-name.ts'
import {takeSlug} from './take-slug.ts'
import {compare, countUp} from './tally.ts'

/** One subject while its stories are gathered. */
interface Gathering {
  code?: string
  /** Stated form → how often, in order of first appearance. */
  readonly forms: Map<string, number>
  readonly stories: Set<EntryId>
}

/**
 * Gather the stories of each subject and keyword. A code and a name that one story states together
 * are one subject everywhere; “Football” and “football” are one.
 *
 * @param entries
 *   Stories in archive order.
 * @returns
 *   Most stories first, then by slug.
 */
export function findSubjects(entries: readonly Entry[]): readonly SubjectRecord[] {
  const codes = codesByName(entries)
  const gatherings = new Map<string, Gathering>()
  for (const {id, fields} of entries) {
    const stated = [
      ...(fields.subjects ?? []),
      ...(fields.keywords ?? []).map((name) => ({name, code: undefined}))
    ]
    for (const {name, code: own} of stated) {
      const folded = name === undefined ? '' : foldName(name)
      const code = own ?? codes.get(folded)
      const key = code === undefined ? folded : `#${code}`
      if (key === '') continue
      const gathering: Gathering = gatherings.get(key) ?? {forms: new Map(), stories: new Set()}
      gatherings.set(key, gathering)
      if (code !== undefined) gathering.code = code
      if (name !== undefined && folded !== '') countUp(gathering.forms, name)
      gathering.stories.add(id)
    }
  }
  const slugs = new Set<string>()
  return [...gatherings.values()]
    .map(({code, forms, stories}) => {
      const name = mostOften(forms) ?? code ?? ''
      return {
        slug: takeSlug(toSlug(name), slugs),
        name,
        ...(code !== undefined && {code}),
        stories: [...stories]
      }
    })
    .sort(
      (one, other) => other.stories.length - one.stories.length || compare(one.slug, other.slug)
    )
}

/** From a folded name to the one code it is stated with; names with several codes are left out. */
function codesByName(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const codes = new Map<string, string | undefined>()
  for (const {fields} of entries) {
    for (const {name, code} of fields.subjects ?? []) {
      if (name === undefined || code === undefined) continue
      const key = foldName(name)
      codes.set(key, codes.has(key) && codes.get(key) !== code ? undefined : code)
    }
  }
  return new Map([...codes].flatMap(([name, code]) => (code === undefined ? [] : [[name, code]])))
}

/** The form most often stated, the first met among equals. */
function mostOften(forms: ReadonlyMap<string, number>): string | undefined {
  return [...forms].reduce<readonly [string | undefined, number]>(
    (best, form) => (form[1] > best[1] ? form : best),
    [undefined, 0]
  )[0]
}
