import {
  firstSeen,
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
      return resolveOblique(base, words, story)
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
  const nouns = wordsOf(words).filter((word) => !small.test(word))
  // “el director del Instituto del Mar” is not the “ministro del Mar” met before.
  const holdsOffice = (one: ResolvedSource): boolean =>
    one.type === 'person' &&
    one.names.length === 1 &&
    nouns.every((word) => wordsOf(one.role ?? '').includes(word))
  const index = nouns.length === 0 ? -1 : lastSource(story, base.zone, holdsOffice, 4)
  const name = story.seen[index]?.name
  const other = lastSource(
    story,
    base.zone,
    (one) => holdsOffice(one) && one.name !== name && one.name !== null,
    4
  )
  return index < 0 || other >= 0 ? unknown(base) : takeUp(base, index, story)
}

function wordsOf(phrase: string): string[] {
  return phrase.toLowerCase().split(/\s+/u).map(stem)
}

/** Russian “по словам Громова”: the one “Громов” met before, else nobody. */
function resolveOblique(base: Base, words: string, story: Story): ResolvedSource {
  const name = /(?:\p{Lu}\p{Ll}+\s?)+$/u.exec(words)?.[0]?.trim() ?? ''
  if (!/\p{Script=Cyrillic}/u.test(name)) return unknown(base)
  const tokens = name.split(/\s+/u)
  const fits = (one: ResolvedSource): boolean => {
    const known = (one.name ?? '').split(' ')
    return (
      one.type === 'person' &&
      known.length >= Math.max(2, tokens.length) &&
      tokens.every((token, at) => isFormOf(token, known[known.length - tokens.length + at] ?? ''))
    )
  }
  const last = lastSeen(story, `oblique ${name}`, fits)
  const first = firstSeen(story, `first oblique ${name}`, fits)
  return last < 0 || story.seen[last]?.name !== story.seen[first]?.name
    ? unknown(base)
    : takeUp(base, last, story)
}

/** Whether a name may be an oblique case of another: “Громова” of “Громов”, “Лебедевой” of “Лебедева”. */
function isFormOf(token: string, name: string): boolean {
  const stem = name.replace(/(?:ий|ый|ой|[аяйь])$/u, '')
  const more = token.length - stem.length
  return stem.length > 2 && token.startsWith(stem) && more > 0 && more < 4
}

/** Articles and prepositions. */
const small =
  /^(?:le|la|les|l[’'].?|el|los|las|il|lo|i|gli|o|a|os|as|der|die|das|den|dem|des|de|du|del|della|dei|do|da|dos|das|von|für|di|su|sein|seine|ihr|ihre|son|sa|в|по|этот|эта|باسم|في)$/u

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
  return isLone(base, name, story) ? unknown(base) : {...base, name}
}

/** How far back a full name is looked for. */
const back = 20_000

/** A single word of which nothing tells that it is a person's name: it may be a country's. */
function isLone({type, role, at}: Base, name: string, {text}: Story): boolean {
  if (type !== 'person' || role !== undefined || /\s|\p{Script=Han}/u.test(name)) return false
  const before = text.slice(Math.max(0, at - back), at)
  for (let found = before.indexOf(name); found >= 0; found = before.indexOf(name, found + 1)) {
    const known = /\p{Lu}\p{Ll}[\p{L}’'-]*\s(?:(?:de|la|von|van|al|di|da)\s)*$/u.test(
      before.slice(Math.max(0, found - 40), found)
    )
    if (known) return false
  }
  return true
}
