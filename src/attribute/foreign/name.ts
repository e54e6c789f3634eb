import type {LanguageWords} from '../lexicon/languages/index.ts'
import {holds} from './holds.ts'
import type {NamedPhrase} from './named-phrase.ts'
import {uncasedName} from './uncased-name.ts'
import {unspacedName} from './unspaced-name.ts'

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
    const isInflected = words.nominatives !== '' && !words.comma
    if (isInflected && (from > 0 || to > 2)) from = behindRegion(parts, [from, to], words)
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
    const withArticle = stripArticle(name.join(' '), words) !== name.join(' ')
    const person =
      titled ||
      occupied ||
      (beside && alone) ||
      (name.length > 1 && alone && !withArticle && !holds(words.institutions, segment, words))
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
  const german = /^(?:zwei|drei|vier|fünf|mehrere|einige|viele|beide|alle|manche)$/iu
  return (
    governing.test(part) ||
    (words.comma && (german.test(part) || words.articles.split('|').includes(part.toLowerCase())))
  )
}

/**
 * Russian “представитель МИД Норваны Ян Берг”: bodies and countries in the genitive are no part of the name.
 *
 * @returns
 *   Where the name begins; the end of the words where that is not certain.
 */
function behindRegion(
  parts: readonly string[],
  span: readonly [number, number],
  words: LanguageWords
): number {
  const [from, to] = span
  const size = to - from
  const isRegion = (part: string): boolean =>
    /(?:[аяыи]|ого|его|ов)$/u.test(part) ||
    /^\p{Lu}{2,}$/u.test(part) ||
    holds(words.institutions, part, words)
  // “глава Минтранса”
  if (size === 1) return isRegion(parts[from] ?? '') ? to : from
  const own = /(?:вич|вна|чна)$/u.test(parts[to - 2] ?? '') ? 3 : 2
  if (size === 2) return /[ыи]$|^\p{Lu}{2,}$/u.test(parts[from] ?? '') ? to - 1 : from
  return parts.slice(from, to - own).every(isRegion) ? Math.max(from, to - own) : to
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
