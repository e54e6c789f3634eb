import type {SourceType} from '../../model/attribution.ts'
import type {DecidedValues} from '../../model/decision.ts'
import {sourceFooting} from '../../model/source-footing.ts'
import {anonymousName, readAnonymity} from '../anonymity.ts'
import {headNoun, headOf, singular} from '../phrase.ts'
import type {ResolvedSource} from '../resolve/story.ts'

/** What is asked of the story about a decided source. */
export interface SourceWords {
  /** The words that name it; empty for none. */
  readonly words: string
  /** What a name would tell if it stood there. */
  readonly readName: (name: string) => ResolvedSource
}

/** What an editor says of a source over what its words tell. */
export function asDecided(
  read: ResolvedSource,
  values: DecidedValues,
  {words, readName}: SourceWords
): ResolvedSource {
  const named = values.sourceName ? withNames(read, values.sourceName, readName) : read
  const typed = values.sourceType ? withType(named, values.sourceType, words) : named
  const {role: _, affiliation: __, ...rest} = typed
  const role = values.role === undefined ? typed.role : values.role
  const affiliation = values.affiliation === undefined ? typed.affiliation : values.affiliation
  return {
    ...rest,
    ...(values.footing && {footing: values.footing}),
    ...(role && {role}),
    ...(affiliation && {affiliation}),
    ...(values.anonymity && {anonymity: values.anonymity})
  }
}

/** Another source than was read: what is known of it comes from its names. */
function withNames(
  read: ResolvedSource,
  names: readonly string[],
  readName: (name: string) => ResolvedSource
): ResolvedSource {
  const name = names.join(' and ')
  if (read.name === name) return {...read, names, name}
  const [first, ...others] = names.map(readName)
  if (!first) return read
  const {at, zone} = read
  const known = first.type === 'unattributed' ? {...first, ...person} : first
  if (others.length === 0) return {...known, at, zone, names, name}
  const {type, footing} = known
  return {type, footing, at, zone, names, name}
}

const person = {type: 'person', footing: 'on-record'} as const

function withType(read: ResolvedSource, type: SourceType, words: string): ResolvedSource {
  if (type === 'unattributed') {
    return {type, footing: 'none', at: read.at, zone: read.zone, names: [], name: null}
  }
  const one = {...read, type, footing: type === read.type ? read.footing : sourceFooting(type)}
  if (type !== 'anonymous' || words === '') return one
  const head = headOf(words)
  const anonymity = read.anonymity ?? readAnonymity(words, head, singular(headNoun(head)))
  const names = read.names.length > 0 ? read.names : [anonymousName(words)]
  return {...one, anonymity, names, name: names.join(' and ')}
}
