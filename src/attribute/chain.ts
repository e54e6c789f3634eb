import type {Nested} from './nest.ts'
import type {ResolvedSource} from './resolve/story.ts'
import type {Passage} from './via.ts'

/** A relation as far as its chain needs it. */
export interface Link extends Nested {
  readonly zone: number
  readonly source: ResolvedSource
  readonly passage: Passage
  /** Whether the source would say nothing. */
  readonly silent: boolean
  /** Whether its words may be an answer of its own to what was reported, said in public. */
  readonly answers: boolean
}

const carriers: ReadonlySet<ResolvedSource['type']> = new Set(['outlet', 'document'])

/** Stated carriers: those an editor names; else its own, then the outlets and papers whose reports hold it, from the inside out. */
export function viaOf(links: readonly Link[], index: number, own: string | null): string[] {
  const one = links[index]
  if (!one) return []
  const decided = one.draft.decided?.values.via
  if (decided) return [...decided]
  const via = [...one.passage.via]
  let outer = one.within
  for (let guard = 0; outer !== undefined && guard < 4; guard++) {
    const holder: Link | undefined = links[outer]
    if (!holder) break
    const name = carriers.has(holder.source.type) ? holder.source.name : null
    if (name && name !== own && name !== one.source.name && !via.includes(name)) via.push(name)
    outer = holder.within
  }
  return via.filter((name) => name !== one.source.name)
}

/** Relations before one that are looked at for the report it goes on with. */
const reach = 4

/** The carrier that is plain but not stated: of the same sources before, or of the report just told. */
export function inferVia(links: readonly Link[], index: number, own: string | null): string[] {
  const one = links[index]
  if (
    !one ||
    one.draft.decided?.values.via ||
    one.source.type === 'outlet' ||
    one.source.type === 'unattributed'
  )
    return []
  const {antecedent} = one.source
  if (antecedent !== undefined && one.source.type === 'anonymous') {
    const stated = viaOf(links, antecedent, own)
    return stated.length > 0 ? stated : inferVia(links, antecedent, own)
  }
  if (one.source.type !== 'organization' || one.silent || one.answers) return []
  for (let k = index - 1; k >= Math.max(0, index - reach); k--) {
    const other = links[k]
    if (!other || other.zone !== one.zone) return []
    if (other.source.type === 'person') return []
    if (other.within === undefined && other.source.type === 'outlet') {
      return other.source.name && other.source.name !== own ? [other.source.name] : []
    }
  }
  return []
}
