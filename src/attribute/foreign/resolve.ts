import {
  isQuoted,
  lastSeen,
  lastSource,
  takeUp,
  unknown,
  type Base,
  type ResolvedSource,
  type Story
} from '../resolve/story.ts'
import {outletBefore} from '../resolve/definite.ts'
import type {SourceReading} from '../reading.ts'

/** Resolve pronouns, last names, offices and “the source” in a language with word lists. */
export function resolveForeign(
  reading: SourceReading,
  words: string,
  place: {readonly at: number; readonly zone: number},
  story: Story
): ResolvedSource {
  const base: Base = {...reading, ...place}
  switch (reading.refers) {
    case 'pronoun':
      return resolvePronoun(base, story)
    case 'definite':
      return resolveUnnamed(base, story)
    case 'office':
      return resolveOffice(base, words, story)
    case 'outlet':
      return resolveOutlet(base, story)
    case 'foreign':
      return unknown(base)
    default:
      return resolveName(base, story)
  }
}

/** Whoever spoke last in this paragraph or the one before. */
function resolvePronoun(base: Base, story: Story): ResolvedSource {
  const index = lastSource(
    story,
    base.zone,
    (one) => one.names.length === 1 && /^(?:person|anonymous)$/u.test(one.type)
  )
  return index < 0 || isSomebodyBetween(base, index, story)
    ? unknown(base)
    : takeUp(base, index, story)
}

const sentenceEnd = /[.!?؟…](?:["”»]|\s[»”])?\s|[。！？]/u
const fullName = /\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)+/gu

/** Whether somebody else is named in sentences between a pronoun and who spoke last: he may be meant. */
function isSomebodyBetween({at, zone}: Base, index: number, story: Story): boolean {
  const last = story.seen[index]
  if (!last) return false
  const from = last.zone === zone ? last.at : Math.max(last.at, story.zones[zone]?.start ?? last.at)
  const text = story.text.slice(from, at)
  const begin = last.zone === zone ? text.search(sentenceEnd) : 0
  if (begin < 0) return false
  for (const {index: offset, 0: name} of text.slice(begin).matchAll(fullName)) {
    const known = last.names.some((each) => each.includes(name) || name.includes(each))
    if (!known && !isQuoted(story, from + begin + offset)) return true
  }
  return false
}

function resolveUnnamed(base: Base, story: Story): ResolvedSource {
  const index = lastSeen(
    story,
    'unnamed',
    (one) => one.type === 'anonymous' && one.refers === undefined && one.antecedent === undefined
  )
  return index < 0 ? {...base, name: base.names[0] ?? null} : takeUp(base, index, story)
}

function resolveOffice(base: Base, words: string, story: Story): ResolvedSource {
  const nouns = words.toLowerCase().split(/\s+/u).map(stem)
  const index = lastSource(
    story,
    base.zone,
    (one) =>
      one.type === 'person' &&
      one.names.length === 1 &&
      (one.role ?? '')
        .toLowerCase()
        .split(/\s+/u)
        .some((word) => nouns.includes(stem(word))),
    4
  )
  return index < 0 ? unknown(base) : takeUp(base, index, story)
}

/** A title without its article: “الوزير” and “وزير”, “השר” and “שר”. */
function stem(word: string): string {
  return word.replace(/^(?:ال|ה)(?=\p{L}{2})|^l[’']/u, '')
}

function resolveOutlet(base: Base, story: Story): ResolvedSource {
  const index = lastSource(story, base.zone, (one) => one.type === 'outlet' && one.name !== null, 3)
  if (index >= 0) return takeUp(base, index, story)
  const found = outletBefore('', story, base.at)
  return found ? {...base, names: [found], name: found} : unknown(base)
}

/** A last name, or the short form of a body, is the longer name met before. */
function resolveName(base: Base, story: Story): ResolvedSource {
  const [name] = base.names
  if (name === undefined) return unknown(base)
  const carrier = lastSeen(
    story,
    `outlet ${name}`,
    (one) => one.type === 'outlet' && one.name === name
  )
  if (carrier >= 0 && base.role === undefined) {
    const {antecedent: _, ...again} = takeUp(base, carrier, story)
    return again
  }
  const spaced = /\p{Script=Han}/u.test(name) ? '' : ' '
  const index = lastSeen(
    story,
    `${base.type} ${name}`,
    (one) =>
      one.type === base.type &&
      one.names.length === 1 &&
      (one.name ?? '').endsWith(spaced + name) &&
      one.name !== name
  )
  if (index >= 0 && !name.includes(' ')) {
    const {antecedent: _, ...again} = takeUp(base, index, story)
    return {...again, ...(base.role !== undefined && {role: base.role})}
  }
  return {...base, name}
}
