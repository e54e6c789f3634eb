import type {Footing, SourceType} from './attribution.ts'

/** @returns The footing on which a source of a type speaks when nothing else is known. */
export function sourceFooting(type: SourceType): Footing {
  const footings = {
    person: 'on-record',
    organization: 'institution',
    document: 'document',
    outlet: 'outlet',
    anonymous: 'unnamed',
    unattributed: 'none'
  } as const
  return footings[type]
}
