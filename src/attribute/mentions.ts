import type {Attribution} from '../model/attribution.ts'
import type {EntryFields, Mention} from '../model/entry.ts'

function toMentions(names: Iterable<string>): Mention[] {
  return [...new Set(names)].map((name) => ({name}))
}

const suffix = /^(?:jr|sr|i{2,3}|iv)\.?$/iu

/**
 * Leave out names that stand for somebody known already: “Ada M. Quill Jr.” and “Ada Quill” are
 * one, “Ada M. Quill” and “Ada B. Quill” are two.
 */
function withoutKnown(names: readonly string[], known: readonly string[]): string[] {
  const middles = new Map<string, Set<string>>()
  const isNew = (name: string): boolean => {
    const words = name.toLowerCase().split(' ')
    while (words.length > 2 && suffix.test(words.at(-1) ?? '')) words.pop()
    const short = `${words[0] ?? ''} ${words.at(-1) ?? ''}`
    const middle = words.slice(1, -1).join(' ')
    const met = middles.get(short)
    if (!met) middles.set(short, new Set([middle]))
    else if (middle === '' || met.has('') || met.has(middle)) return false
    else met.add(middle)
    return true
  }
  for (const name of known) isNew(name)
  return names.filter(isNew)
}

/**
 * Gather who and what a story names: the sources of its shown statements by kind, and the outlets
 * that carried them, in order of first appearance; behind them the people it introduces without
 * quoting them. Kinds without any are absent.
 *
 * @param mentioned
 *   Names of those people, in order of first appearance.
 */
export function gatherMentions(
  attributions: readonly Attribution[],
  mentioned: readonly string[]
): Pick<EntryFields, 'people' | 'organisations' | 'outlets'> {
  const shown = attributions.filter((one) => one.shown)
  const ofType = (type: Attribution['sourceType']): Mention[] =>
    toMentions(
      shown.filter(({sourceType}) => sourceType === type).flatMap(({sourceNames}) => sourceNames)
    )
  const sources = ofType('person')
  const known = sources.map(({name}) => name)
  const people = [...sources, ...toMentions(withoutKnown(mentioned, known))]
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
