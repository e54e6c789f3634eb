import {anonymousName} from '../anonymity.ts'
import type {Draft} from '../draft.ts'
import type {SourceReading} from '../reading.ts'
import {resolveDefinite, resolveOffice, resolveOutlet, resolveOwned} from './definite.ts'
import {resolvePronoun} from './pronoun.ts'
import {resolveAnother} from './second.ts'
import {resolveStandIn} from './stand-in.ts'
import {
  asPerson,
  isPlural,
  lastSource,
  unknown,
  type Base,
  type ResolvedSource,
  type Story
} from './story.ts'

/** Resolve “he”, “they”, “the newspaper”, last names and acronyms of one source. */
export function resolveSource(
  reading: SourceReading,
  words: string,
  place: {readonly draft: Draft; readonly zone: number},
  story: Story
): ResolvedSource {
  const at = place.draft.source[0]?.[0] ?? place.draft.cue[0]
  // What is new stands first in these: behind what is spread it costs ten times as much.
  const base = {at, zone: place.zone, ...reading}
  switch (reading.refers) {
    case 'pronoun':
      return resolvePronoun(base, words, story, place.draft.content)
    case 'stand-in':
      return resolveStandIn(base, words, story, place.draft.content)
    case 'outlet':
      return resolveOutlet(base, words, story)
    case 'definite':
      return resolveDefinite(base, words, story)
    case 'office':
      return resolveOffice(base, words, story)
    case 'owned':
      return resolveOwned(base, words, story)
    case 'foreign':
      return unknown(base)
    default:
      return resolveName(base, words, story)
  }
}

const partOf =
  /^(?:one|two|three|four|both|some|many|several|another) of (?:the(?:m|se)?|those)\b/iu

function resolveName(base: Base, words: string, story: Story): ResolvedSource {
  if (base.type === 'anonymous') {
    const names = base.names.length > 0 ? base.names : [anonymousName(words)]
    const one = {name: names.join(' and '), ...base, names}
    if (alone.test(one.name)) return asPart(one, story)
    return partOf.test(words) ? withOrigin(one, story) : one
  }
  const {people, expansion, fullBody, spelling} = story.names
  if (base.type === 'person') {
    const [only] = base.names
    if (only !== undefined && base.names.length === 1) {
      const full = asPerson(base, only, story, words)
      return {
        ...full,
        ...(base.role && {role: base.role}),
        ...(base.affiliation && {affiliation: base.affiliation})
      }
    }
    const names = base.names.map((name) => people.find(name)?.name ?? name)
    return {name: names.join(' and '), ...base, names}
  }
  const names = base.names.map((name) => {
    const written = /^\p{Lu}{4,}$/u.test(name) && !expansion(name) ? spelling(name) : name
    return expansion(written) ?? fullBody(written) ?? wholeBody(written, story) ?? written
  })
  return {name: names.length > 0 ? names.join(' and ') : null, ...base, names}
}

const alone =
  /^(?<part>(?:one|two|three|four|both|another|each)(?= of|$)|(?:all|some|many|most|several)(?= of))(?: of (?:them|these|those))?$/iu

/** “One said”, “one of them”: one of the people without a name who spoke before, nobody's name where none did. */
function asPart(one: ResolvedSource, story: Story): ResolvedSource {
  const part = (alone.exec(one.name ?? '')?.groups?.part ?? '').toLowerCase()
  const anonymity = one.anonymity && {...one.anonymity, ...(part === 'both' && {count: 2})}
  const told = {...one, ...(anonymity && {anonymity})}
  const index = lastSource(
    story,
    one.zone,
    (each) =>
      each.type === 'anonymous' &&
      /^(?!others?$|some$|many$|people$)./u.test(each.name ?? '') &&
      isPlural(each)
  )
  const all = story.seen[index]?.name
  if (!all)
    return part === 'another' ? resolveAnother(told, story) : {...told, names: [], name: null}
  const plain = all.replace(/^(?:the|these|those|some|several|many|both) /iu, '')
  const article = /^\p{Lu}[^,]*?['’]s? /u.test(plain) ? '' : 'the '
  const name = `${part} of ${article}${plain}`
  return {...withOrigin(told, story), names: [name], name}
}

/** “Chancellery” is the “Norvane Chancellery” when the story names that one and no other. */
function wholeBody(name: string, story: Story): string | undefined {
  return /^\p{Lu}\p{Ll}+$/u.test(name) ? story.names.body(name.toLowerCase(), Infinity) : undefined
}

/** “one of them”: what is known of them all holds of each. */
function withOrigin(one: ResolvedSource, story: Story): ResolvedSource {
  const index = lastSource(story, one.zone, (each) => each.type === 'anonymous', 4)
  const all = story.seen[index]?.anonymity
  if (!all) return one
  const {count: _, ...terms} = all
  return {
    ...one,
    antecedent: index,
    anonymity: {
      ...one.anonymity,
      ...terms,
      class: all.class,
      ...(one.anonymity?.count !== undefined && {count: one.anonymity.count})
    }
  }
}
