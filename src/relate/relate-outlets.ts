import type {Origin, OutletRecord, StatementRef} from '../model/archive.ts'
import type {Attribution} from '../model/attribution.ts'
import type {Entry} from '../model/entry.ts'
import type {EntryId, Slug} from '../model/ids.ts'
import type {OutletDirectory} from './find-outlets.ts'
import type {OutletTies} from './find-related.ts'
import {foldName} from '../model/fold-name.ts'
import {compare, countUp, toTallies} from './tally.ts'

/** @returns The outlet a story belongs to and those it relies on. */
export function tiesOf(
  {fields, attributions}: Entry,
  isShown: (attribution: Attribution) => boolean,
  directory: OutletDirectory
): OutletTies {
  const own = fields.outlet === null ? undefined : directory.find(fields.outlet)
  const cited = new Set<Slug>()
  for (const attribution of attributions) {
    if (!isShown(attribution)) continue
    for (const slug of restsOn(attribution, directory)) if (slug !== own) cited.add(slug)
  }
  return {...(own !== undefined && {own}), cited}
}

/** The outlets a statement rests on: its source or its carriers. */
function restsOn(attribution: Attribution, directory: OutletDirectory): ReadonlySet<Slug> {
  const {sourceType, sourceNames, via, viaInferred = []} = attribution
  const named = sourceType === 'outlet' || sourceType === 'organization' ? sourceNames : []
  const slugs = [...named, ...via, ...viaInferred].flatMap((name) => directory.find(name) ?? [])
  return new Set(slugs)
}

/** Whom stories rely on. */
export interface Reliance {
  readonly ties: ReadonlyMap<EntryId, OutletTies>
  readonly origins: ReadonlyMap<EntryId, Origin>
}

/** One record for each outlet: its own copy, what rests on it, who relies on whom. */
export function relateOutlets(
  entries: readonly Entry[],
  isShown: (attribution: Attribution) => boolean,
  directory: OutletDirectory,
  {ties, origins}: Reliance
): readonly OutletRecord[] {
  const drafts = new Map(directory.profiles.map(({slug}) => [slug, emptyDraft()]))
  for (const entry of entries) {
    const own = ties.get(entry.id)?.own
    const home = own === undefined ? undefined : drafts.get(own)
    home?.stories.push(entry.id)
    const origin = origins.get(entry.id)
    for (const slug of origin?.outlets.slice(origin.stated) ?? []) {
      const statement = origin?.statement
      if (statement !== undefined)
        drafts.get(slug)?.restingThrough.push({entry: entry.id, attribution: statement})
    }
    for (const attribution of entry.attributions) {
      if (!isShown(attribution)) continue
      if (home) {
        home.statements++
        if (attribution.sourceType === 'anonymous') home.unnamed++
      }
      for (const slug of restsOn(attribution, directory)) {
        if (slug === own) continue
        const cited = drafts.get(slug)
        cited?.restingOn.push({entry: entry.id, attribution: attribution.id})
        if (home) countUp(home.cites, slug)
        if (own !== undefined && cited) countUp(cited.citedBy, own)
      }
    }
  }
  const names = new Map(directory.profiles.map(({slug, name}) => [slug, name]))
  const nameOf = (slug: Slug): string => names.get(slug) ?? slug
  return directory.profiles
    .map((profile) => {
      const draft = drafts.get(profile.slug) ?? emptyDraft()
      return {
        slug: profile.slug,
        profile,
        ...draft,
        citedBy: toTallies(draft.citedBy, nameOf),
        cites: toTallies(draft.cites, nameOf)
      }
    })
    .sort(
      (one, other) =>
        compare(foldName(one.profile.name), foldName(other.profile.name)) ||
        compare(one.slug, other.slug)
    )
}

interface Draft {
  readonly stories: EntryId[]
  readonly restingOn: StatementRef[]
  readonly restingThrough: StatementRef[]
  readonly citedBy: Map<Slug, number>
  readonly cites: Map<Slug, number>
  statements: number
  unnamed: number
}

function emptyDraft(): Draft {
  return {
    stories: [],
    restingOn: [],
    restingThrough: [],
    citedBy: new Map(),
    cites: new Map(),
    statements: 0,
    unnamed: 0
  }
}
