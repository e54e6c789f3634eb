import type {LanguageWords} from '../lexicon/languages/index.ts'
import {holds} from './holds.ts'

/** The name in a phrase and what stands beside it. */
export interface NamedPhrase {
  readonly name?: string
  readonly role?: string
  /** A name in quotation marks. */
  readonly quoted?: string
  /** Whether a title or an aside makes the name a person's. */
  readonly person: boolean
}

const particle = /^(?:de|von|van|del|della|di|da|do|dos|al|el|le|la|bin|ibn|y|zu|der|den)$/u
const quotes = /["“„«‘「『](.{1,40}?)["”“»’」』]/u

/** Find the name in a phrase: behind titles, or as an aside of its own. */
export function nameIn(phrase: string, words: LanguageWords): NamedPhrase {
  const quoted = quotes.exec(phrase)?.[1]
  const found = words.unspaced
    ? unspacedName(phrase, words)
    : /\p{Lu}\p{Ll}/u.test(phrase)
      ? casedName(phrase, words)
      : uncasedName(phrase, words)
  return {...found, ...(quoted !== undefined && {quoted})}
}

/** Latin and Cyrillic script: capitals make the name. */
function casedName(phrase: string, words: LanguageWords): NamedPhrase {
  const segments = phrase.split(/[,،]\s*/u)
  for (const segment of segments) {
    const parts = segment.split(/\s+/u)
    const isTitle = (part: string) =>
      words.titles.split('|').includes(part.toLowerCase().replace(/^l[’']/u, ''))
    let from = parts.length
    while (from > 0 && /^(?:\p{Lu}|(?:al|el)-\p{Lu})/u.test(parts[from - 1] ?? '')) {
      from--
      while (
        from > 1 &&
        particle.test(parts[from - 1] ?? '') &&
        /^\p{Lu}/u.test(parts[from - 2] ?? '') &&
        !isTitle(parts[from - 2] ?? '')
      )
        from -= 1
    }
    const isNoun = (part: string) =>
      words.comma && (holds(words.outlets, part, words) || holds(words.unnamed, part, words))
    while (from < parts.length && isNoun(parts[from] ?? '')) from++
    while (
      from < parts.length &&
      (isTitle(parts[from] ?? '') ||
        /^(?:Affaires|Exteriores|Étrangères)$/u.test(parts[from] ?? ''))
    )
      from++
    const name = parts.slice(from)
    const before = parts
      .slice(0, from)
      .filter((part) => !words.articles.split('|').includes(part.toLowerCase()))
    if (name.length === 0 || name.length > 5) continue
    if (
      from > 0 &&
      /^(?:de|des|du|del|da|do|dos|das|dei|della|dello|delle|degli|der|d[’']|von|für|из|в|по|di|of)$/iu.test(
        parts[from - 1] ?? ''
      )
    )
      continue
    const titled =
      before.some((part) => isTitle(part)) || holds(words.titles, before.join(' '), words)
    const beside = segments
      .filter((each) => each !== segment)
      .some((each) => holds(words.titles, each, words) || holds(words.unnamed, each, words))
    const lead = before.join(' ')
    const body = holds(words.institutions, lead, words) && !titled
    if (body || holds(words.outlets, lead, words)) return {name: name.join(' '), person: false}
    const role = titled
      ? lead
      : beside
        ? segments.find((each) => each !== segment && holds(words.titles, each, words))
        : undefined
    const person =
      titled ||
      beside ||
      (name.length > 1 && before.length === 0 && !holds(words.institutions, segment, words))
    if (!person && before.length > 0) continue
    return {
      name: name.join(' '),
      person,
      ...(role !== undefined && {role: stripArticle(role, words)})
    }
  }
  return {person: false}
}

function stripArticle(role: string, words: LanguageWords): string {
  const [first = '', ...rest] = role.split(' ')
  return rest.length > 0 && words.articles.split('|').includes(first.toLowerCase())
    ? rest.join(' ')
    : role
}

/** Arabic and Hebrew: the words behind the title, or an aside beside it. */
function uncasedName(phrase: string, words: LanguageWords): NamedPhrase {
  const segments = phrase.split(/[,،]\s*/u)
  const titles = new Set(words.titles.split('|'))
  const titledSegment = segments.findIndex((each) =>
    each.split(/\s+/u).some((part) => titles.has(part))
  )
  if (titledSegment < 0) {
    const [only = ''] = segments
    const body =
      holds(words.institutions, only, words) ||
      holds(words.unnamed, only, words) ||
      holds(words.outlets, only, words)
    const parts = only.split(/\s+/u)
    if (body || segments.length > 2 || parts.length > 3 || /^[במ](?=\p{Script=Hebrew})/u.test(only))
      return {person: false}
    return {name: only, person: parts.length > 1}
  }
  const segment = segments[titledSegment] ?? ''
  const parts = segment.split(/\s+/u)
  let from = 0
  while (
    from < parts.length &&
    (titles.has(parts[from] ?? '') ||
      (from > 0 && /^(?:ال|ה(?=\p{L}{3})|[לב]\p{L}{4})/u.test(parts[from] ?? '')))
  )
    from++
  const name = parts.slice(from).join(' ')
  const role = parts.slice(0, from).join(' ')
  if (
    name !== '' &&
    from > 0 &&
    parts.length - from <= 4 &&
    !holds(words.institutions, name, words)
  ) {
    return {name, role, person: true}
  }
  const aside = segments.find(
    (each, at) =>
      at !== titledSegment &&
      each.split(/\s+/u).length <= 3 &&
      !holds(words.institutions, each, words)
  )
  return aside === undefined ? {person: false} : {name: aside, role: segment, person: true}
}

/** The characters behind the last title: “首相布兰德莫”. */
function unspacedName(phrase: string, words: LanguageWords): NamedPhrase {
  let end = 0
  for (const title of words.titles.split('|')) {
    const at = phrase.lastIndexOf(title)
    if (at >= 0) end = Math.max(end, at + title.length)
  }
  const name = phrase.slice(end)
  if (end === 0 || name.length < 2 || name.length > 7 || /[“”"（）]/u.test(name))
    return {person: false}
  if (holds(words.institutions, name, words)) return {person: false}
  return {name, role: phrase.slice(0, end).replace(/^我国?/u, ''), person: true}
}
