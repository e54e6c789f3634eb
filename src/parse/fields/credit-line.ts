import {findAgency} from '../dialects/agencies.ts'
import type {OutletProfile} from '../../model/outlet.ts'

/** Words in a credit that name no outlet. */
const nobody =
  /^(?:agencies|agency|social media|news agencies|wires?|wire services|وكالات|other sources|files?)$/iu

/**
 * Find the outlet a closing credit names: one the configuration knows, else the first item written
 * out; initials alone could be anybody's.
 *
 * @param credit
 *   As printed, brackets kept.
 */
export function parseCreditOutlet(
  credit: string,
  outlets: readonly OutletProfile[]
): string | undefined {
  const items = credit
    .replace(/^[(（[©\s]+|[)）\]\s.]+$/gu, '')
    .replace(/^[^:：]{2,10}[:：]\s*/u, '')
    .split(/\s*[,،;/、]\s*/u)
    .filter((item) => item !== '' && !nobody.test(item))
  for (const item of items) {
    const known = findOutlet(item, outlets)
    if (known !== undefined) return known
  }
  const [first] = items
  if (first === undefined) return undefined
  return findAgency(first)?.name ?? (/^\p{Lu}{1,5}$/u.test(first) ? undefined : first)
}

/** @returns Name of the configured outlet that `form` is a name, alias or address segment of. */
export function findOutlet(form: string, outlets: readonly OutletProfile[]): string | undefined {
  const bare = toKey(form)
  return outlets.find(({name, slug, aliases}) =>
    [name, slug, ...aliases].some((each) => toKey(each) === bare)
  )?.name
}

function toKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s/u, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '')
}
