import type {Attribution} from '../model/attribution.ts'
import type {EntryFields, Mention} from '../model/entry.ts'

function toMentions(names: Iterable<string>): Mention[] {
  return [...new Set(names)].map((name) => ({name}))
}

/**
 * Gather who and what a story names, in order of first appearance: the sources of its shown
 * statements by kind, and the outlets that carried them. Kinds without any are absent.
 */
export function gatherMentions(
  attributions: readonly Attribution[]
): Pick<EntryFields, 'people' | 'organisations' | 'outlets'> {
  const shown = attributions.filter((one) => one.shown)
  const ofType = (type: Attribution['sourceType']): Mention[] =>
    toMentions(
      shown.filter(({sourceType}) => sourceType === type).flatMap(({sourceNames}) => sourceNames)
    )
  const people = ofType('person')
  const organisations = ofType('organization')
  const outlets = toMentions(
    shown.flatMap(({sourceType, sourceNames, via, viaInferred}) => [
      ...(sourceType === 'outlet' ? sourceNames : []),
      ...via,
      ...(viaInferred ?? [])
    ])
  )
  return {
    ...(people.length > 0 && {people}),
    ...(organisations.length > 0 && {organisations}),
    ...(outlets.length > 0 && {outlets})
  }
}
