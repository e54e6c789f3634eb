import type {Article} from '../model/article.ts'
import {filingDay} from '../model/day.ts'
import {toSlug} from '../model/ids.ts'
import {fingerprint} from '../relate/fingerprint.ts'
import {toFamily} from '../relate/versions.ts'

/** What is kept of a story to know it again. */
export interface KnownStory {
  /** Path of its file below the copy folder. */
  readonly path: string
  /** Folded name of its outlet. */
  readonly outlet: string
  /** ISO 8601 day; absent: undated. */
  readonly day?: string
  readonly guid?: string
  /** What all versions of it share; absent without a guid. */
  readonly family?: string
  /** What tells its versions apart. */
  readonly version: string
  /** Folded headline and text. */
  readonly words: string
  readonly print: ReadonlySet<number>
}

/** @returns What to keep of a story that lies, or is to lie, at `path`. */
export function toKnownStory({fields}: Article, path: string): KnownStory {
  const day = filingDay(fields)
  const {guid, version, status, updated, published, headline, outlet} = fields
  const folded = toSlug(outlet ?? '')
  const text = fields.body
    .filter(({type}) => type !== 'note' && type !== 'related')
    .map((block) => block.text)
  return {
    path,
    outlet: folded,
    ...(day !== undefined && {day}),
    ...(guid !== undefined && {guid, family: toFamily(guid, folded)}),
    version: [version, status ?? 'usable', updated ?? published].join(' '),
    words: fold([headline ?? '', ...text].join(' ')),
    print: fingerprint({fields})
  }
}

/** Shared text, of the longer story's, at which two reports of an outlet are one. */
const certain = 0.95

/** Hashes below which a story is too short to be known by them. */
const fewest = 5

/** Days between two receipts of one story. */
const nearDays = 2

/** Whether two stories have a guid in common, whatever their versions. */
export function isSameFamily(one: KnownStory, other: KnownStory): boolean {
  return one.family !== undefined && one.family === other.family
}

/** Whether two stories are one version of one story by what they state. */
export function isSameVersion(one: KnownStory, other: KnownStory): boolean {
  return isSameFamily(one, other) && one.guid === other.guid && one.version === other.version
}

/** Whether two stories are one beyond reasonable doubt: one outlet, days that are near, the same words. */
export function isSameStory(one: KnownStory, other: KnownStory): boolean {
  if (one.outlet !== other.outlet || one.words === '' || !isNear(one.day, other.day)) return false
  if (one.words === other.words) return true
  const [few, many] =
    one.print.size < other.print.size ? [one.print, other.print] : [other.print, one.print]
  if (few.size < fewest || few.size < many.size * certain) return false
  let shared = 0
  for (const hash of few) if (many.has(hash)) shared += 1
  return shared >= many.size * certain
}

/** Whether two days are near enough for two receipts of one story; an undated story may be of any day. */
export function isNear(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return true
  return Math.abs(Date.parse(one) - Date.parse(other)) <= nearDays * 86_400_000
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
