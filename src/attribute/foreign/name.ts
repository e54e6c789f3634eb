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
const quotes = /["“„«‘「『《](.{1,40}?)["”“»’」』》]/u

/** Whether words name an outlet that is not called one: a name in quotation marks, “Le Littoral”. */
export function isReporterName(words: string): boolean {
  return /^(?:\p{L}{2,4} )?["“„«»‘‚「『《][^"“”«»‘’」』》]{2,40}["“”»«’」』》]$|^(?:Le|La|Les|El|Los|Las|Il|Lo|O|A|Der|Die|Das) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?$/u.test(
    words
  )
}

/** Find the name in a phrase: behind titles, or as an aside of its own. */
export function nameIn(phrase: string, words: LanguageWords): NamedPhrase {
  const quoted = quotes.exec(phrase)?.[1]
  const found = words.unspaced
    ? unspacedName(phrase, words)
    : /\p{Lu}\p{Ll}|^[^\p{Lo}]*\p{Lu}[^\p{Lo}]*$/u.test(phrase)
      ? casedName(phrase, words)
      : uncasedName(phrase, words)
  return {...found, ...(quoted !== undefined && {quoted})}
}

/** Latin and Cyrillic script: capitals make the name. */
function casedName(phrase: string, words: LanguageWords): NamedPhrase {
  const segments = phrase.split(/[,،]\s*/u)
  for (const segment of segments) {
    const found = nameInSegment(segment, segments, words)
    if (found) return found
  }
  return {person: false}
}

const governing =
  /^(?:de|des|du|del|della|dello|delle|dell|degli|dei|da|do|das|dos|d[’']|à|au|aux|chez|en|en|sur|pour|di|für|vom|von|der|beim|bei|aus|im|in|zum|zur|mit|из|в|во|по|при|от|of)$/iu
const inner = /^(?:la|le|les|el|los|las|der|die|das|dem|den|des|the)$/u

/** Whether a preposition in front makes the words part of an office, not a name: “de la”, “vom”. */
function isGoverned(parts: readonly string[], at: number): boolean {
  const before = parts[at - 1] ?? ''
  return governing.test(before) || (inner.test(before) && governing.test(parts[at - 2] ?? ''))
}

/** Words in capitals with particles between them, as `[from, to)`. */
function runsIn(parts: readonly string[], isTitle: (part: string) => boolean): [number, number][] {
  const runs: [number, number][] = []
  const capital = (at: number): boolean => /^(?:\p{Lu}|(?:al|el)-\p{Lu})/u.test(parts[at] ?? '')
  for (let from = 0; from < parts.length; from++) {
    if (!capital(from)) continue
    let to = from + 1
    for (;;) {
      let next = to
      if (!isTitle(parts[to - 1] ?? ''))
        while (next < to + 3 && particle.test(parts[next] ?? '')) next++
      if (!capital(next)) break
      to = next + 1
    }
    runs.push([from, to])
    from = to
  }
  return runs
}

/** The first name of a part between commas that no preposition makes part of an office. */
function nameInSegment(
  segment: string,
  segments: readonly string[],
  words: LanguageWords
): NamedPhrase | undefined {
  const parts = segment.split(/\s+/u)
  const isTitle = (part: string) => isTitleWord(part, words)
  const isArticle = (part: string) => words.articles.split('|').includes(part.toLowerCase())
  const isNoun = (part: string) =>
    words.comma && (holds(words.outlets, part, words) || holds(words.unnamed, part, words))
  for (const [start, to] of runsIn(parts, isTitle)) {
    let from = start
    for (let at = start; at < to - 1; at++) if (isTitle(parts[at] ?? '')) from = at + 1
    if (start === 0 && from === 0 && isFunctionWord(parts[0] ?? '', words)) from++
    const bare = from
    while (from < to && (isTitle(parts[from] ?? '') || isNoun(parts[from] ?? ''))) from++
    // “Ihr Nachbar”, “der Nachbar”: German writes every noun with a capital.
    if (words.comma && bare === from && to - from === 1 && isArticle(parts[from - 1] ?? ''))
      continue
    const region = words.nominatives !== '' && !words.comma && from > 0
    if (region) from = behindRegion(parts, from, to)
    let governed = isGoverned(parts, from)
    // “ministre des Transports Paul Garance”
    if (governed && holds(words.portfolios, parts[from] ?? '', words)) {
      do from++
      while (from < to && holds(words.portfolios, parts[from] ?? '', words))
      governed = to - from < 2 || particle.test(parts[from] ?? '')
    }
    const name = parts.slice(from, to)
    if (governed || name.length === 0 || name.length > 5) continue
    // “Le” of “Le quotidien Le Littoral”
    if (from === 0 && name.length === 1 && parts.length > 1) continue
    const lead = parts
      .slice(0, from)
      .filter((part) => !isArticle(part))
      .join(' ')
    const titled = holds(words.titles, lead, words) || lead.split(' ').some(isTitle)
    const others = segments.filter((each) => each !== segment)
    const office = others.find(
      (each) => holds(words.titles, each, words) || each.split(' ').some(isTitle)
    )
    const beside = office !== undefined || others.some((each) => holds(words.unnamed, each, words))
    const body = holds(words.institutions, lead, words) && !titled
    if (body || holds(words.outlets, lead, words)) return {name: name.join(' '), person: false}
    if (titled && holds(words.institutions, name.join(' '), words)) continue
    const alone = lead === ''
    // “la vecina Rosa Iriarte”, “Anwohnerin Petra Lind”
    const occupied = name.length > 1 && holds(words.unnamed, lead, words)
    const person =
      titled ||
      occupied ||
      (beside && alone) ||
      (name.length > 1 && alone && !holds(words.institutions, segment, words))
    if (!person && !alone) continue
    const role = titled || occupied ? parts.slice(0, from).join(' ') : office
    return {
      name: name.join(' '),
      person,
      ...(role !== undefined && {role: stripArticle(role, words)})
    }
  }
  return undefined
}

/** Whether a phrase opens with a preposition, German with an article: no part of a name. */
function isFunctionWord(part: string, words: LanguageWords): boolean {
  return (
    governing.test(part) || (words.comma && words.articles.split('|').includes(part.toLowerCase()))
  )
}

/** Russian “президент Норваны Томас Рейл”: the country in the genitive is no part of the name. */
function behindRegion(parts: readonly string[], from: number, to: number): number {
  const size = to - from
  const [first = '', second = ''] = parts.slice(from, to)
  if (size > 1 && /[ыи]$/u.test(first)) return from + 1
  if (size === 3 && !/(?:вич|вна|чна)$/u.test(second)) return /[ая]$/u.test(first) ? from + 1 : to
  // “глава Минтранса”
  return size === 1 && /(?:[аяыи]|ого|его)$/u.test(first) ? to : from
}

/** A title, one with “ex-” or “vice-” in front included: “expresidente”. */
export function isTitleWord(part: string, words: LanguageWords): boolean {
  const plain = part.toLowerCase().replace(/^l[’']/u, '')
  return (
    holds(words.titles, plain, words) ||
    holds(words.titles, plain.replace(/^(?:ex|vice|vize|вице|экс)-?/u, ''), words)
  )
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
      holds(words.documents, only, words) ||
      holds(words.institutions, only, words) ||
      holds(words.unnamed, only, words) ||
      holds(words.outlets, only, words)
    const parts = only.split(/\s+/u)
    const worker = workerIn(parts, words)
    if (worker) return worker
    if (isConstruct(parts)) return {person: false}
    if (body || segments.length > 2 || parts.length > 3 || /^[במ](?=\p{Script=Hebrew})/u.test(only))
      return {person: false}
    return {name: only, person: parts.length > 1}
  }
  const segment = segments[titledSegment] ?? ''
  const parts = segment.split(/\s+/u)
  const isHouse = (at: number): boolean =>
    at > 0 &&
    holds(words.institutions, parts[at] ?? '', words) &&
    /^(?:ال|ה)/u.test(parts[at + 1] ?? '')
  let from = 0
  while (
    from < parts.length &&
    (titles.has(parts[from] ?? '') ||
      isHouse(from) ||
      (from > 0 && /^(?:ال|ה(?=\p{L}{3})|[לב]\p{L}{4})/u.test(parts[from] ?? '')))
  )
    from++
  const name = parts.slice(from).join(' ')
  const role = parts.slice(0, from).join(' ')
  const aside = segments.find(
    (each, at) =>
      at !== titledSegment &&
      each.split(/\s+/u).length <= 3 &&
      !/^(?:في|من|على|خلال|عبر|أمس|اليوم|عقب|بعد|قبل|مع|عن|أثناء)\s/u.test(each) &&
      !holds(words.institutions, each, words)
  )
  if (
    name !== '' &&
    !(isConstruct(parts.slice(from)) && (aside !== undefined || /\p{Script=Hebrew}/u.test(name))) &&
    from > 0 &&
    parts.length - from <= 4 &&
    !holds(words.institutions, name, words)
  ) {
    return {name, role, person: true}
  }
  return aside === undefined ? {person: false} : {name: aside, role: segment, person: true}
}

/** “عائلة الضحية”, “כוחות הכיבוי”: a noun and what it belongs to, unless it is a name. */
function isConstruct(parts: readonly string[]): boolean {
  const [first = '', second = ''] = parts
  return !/^(?:ال|ה)/u.test(first) && /^(?:ال|ה)(?=\p{L}{3})/u.test(second)
}

/** Arabic “الصياد سالم الحداد”: a trade and a name of two or three words. */
function workerIn(parts: readonly string[], words: LanguageWords): NamedPhrase | undefined {
  const [trade = '', first = '', ...rest] = parts
  const sure =
    trade.startsWith('ال') &&
    holds(words.unnamed, trade, words) &&
    !holds(words.officials, trade, words) &&
    !/^ال(?:مصدر|مصادر|شهود)$/u.test(trade) &&
    first.length > 2 &&
    !first.startsWith('ال') &&
    rest.length > 0 &&
    rest.length < 3
  return sure ? {name: [first, ...rest].join(' '), role: trade, person: true} : undefined
}

/** The characters behind the last title: “首相布兰德莫”. */
function unspacedName(phrase: string, words: LanguageWords): NamedPhrase {
  const dotted = dottedName(phrase, words)
  if (dotted) return dotted
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

/** Most characters of a given name in Chinese. */
const longestGiven = 5

/** A name in another script's parts, “罗莎·阿尔梅达”, behind what somebody is. */
function dottedName(phrase: string, words: LanguageWords): NamedPhrase | undefined {
  const dot = phrase.search(/[·•]\p{Script=Han}/u)
  if (dot < 1 || !/^(?:[·•]\p{Script=Han}{1,8})+$/u.test(phrase.slice(dot))) return undefined
  let from = phrase.lastIndexOf('的', dot) + 1
  for (const noun of [...words.titles.split('|'), ...words.unnamed.split('|')]) {
    const at = phrase.lastIndexOf(noun, dot - 1)
    if (at >= 0 && at + noun.length < dot) from = Math.max(from, at + noun.length)
  }
  if (dot - from > longestGiven) return {person: false}
  const role = phrase.slice(0, from).replace(/^我国?/u, '')
  const isRole = from > 0 && !phrase.slice(0, from).endsWith('的')
  return {name: phrase.slice(from), person: true, ...(isRole && {role})}
}
