import type {EntryFields} from './entry.ts'

/**
 * The day a story is filed under: in its address, in lists, in the calendar. The filing date, else
 * a stated date of publication; a date worked out from the copy may change with a better parser,
 * and addresses may not.
 *
 * @returns
 *   ISO 8601 day; absent for undated copy.
 */
export function filingDay(fields: EntryFields): string | undefined {
  const {received, published} = fields
  if (received) return toDay(received.date)
  const stated = !fields.derived.some((derived) => derived.field === 'published')
  return published !== undefined && stated ? toDay(published) : undefined
}

/** @returns The day an ISO 8601 date or time begins with; absent for a year or month alone. */
export function toDay(date: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}/u.exec(date)?.[0]
}
