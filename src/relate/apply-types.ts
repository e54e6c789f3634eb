import type {Attribution} from '../model/attribution.ts'
import type {Entry} from '../model/entry.ts'
import {sourceFooting} from '../model/source-footing.ts'
import type {SourceTable} from '../model/source-table.ts'
import type {TableLookup} from './look-up.ts'

/**
 * Give named sources the type the source table states, and with it the footing that goes with the
 * type. An unnamed source stays unnamed, and a statement of several keeps its type unless all of
 * them have another.
 */
export function applyTypes(
  entries: readonly Entry[],
  table: TableLookup,
  {sources}: SourceTable
): readonly Entry[] {
  if (!sources.some(({type}) => type !== undefined)) return entries
  return entries.map((entry) => {
    const attributions = entry.attributions.map((attribution) => retype(entry, attribution, table))
    const isSame = attributions.every((each, index) => each === entry.attributions[index])
    return isSame ? entry : {...entry, attributions}
  })
}

function retype(entry: Entry, attribution: Attribution, table: TableLookup): Attribution {
  const {sourceType: was, sourceNames, footing} = attribution
  if (was === 'anonymous' || was === 'unattributed') return attribution
  const stated = sourceNames.map((name) => table.find(name, was === 'person', entry)?.source?.type)
  const [type] = stated
  if (type === undefined || type === was || stated.some((each) => each !== type)) {
    return attribution
  }
  return {
    ...attribution,
    sourceType: type,
    footing: footing === sourceFooting(was) ? sourceFooting(type) : footing
  }
}
