declare const brand: unique symbol
type Branded<Name extends string> = string & {readonly [brand]: Name}

/**
 * Names one story in the archive: the path of its copy below the copy folder
 * without extension, with `#index` when a file holds several stories.
 */
export type EntryId = Branded<'EntryId'>

/** One URL segment: lower-case letters, digits and hyphens of any script, never empty, never `.` or `..`. */
export type Slug = Branded<'Slug'>

/** Names one attribution within its story; fit for a fragment identifier (`a` and base-36 digits). */
export type AttributionId = Branded<'AttributionId'>

/** @returns `value` as the id of a story; any non-empty string is one. */
export function toEntryId(value: string): EntryId {
  if (value === '') throw new TypeError('Unexpected empty entry id')
  return value as EntryId
}

/** Whether `value` may stand in a URL as one segment. */
export function isSlug(value: string): value is Slug {
  return /^[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*$/u.test(value) && value.length <= 100
}

/**
 * Make a URL segment from any text: compatibility-normalised, lower-cased,
 * every run of other characters one hyphen, at most 100 UTF-16 units.
 *
 * @returns
 *   The segment; `untitled` when nothing usable is left.
 */
export function toSlug(text: string): Slug {
  const slug = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’ʼ]/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^\p{M}+/u, '')
    .slice(0, 100)
    .replace(/^-+|-+$|[\uD800-\uDBFF]$/gu, '')
    .replace(/-+$/u, '')
  return (slug === '' ? 'untitled' : slug) as Slug
}

/** Whether `value` has the form every attribution id has. */
export function isAttributionId(value: string): value is AttributionId {
  return /^a[0-9a-z]+$/u.test(value)
}

/** @throws TypeError when `value` does not have the form of an attribution id. */
export function toAttributionId(value: string): AttributionId {
  if (!isAttributionId(value)) throw new TypeError(`Unexpected attribution id “${value}”`)
  return value
}
