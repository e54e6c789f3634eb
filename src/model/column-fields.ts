/** Fields a column of a table, or a member of an object, may hold. */
export const columnFields = [
  'guid',
  'version',
  'headline',
  'standfirst',
  'byline',
  'place',
  'outlet',
  'slugline',
  'published',
  'updated',
  'embargoUntil',
  'expires',
  'language',
  'urgency',
  'status',
  'canceled',
  'corrected',
  'keywords',
  'ednote',
  'copyright',
  'usageTerms',
  'credit',
  'words',
  'url',
  'text'
] as const

/** One of them. */
export type ColumnField = (typeof columnFields)[number]

/** Names of columns by the field they hold; letter case, spaces and accents do not matter. */
export type ColumnNames = Readonly<Partial<Record<ColumnField, readonly string[]>>>
