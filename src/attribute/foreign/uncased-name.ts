import type {LanguageWords} from '../lexicon/languages/index.ts'
import {holds} from './holds.ts'
import type {NamedPhrase} from './named-phrase.ts'

/** Arabic and Hebrew: the words behind the title, or an aside beside it. */
export function uncasedName(phrase: string, words: LanguageWords): NamedPhrase {
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
