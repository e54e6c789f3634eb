import type {Article} from '../model/article.ts'
import type {Attribution} from '../model/attribution.ts'
import type {EntryFields, Mention} from '../model/entry.ts'

function toMentions(names: Iterable<string>): Mention[] {
  return [...new Set(names)].map((name) => ({name}))
}

/**
 * Gather who and what a story names, in order of first appearance: the sources of its shown
 * statements by kind, the outlets that carried them, and the place of its dateline. Kinds without
 * any are absent.
 */
export function gatherMentions(
  {fields}: Article,
  attributions: readonly Attribution[]
): Pick<EntryFields, 'people' | 'organisations' | 'places' | 'outlets'> {
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
  const places = fields.dateline?.place
    ? [{name: fields.dateline.place, from: 'dateline' as const}]
    : []
  return {
    ...(people.length > 0 && {people}),
    ...(organisations.length > 0 && {organisations}),
    ...(places.length > 0 && {places}),
    ...(outlets.length > 0 && {outlets})
  }
}
