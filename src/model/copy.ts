import type {VFile} from 'vfile'
import type {Decision} from './decision.ts'
import type {EntryId, Slug} from './ids.ts'
import type {Span} from './span.ts'
import type {CopyPictures} from './story-picture.ts'

/** The formats copy may come in; each has one reader. */
export const formatNames = [
  'plain-text',
  'markdown',
  'html',
  'iptc7901',
  'anpa1312',
  'nitf',
  'newsml1',
  'newsml-g2',
  'ninjs',
  'feed',
  'wxr',
  'house-xml',
  'email',
  'csv',
  'json-lines'
] as const

/** A format copy may come in. */
export type FormatName = (typeof formatNames)[number]

/** Whether `name` is that of a format. */
export function isFormatName(name: string): name is FormatName {
  return formatNames.some((each) => each === name)
}

/** Text direction of a language. */
export type Direction = 'ltr' | 'rtl'

/** `usable` unless the desk withholds or withdraws the story (IPTC publication status). */
export type Status = 'usable' | 'withheld' | 'canceled'

/** A subject as the format states it: a Media Topic or other scheme code, a name, or both. */
export interface Subject {
  readonly code?: string
  readonly name?: string
}

/** A dateline: where, when and by which service a story was filed (NewsML-G2 `dateline`). */
export interface Dateline {
  /** As printed, without date and agency. */
  readonly place?: string
  /** ISO 8601 day, the year resolved. */
  readonly date?: string
  /** The service, as printed. */
  readonly agency?: string
}

/**
 * What an editor states about a story, in front matter or in a side file, or
 * for a whole folder in `_folder.yaml`. Every key is optional; names follow the entry contract.
 */
export interface StatedFields {
  readonly headline?: string
  readonly standfirst?: string
  readonly byline?: readonly string[]
  readonly dateline?: Dateline
  readonly received?: string
  readonly published?: string
  readonly updated?: string
  readonly embargoUntil?: string
  readonly expires?: string
  readonly language?: string
  readonly outlet?: string
  readonly agency?: string
  readonly creditLine?: string
  readonly slug?: string
  readonly slugline?: string
  readonly guid?: string
  readonly version?: string
  readonly urgency?: number
  readonly status?: Status
  readonly usageTerms?: string
  readonly copyright?: string
  readonly rights?: string
  readonly ednote?: string
  /** Whether the story was corrected; `false` where its words say so wrongly. */
  readonly corrected?: boolean
  readonly correctionNote?: string
  readonly subjects?: readonly Subject[]
  readonly keywords?: readonly string[]
  /** Where the copy was first published. */
  readonly url?: string
  /** IANA zone in which the copy's times are meant. */
  readonly timeZone?: string
}

/** The filing date of a piece of copy: the reference from which “on Wednesday” gets its year. */
export interface Received {
  /** ISO 8601 day or time. */
  readonly date: string
  readonly from: 'front-matter' | 'option' | 'path' | 'folder'
}

/** What the path of a piece of copy tells. */
export interface PathFields {
  /** First folder below the copy folder. */
  readonly outlet?: string
  /** ISO 8601 day. */
  readonly date?: string
  readonly slug: Slug
}

/** Facts about the bytes, for the provenance panel. */
export interface Provenance {
  /** Hex digest of the bytes as they lie on disk. */
  readonly sha256: string
  readonly bytes: number
  /** WHATWG label of the encoding the bytes were read with. */
  readonly encoding: string
}

/** One piece of copy, read and decoded, not yet parsed. */
export interface WireCopy {
  readonly id: EntryId
  /** Holds the decoded text as `value`, the path as given, and collects messages. */
  readonly file: VFile
  readonly format: FormatName
  /** The whole file decoded, byte order mark removed, nothing else changed. */
  readonly text: string
  /** The part of `text` behind the front matter; all of it where there is none. */
  readonly story: Span
  /** Side file over front matter. */
  readonly stated: StatedFields
  /** What editors decided about its relations: those of the front matter, then those of the side file. */
  readonly decisions?: readonly Decision[]
  /** From `_folder.yaml` files, the nearest first; trusted less than the copy itself. */
  readonly folder: StatedFields
  readonly path: PathFields
  readonly received?: Received
  readonly provenance: Provenance
  /** Pictures that lie in it and beside it; absent when none were looked for. */
  readonly pictures?: CopyPictures
}
