import type {StatementView} from '../../src/model/page.ts'
import type {Strings} from '../strings/strings.ts'

/** The names of a statement's sources; the words for “no source named” where there are none. */
export function namesOf(statement: StatementView, strings: Strings): string {
  const names = statement.sources.map((source) => source.name)
  return names.length === 0 ? strings.margin.noSource : names.join(', ')
}

function anonymityOf(statement: StatementView, strings: Strings): readonly string[] {
  const {anonymity} = statement
  if (anonymity === undefined) return []
  const parts = [anonymity.access, anonymity.condition, anonymity.reason].filter(
    (part): part is string => part !== undefined
  )
  return anonymity.condition !== undefined && anonymity.reason === undefined
    ? [...parts, strings.margin.noReason]
    : parts
}

/**
 * What a note says under the name: role or description, condition, to whom, and how.
 *
 * @returns
 *   One line; empty when nothing more is known.
 */
export function detailOf(statement: StatementView, strings: Strings): string {
  const details = new Set<string>()
  if (statement.footing === 'no-comment') details.add(strings.margin.noComment)
  for (const source of statement.sources) if (source.detail) details.add(source.detail)
  for (const part of anonymityOf(statement, strings)) {
    if (![...details].some((detail) => detail.includes(part))) details.add(part)
  }
  if (statement.footing === 'outlet' && details.size > 0 && statement.via.length === 0)
    details.add(strings.margin.ownReport)
  if (statement.hedged) details.add(strings.margin.hedged)
  const line = [...details].join('; ')
  if (statement.venue === undefined) return line
  const to = `${strings.margin.to} ${statement.venue.text}`
  return line === '' ? to : `${line}, ${to}`
}

/**
 * Through whom a statement came.
 *
 * @returns
 *   “via Axios”; empty when it came straight, or only through the outlet it was said to.
 */
export function carriersOf(statement: StatementView, strings: Strings): string {
  const stated = statement.via
    .map((carrier) => carrier.text)
    .filter((text) => text !== statement.venue?.text)
  const inferred = statement.viaInferred.map((carrier) => carrier.text)
  return [
    ...(stated.length > 0 ? [`${strings.margin.via} ${stated.join(', ')}`] : []),
    ...(inferred.length > 0 ? [`${strings.margin.viaInferred} ${inferred.join(', ')}`] : [])
  ].join(', ')
}
