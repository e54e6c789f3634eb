import type {EntryId} from '../../model/ids.ts'
import type {CheckRule} from '../rule.ts'

/**
 * `unknown-outlet`: copy of an outlet the configuration does not describe. Told once for each
 * outlet, on its first story by id, and not at all while no outlet is configured.
 *
 * @example
 *   Right: copy of “The Oaklet Tribune” and `outlets: [{name: 'The Oaklet Tribune'}]`.
 * @example
 *   Wrong: copy of “Oaklet Tribun” and the same configuration.
 */
export const unknownOutlet: CheckRule = function* ({entries, names}, {outlets}) {
  if (outlets.length === 0) return
  const known = new Set(outlets.flatMap(({name}) => names.outlets.get(name) ?? []))
  const met = new Map<string, {first: EntryId; stories: number}>()
  for (const {id, fields} of entries) {
    const {outlet} = fields
    const slug = outlet === null ? undefined : names.outlets.get(outlet)
    if (outlet === null || (slug !== undefined && known.has(slug))) continue
    const earlier = met.get(outlet)
    if (earlier) {
      earlier.stories++
      if (id < earlier.first) earlier.first = id
    } else met.set(outlet, {first: id, stories: 1})
  }
  for (const [outlet, {first, stories}] of met) {
    yield {
      entry: first,
      ruleId: 'unknown-outlet',
      reason: `Unexpected outlet “${outlet}” (${stories === 1 ? '1 story' : `${stories} stories`}), expected one of the configuration`
    }
  }
}
