import {anonymousName} from '../anonymity.ts'
import {withoutArticle} from '../phrase.ts'
import {
  isPlural,
  lastSource,
  sameHead,
  unknown,
  type Base,
  type ResolvedSource,
  type Story
} from './story.ts'

/** Words for one more of several: “other”, or “others”, and what they are called. */
export interface Second {
  readonly other: string
  /** Empty where they are called nothing. */
  readonly noun: string
}

const second = /^(?<other>others?)(?: (?<noun>\p{L}+))?$/u

/** What “other official” and “others” stand for; `undefined` for all other words. */
export function secondIn(head: string): Second | undefined {
  if (!head.startsWith('other')) return undefined
  const {other, noun = ''} = second.exec(head)?.groups ?? {}
  return other === undefined ? undefined : {other, noun}
}

/** “one of the two aides” */
const part = /^(?:one|two|three|some) of (?<all>.+)$/u
/** “a senior official” */
const single = /^(?:an?|another|one) (?<kind>.+)$/u

/**
 * “One official said …. The other said …”: another one without a name, of the same kind as whoever of
 * them spoke last. What is known of them all holds of each; on what terms one spoke tells nothing of
 * the other.
 */
export function resolveSecond(
  base: Base,
  words: string,
  {other, noun}: Second,
  story: Story
): ResolvedSource {
  const printed = {...base, name: anonymousName(words)}
  const index = lastSource(
    story,
    base.zone,
    (each) =>
      each.type === 'anonymous' &&
      !/^the others?\b/u.test(each.name ?? '') &&
      (noun === '' || sameHead(each, noun.replace(/s$/u, ''))),
    2
  )
  const first = story.seen[index]
  if (!first?.anonymity) return printed
  const count = other === 'other' && !noun.endsWith('s') ? {count: 1} : {}
  const name = first.name ?? ''
  const all = isPlural(first) ? `the ${withoutArticle(name)}` : part.exec(name)?.groups?.all
  if (all !== undefined) {
    const named = `the ${other} of ${all}`
    const anonymity = {...first.anonymity, ...count}
    return {...printed, names: [named], name: named, anonymity, antecedent: index}
  }
  const {class: described, access} = first.anonymity
  const kind = other === 'other' && noun === '' ? single.exec(name)?.groups?.kind : undefined
  if (kind === undefined)
    return {...printed, anonymity: {...base.anonymity, class: described, ...count}}
  const named = `the other ${kind}`
  const anonymity = {class: described, ...count, ...(access !== undefined && {access})}
  return {...printed, names: [named], name: named, anonymity}
}

/** “One minister said …. Another called …”: one more without a name, of the kind that spoke last; nobody's name without one. */
export function resolveAnother(base: Base, story: Story): ResolvedSource {
  const index = lastSource(
    story,
    base.zone,
    ({type, name}) => type === 'anonymous' && name !== null
  )
  const first = story.seen[index]
  const kind = single.exec(first?.name ?? '')?.groups?.kind
  if (first?.anonymity === undefined || kind === undefined) return unknown(base)
  const name = `another ${kind}`
  const {class: described, access} = first.anonymity
  const anonymity = {class: described, count: 1, ...(access !== undefined && {access})}
  return {...base, names: [name], name, anonymity}
}
