import type {SourceRecord} from '../model/archive.ts'
import type {Attribution} from '../model/attribution.ts'
import type {Entry} from '../model/entry.ts'
import {foldName, foldPersonName, splitShortForm} from '../model/fold-name.ts'
import type {OutletDirectory} from './find-outlets.ts'

/** One statement by a named source that is no outlet. */
export interface Voice {
  readonly name: string
  readonly key: string
  readonly type: SourceRecord['type']
  /** The full name of which `name` is the surname; absent where `name` is all that is certain. */
  readonly fullName?: string
  readonly entry: Entry
  readonly attribution: Attribution
}

/** @returns The key under which a source meets its other spellings; the short form in brackets is another. */
export function keyOf(printed: string, isPerson: boolean): string {
  const {name} = splitShortForm(printed)
  return isPerson ? foldPersonName(name) : foldName(name)
}

/** @returns What named sources say, in archive order; a statement of several once for each. */
export function findVoices(
  entries: readonly Entry[],
  isShown: (attribution: Attribution) => boolean,
  outlets: OutletDirectory
): readonly Voice[] {
  const voices: Voice[] = []
  for (const entry of entries) {
    for (const attribution of entry.attributions) {
      const type = attribution.sourceType
      if (!isShown(attribution)) continue
      if (type === 'anonymous' || type === 'unattributed' || type === 'outlet') continue
      for (const name of new Set(attribution.sourceNames)) {
        const key = keyOf(name, type === 'person')
        const isOutlet = type !== 'person' && outlets.find(name) !== undefined
        if (key !== '' && !isOutlet) voices.push({name, key, type, entry, attribution})
      }
    }
  }
  return voices
}
