import type {Entry, EntryFields, Message} from '../model/entry.ts'

/** Version of the entry contract; changes only with a note in the changelog. */
export const contractVersion = 1

/** The fields of `entry` in the order they are printed. */
const order = [
  'headline',
  'derivedHeadline',
  'standfirst',
  'byline',
  'dateline',
  'received',
  'published',
  'updated',
  'embargoUntil',
  'expires',
  'language',
  'direction',
  'outlet',
  'agency',
  'signoff',
  'creditLine',
  'slugline',
  'takeKey',
  'guid',
  'version',
  'urgency',
  'status',
  'usageTerms',
  'copyright',
  'ednote',
  'words',
  'subjects',
  'keywords',
  'reportingBy',
  'editingBy',
  'corrected',
  'correctionNote',
  'people',
  'organisations',
  'places',
  'outlets',
  'body',
  'pictures',
  'derived'
] as const satisfies readonly (keyof EntryFields)[]

/** The object `wirecopy parse --json` prints for a story. */
export interface ContractObject {
  readonly contract: typeof contractVersion
  readonly id: string
  readonly file: string
  readonly index: number
  readonly format: string
  readonly entry: Readonly<Record<string, unknown>>
  readonly attributions: Entry['attributions']
  readonly messages: readonly Omit<Message, 'note'>[]
  readonly text?: string
}

/**
 * Put an entry into the form the project promises to other programs (entry contract, version 1).
 *
 * @param entry
 *   The story.
 * @param messages
 *   Messages about its copy.
 * @param options
 *   `text: false` leaves the story's text out.
 * @returns
 *   Plain data; what is absent is left out, but for `headline`, `dateline`, `outlet` and `creditLine`.
 */
export function toContractObject(
  entry: Entry,
  messages: readonly Message[],
  options: {readonly text: boolean}
): ContractObject {
  const fields: Record<string, unknown> = {}
  for (const name of order) {
    if (entry.fields[name] !== undefined) fields[name] = entry.fields[name]
  }
  return {
    contract: contractVersion,
    id: entry.id,
    file: entry.file,
    index: entry.index,
    format: entry.format,
    entry: fields,
    attributions: entry.attributions,
    messages: messages.map(({note: _, ...message}) => message),
    ...(options.text && {text: entry.text})
  }
}
