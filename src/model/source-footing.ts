import type {Footing, SourceType} from './attribution.ts'

/** @returns The footing on which a named source of a type speaks when nothing else is known. */
export function sourceFooting(type: Exclude<SourceType, 'anonymous' | 'unattributed'>): Footing {
  const footings = {
    person: 'on-record',
    organization: 'institution',
    document: 'document',
    outlet: 'outlet'
  } as const
  return footings[type]
}
