import type {SourceType} from './attribution.ts'
import type {Entry} from './entry.ts'
import type {AttributionId, EntryId, Slug} from './ids.ts'
import type {OutletProfile} from './outlet.ts'
import type {TableWord} from './source-table.ts'

/** Points to one statement of one story. */
export interface StatementRef {
  readonly entry: EntryId
  readonly attribution: AttributionId
}

/** A name and how often it is meant. */
export interface Tally {
  readonly slug: Slug
  readonly name: string
  readonly count: number
}

/** One source over the whole archive, however it is written. Unnamed sources have no record: nothing ties two of them together. */
export interface SourceRecord {
  readonly slug: Slug
  /** As the source table has it; else the form most often printed, the first in text order among equals. */
  readonly name: string
  readonly type: Exclude<SourceType, 'anonymous' | 'unattributed'>
  /** Whether an editor lists it in the source table. */
  readonly stated: boolean
  /** Other forms met, in order of first appearance. */
  readonly aliases: readonly string[]
  /** Addresses at which authorities identify it, as an editor gives them. */
  readonly authorities: readonly string[]
  /**
   * Roles stated, each with the day it was first seen, in that order, and the language (BCP 47) of the story it was first
   * seen in; absent where the story does not tell, which is the archive's.
   */
  readonly roles: readonly {
    readonly role: string
    readonly language?: string
    readonly first?: string
  }[]
  readonly affiliations: readonly string[]
  /** Shown statements by it, newest story first, then in text order. */
  readonly statements: readonly StatementRef[]
  /** Shown statements by others that name it in full, in the same order. */
  readonly about: readonly StatementRef[]
  /** Outlets that carried its words here, most often first. */
  readonly carriers: readonly Tally[]
  /** ISO days; absent when only undated stories name it. */
  readonly first?: string
  readonly last?: string
}

/** One outlet: one whose copy is here, one that copy cites, or both. */
export interface OutletRecord {
  readonly slug: Slug
  readonly profile: OutletProfile
  /** Its own copy, newest first, undated last. */
  readonly stories: readonly EntryId[]
  /** Shown statements in other outlets' copy that rest on it: it is their source or stands in `via` or `viaInferred`. */
  readonly restingOn: readonly StatementRef[]
  /** Main statements of stories that rest on it through another outlet's story here: worked out, not stated. */
  readonly restingThrough: readonly StatementRef[]
  /** Who relies on it, most often first. */
  readonly citedBy: readonly Tally[]
  /** Whom its own copy relies on, most often first. */
  readonly cites: readonly Tally[]
  /** Shown statements in its own copy, and how many of them rest on unnamed sources. */
  readonly statements: number
  readonly unnamed: number
}

/** The stories of one day, in archive order. */
export interface DayRecord {
  /** ISO 8601 day. */
  readonly date: string
  readonly stories: readonly EntryId[]
}

/** A place in datelines, under all the names it is printed by. */
export interface PlaceRecord {
  readonly slug: Slug
  /** Canonical where the place is known to the gazetteer, else the form most often printed. */
  readonly name: string
  /** Other forms met in datelines, in order of first appearance. */
  readonly aliases: readonly string[]
  /** ISO 3166-1, two letters; this and the rest are absent when it is not known which place is meant. */
  readonly country?: string
  /** State or province: `Pennsylvania`. */
  readonly region?: string
  /** Degrees north, WGS 84. */
  readonly latitude?: number
  /** Degrees east, WGS 84. */
  readonly longitude?: number
  /** Number of the place at GeoNames. */
  readonly geonameId?: number
  readonly stories: readonly EntryId[]
}

/** A subject or keyword that stories state, under all the names it is given. */
export interface SubjectRecord {
  readonly slug: Slug
  /** The form most often stated; the code where no story gives a name. */
  readonly name: string
  /** Code in its scheme: `medtop:06000000`. */
  readonly code?: string
  readonly stories: readonly EntryId[]
}

/** Stories that tell of the same events or are copies of one text, nearest first. */
export interface Related {
  readonly entry: EntryId
  /** `copy`: the same text; `rewrite`: large parts of it; `cites`: one cites the other's outlet on the same matter; `similar`: the same names and words. */
  readonly kind: 'copy' | 'rewrite' | 'cites' | 'similar'
  /** 0–1. */
  readonly score: number
}

/** Where a story's main report comes from. */
export interface Origin {
  /** The statement that is the main thread of the story. */
  readonly statement: AttributionId
  /**
   * Outlets it came through, nearest to this copy first, the copy's own left out: the last is the
   * one whose report it goes back to. None: it is the copy's own report.
   */
  readonly outlets: readonly Slug[]
  /** How many of `outlets` the copy names itself; the others were found by following `reports`. */
  readonly stated: number
  /** Stories of this archive that were followed, the nearest first: each is the report of the last outlet known by then. */
  readonly reports: readonly EntryId[]
}

/** Words of the source table that fit nothing in the archive. */
export interface UnmatchedWord {
  readonly word: TableWord
  /** `name`: no shown statement is by a source of that name; `outlet`: it is an outlet's; `place`: no story lies there. */
  readonly kind: 'name' | 'outlet' | 'place'
}

/** Everything the pages are made of. */
export interface Archive {
  /** Newest first; undated last; then by id. */
  readonly entries: readonly Entry[]
  /** By name. */
  readonly sources: readonly SourceRecord[]
  /** By name. */
  readonly outlets: readonly OutletRecord[]
  /** Newest first. */
  readonly days: readonly DayRecord[]
  readonly undated: readonly EntryId[]
  /** Most stories first. */
  readonly places: readonly PlaceRecord[]
  /** Most stories first. */
  readonly subjects: readonly SubjectRecord[]
  /** Shown statements that rest on unnamed sources, newest story first. */
  readonly unnamed: readonly StatementRef[]
  /** Related stories of each story that has any. */
  readonly related: ReadonlyMap<EntryId, readonly Related[]>
  /** Where the main report of each story comes from; stories that give nobody's words are not in it. */
  readonly origins: ReadonlyMap<EntryId, Origin>
  /** Stories of other outlets, of the same events, that a story rests on: those whose outlet it cites, then those they cite. */
  readonly restsOn: ReadonlyMap<EntryId, readonly EntryId[]>
  /** The inverse: stories that rest on a story, near or through others, in archive order. */
  readonly resting: ReadonlyMap<EntryId, readonly EntryId[]>
  /** Stories withheld or withdrawn: in `entries`, and in none of the lists above. By id. */
  readonly withdrawn: readonly EntryId[]
  /** Older versions of stories by the id of the newest, which replaced or withdrew them; newest first. */
  readonly versions: ReadonlyMap<EntryId, readonly Entry[]>
  /** Stories of which another version might as well be the newest. */
  readonly versionClashes: readonly VersionClash[]
  /** The record each printed name stands for. */
  readonly names: NameIndex
  /** In the order of the table. */
  readonly unmatched: readonly UnmatchedWord[]
}

/** Two versions of a story in other words, with nothing stated by which one is newer. */
export interface VersionClash {
  /** The one taken for the newest, in `entries`. */
  readonly newest: EntryId
  /** The other, in `versions`. */
  readonly other: EntryId
}

/** From a name as entries print it (`outlet`, `sourceNames`, `via`, `venue`) to its record; names without a record are not in it. */
export interface NameIndex {
  readonly outlets: ReadonlyMap<string, Slug>
  /** Names that mean the same source in every story. */
  readonly sources: ReadonlyMap<string, Slug>
  /** By story, names that mean another source elsewhere, or none. */
  readonly within: ReadonlyMap<EntryId, ReadonlyMap<string, Slug>>
}
