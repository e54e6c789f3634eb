import type {Anonymity} from '../../model/attribution.ts'
import type {LanguageWords} from '../lexicon/languages/index.ts'
import type {OutletNames} from '../outlets.ts'
import type {SourceReading} from '../reading.ts'
import {isReporterName, isTitleWord, nameIn} from './name.ts'
import type {NamedPhrase} from './named-phrase.ts'
import {letters} from './clauses.ts'
import {holds} from './holds.ts'
import {toNominative} from './nominative.ts'
import {agencyIn, outletBehind, possessed} from './outlet.ts'
import type {Position} from './position.ts'

/** The part that tells who: up to a relative clause, an aside, terms of anonymity or a carrier. */
export function coreOf(phrase: string, words: LanguageWords): string {
  const lower = phrase.toLowerCase().replace(/'/gu, '’')
  const cuts = [...words.anonymous.split('|'), ...words.carried.split('|')]
    .filter((word) => word !== '')
    .map((word) => lower.indexOf(word))
    .filter((at) => at > 3)
  const relative = lower.search(
    /[,،]?\s(?:qui|dont|que pidió|que pidieron|quien|quienes|который|которая|которые|الذي|التي|الذين|אשר|che|que pediu)\s/u
  )
  if (relative > 3) cuts.push(relative)
  const occasion = lower.search(/\s(?:في بيان|في مؤتمر|على منصة|عبر منصة)(?:\s|$)/u)
  if (occasion > 3) cuts.push(occasion)
  const end = Math.min(phrase.length, ...cuts)
  return phrase.slice(0, end).replace(/[\s,،，]+$/u, '')
}

/** Whether the words in front of a verb can be a source at all: a name, a title, a body, an outlet, a pronoun. */
export function isSource(phrase: string, words: LanguageWords): boolean {
  const core = coreOf(phrase, words)
  if (words.pronouns.split('|').includes(core.toLowerCase())) return true
  if (letters(core) < 2) return false
  if (partOf.test(core) || isKnownKind(core, words)) return true
  if (words.unspaced) return false
  if (acronym.test(core)) return true
  const parts = core.split(/\s+/u)
  if (/\p{Lu}\p{Ll}/u.test(core)) {
    // A name, and nothing but words that go with one.
    return (
      parts.length <= 9 &&
      parts.filter((part) => /^[\p{Ll}]/u.test(part)).length <= 4 &&
      /^(?:l[’'])?["«„“]?\p{Lu}|\s["«„“]?\p{Lu}/u.test(core)
    )
  }
  return /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(core) && parts.length <= 3
}

/** “la OMS”, “l’AFP” */
const acronym = /^(?:(?:\p{L}{1,3}\s)|l[’'])?\p{Lu}{2,6}$/u
/** Chinese counts people by words of their own. */
const someMen = /^(?:[一两二三四五六七八九十数多几]|\d+)[名位]/u
/** Arabic “مهندسين”: some, of whom no article tells which. */
const severalMen = /^(?!ال)\p{Script=Arabic}{3,}(?:ين|ون|ات)$/u
/** Somebody in office, and not the one met before. */
const anybody = /^(?:une?|uno|una|uma?|ein|eine|einer|eines|einem|unos|unas|один|одна)\s/iu

/** “une d’elles”, “אחד מהם”, “eine von ihnen”. */
const partOf =
  /^(?:(?:l[’'])?une? d[’']entre (?:elles|eux)|(?:l[’'])?une? d[’'](?:elles|eux)|un[ao]? de (?:ellas|ellos|las fuentes|los funcionarios)|eine?r? von ihnen|од(?:ин|на) из них|אח(?:ד|ת) (?:מהם|מהן)|أحدهم|إحداهن|um[a]? del[ea]s|un[oa] di loro|其中一(?:人|名\S{0,6}))/iu

/** Whether a phrase says what it names: a title, a body, an outlet, a paper, somebody without a name. */
export function isKnownKind(core: string, words: LanguageWords): boolean {
  for (const list of [
    words.unnamed,
    words.institutions,
    words.outlets,
    words.titles,
    words.documents
  ]) {
    if (holds(list, core, words)) return true
  }
  return false
}

const counts: readonly (readonly [RegExp, number])[] = [
  [/^(?:une?|una?|uno|ein(?:e|er)?|один|одна|um|uma|אחד|אחת)(?=\s)|^一[名位]/iu, 1],
  [/^(?:deux|dos|zwei|два|две|dois|duas|due|שני|שתי|مصدران|مسؤولان)(?=\s)|^[两二][名位]/iu, 2],
  [/^(?:trois|tres|drei|три|três|tre|שלושה|שלוש|ثلاثة|ثلاث)(?=\s)|^三[名位]/iu, 3],
  [/^(?:quatre|cuatro|vier|четыре|quatro|quattro|ארבעה|أربعة)(?=\s)|^四[名位]/iu, 4],
  [/^(?:cinq|cinco|fünf|пять|cinque|חמישה|خمسة)(?=\s)|^五[名位]/iu, 5]
]

function anonymityOf(phrase: string, core: string, words: LanguageWords): Anonymity {
  const lower = phrase.toLowerCase().replace(/'/gu, '’')
  const condition = words.anonymous.split('|').find((each) => each !== '' && lower.includes(each))
  const at = condition === undefined ? -1 : lower.indexOf(condition)
  const count = counts.find(([pattern]) => pattern.test(core))?.[1]
  const official = holds(words.officials, core, words)
  const described = words.unspaced ? core.length > 4 : core.split(/\s+/u).length > 2
  return {
    class: official ? 'described-official' : described ? 'described-group' : 'bare',
    ...(count !== undefined && {count}),
    ...(condition !== undefined && {condition: phrase.slice(at, at + condition.length)})
  }
}

/** Articles that point back: “la source”, “הגורם”. */
const pointing =
  /^(?:le|la|les|l[’']|ce|cet|cette|ces|ledit|el|los|las|este|esta|estos|estas|der|die|das|dieser|diese|dieses|этот|эта|эти|il|lo|i|gli|o|os|as|esse|essa)(?:\s|(?<=[’'])|$)|^(?:该|这名|这位|上述|该名|这)|^ال|^ה(?=\p{L}{3})/iu

/** Figures are named after who compiled them. */
const figures =
  /^(?:بيانات|أرقام|إحصاءات|(?:les |des )?(?:données|chiffres) (?:de la |de l[’']|du |des |de )|(?:los |las )?(?:datos|cifras) (?:de la |del |de los |de las |de )|(?:die )?(?:Daten|Zahlen) (?:der |des |von )|נתוני)\s*/iu

/** The name of a body or paper, brought to the nominative; none where that is not certain. */
function subjectNames(name: string, words: LanguageWords, oblique: boolean): readonly string[] {
  const form = oblique || words.comma ? toNominative(name, words, oblique) : name
  return form === undefined ? [] : [form]
}

/** “los dos gobiernos” are those of whom a story tells, and no name. */
const counted =
  /^(?:dos|tres|deux|trois|zwei|drei|due|tre|dois|três|beiden?|ambos|ambas|entrambi|два|две|оба|обе)\s/iu

/**
 * Read what a source is in a language with word lists; a name only where its shape is sure.
 *
 * @param position
 *   How the words stand in their sentence.
 */
export function readForeignSource(
  phrase: string,
  words: LanguageWords,
  outlets: OutletNames,
  {oblique = false, reports = false}: Position = {}
): SourceReading {
  const text = phrase.replace(/\s+/gu, ' ').trim()
  // “сообщили в МЧС”: in a body, which stands in another case.
  const inside = isInflected(words) ? /^во?\s(?=\S)/iu.exec(text)?.[0] : undefined
  if (inside !== undefined)
    return readForeignSource(text.slice(inside.length), words, outlets, {oblique: true, reports})
  const unsure: SourceReading = {type: 'person', footing: 'on-record', names: [], refers: 'foreign'}
  const core = coreOf(text, words)
  if (isHim(core, words)) return {...unsure, refers: 'pronoun'}
  const part = partOf.exec(core)?.[0]
  if (part) {
    return {
      type: 'anonymous',
      footing: 'unnamed',
      names: [part.charAt(0).toLowerCase() + part.slice(1)],
      anonymity: {class: 'bare', count: 1}
    }
  }
  const outlet = outlets.find(core) ?? agencyIn(core, words)
  if (outlet) return {type: 'outlet', footing: 'outlet', names: [outlet]}
  if (acronym.test(core)) {
    const name = /\p{Lu}+$/u.exec(core)?.[0] ?? core
    const known = outlets.find(name)
    return known
      ? {type: 'outlet', footing: 'outlet', names: [known]}
      : {type: 'organization', footing: 'institution', names: [name]}
  }
  const named = nameIn(core, words)
  if (reports && isReporterName(core)) {
    const name = named.quoted ?? core
    return {type: 'outlet', footing: 'outlet', names: [outlets.find(name) ?? name]}
  }
  const first = core.split(/[,،，]\s*/u)[0] ?? core
  const head = headOf(first, words)
  const unnamed =
    holds(words.unnamed, head, words) || someMen.test(first) || (oblique && severalMen.test(first))
  if (unnamed && (!named.person || ofSomebody(first, words)))
    return readUnnamed(text, first, words, oblique)
  const inOutlet =
    words.unspaced && named.quoted === undefined
      ? endsWithAny(words.outlets, first)
      : holds(words.outlets, head, words)
  if (inOutlet) {
    const name = named.quoted ?? (words.unspaced ? first : (named.name ?? possessed(first, words)))
    const known = outletBehind(first, outlets) ?? (name && (outlets.find(name) ?? name))
    return {
      type: 'outlet',
      footing: 'outlet',
      names: known === undefined ? [] : [known],
      ...(known === undefined && {refers: 'outlet' as const})
    }
  }
  // The nominative of “Томаса Рейла” may be many a name.
  if (oblique && isInflected(words) && named.name !== undefined && named.quoted === undefined)
    if (named.person || !isKnownKind(first, words)) return {...unsure, names: []}
  // “o Diário do Cais”: the noun is part of the name.
  const own = named.role === undefined ? (named.name ?? '') : ''
  if (own.includes(' ') && holds(words.outlets, own.split(' ')[0] ?? '', words))
    return {type: 'outlet', footing: 'outlet', names: [own]}
  if (named.person && named.name !== undefined) return readPerson(named)
  const house = spokesFor(first, named.person, words)
  if (house !== undefined)
    return {
      type: 'organization',
      footing: 'institution',
      names: subjectNames(house, words, isInflected(words))
    }
  const isTitled = isOffice(first, words)
  if (isTitled && anybody.test(first)) return readUnnamed(text, first, words, oblique)
  if (isTitled) return {...unsure, refers: 'office'}
  if (words.unspaced ? endsWithAny(words.documents, first) : holds(words.documents, head, words)) {
    return {
      type: 'document',
      footing: 'document',
      names: subjectNames(withoutArticle(first.replace(figures, ''), words), words, oblique)
    }
  }
  if (holds(words.institutions, first, words)) {
    const name =
      words.unspaced && named.quoted !== undefined && named.quoted.length < 7
        ? named.quoted
        : withoutArticle(first, words)
    return {
      type: 'organization',
      footing: 'institution',
      names: counted.test(name) ? [] : subjectNames(name, words, oblique)
    }
  }
  if (holds(words.titles, head, words)) return {...unsure, refers: 'office'}
  // “La Poste”, “El Norte”: people bear no article, bodies and places do.
  if (named.name !== undefined && withoutArticle(named.name, words) !== named.name) return unsure
  if (named.name !== undefined) return readPerson(named)
  const joinedPlace = /^[במ]\p{L}+$/u.test(first)
  if (joinedPlace) return {type: 'organization', footing: 'institution', names: [first.slice(1)]}
  return unsure
}

/** “el presidente del Banco Norte”: the office comes first, the body is its own. */
function isOffice(first: string, words: LanguageWords): boolean {
  if (words.unspaced || !/\p{Lu}|\p{Ll}/u.test(first)) return false
  const [noun = '', next = ''] = withoutArticle(first, words).split(' ')
  return isTitleWord(noun, words) && !holds(words.institutions, next, words)
}

/** Whether names of people change with their case. */
function isInflected({nominatives, comma}: LanguageWords): boolean {
  return nominatives !== '' && !comma
}

/** “un conseiller de la présidente Ilse Harrowgate”: the name is not the speaker's. */
function ofSomebody(first: string, {unnamed, articles}: LanguageWords): boolean {
  const parts = first.split(' ')
  const at = articles.split('|').includes((parts[0] ?? '').toLowerCase()) ? 1 : 0
  return (
    unnamed.split('|').includes((parts[at] ?? '').toLowerCase()) &&
    /^(?:de|du|des|d[’'].*|del|von|der|в|из|da|do|dell[ao’'].*|di)$/u.test(parts[at + 1] ?? '')
  )
}

const spokes =
  /(?:porte-parole|portavoz|vocer[oa]|porta-voz|portavoce|sprecher(?:in)?|представител[\p{L}]*|пресс-секретар[\p{L}]*|(?:ال)?متحدثة?|(?:ال)?ناطقة?|דובר(?:ת)?(?!\p{L})|发言人)/iu

/** A spokesman without a name speaks for his house; absent when the phrase does not tell whose. */
function spokesFor(first: string, isNamed: boolean, words: LanguageWords): string | undefined {
  const match = isNamed ? null : spokes.exec(first)
  if (!match) return undefined
  const behind = first
    .slice(match.index + match[0].length)
    .replace(
      /^\s*(?:(?:باسم|de la|del|du|des|der|de|von|della|dello|da|do)\s|de l[’']|dell[’'])?\s*/u,
      ''
    )
  const house = behind !== '' && !words.unspaced ? behind : first.slice(0, match.index).trim()
  return letters(house) > 2 && holds(words.institutions, house, words)
    ? withoutArticle(house, words)
    : undefined
}

/** “selon lui”, “לדבריו”, “он”. */
function isHim(core: string, {pronouns, accordingToHim}: LanguageWords): boolean {
  const lower = core.toLowerCase()
  return (
    pronouns.split('|').includes(lower) ||
    accordingToHim.split('|').some((each) => each === lower) ||
    /^(?:lui|elle|eux|él|ella|ihm|ihr|него|нее|ele|ela|lei)$/u.test(lower)
  )
}

function endsWithAny(list: string, phrase: string): boolean {
  return list.split('|').some((word) => phrase.endsWith(word))
}

/** The words in front of the first name, or the first three: what kind of thing the phrase names. */
function headOf(first: string, words: LanguageWords): string {
  if (words.unspaced) return first
  const parts = first.split(' ')
  // German writes every noun with a capital.
  if (words.comma) return parts.slice(0, 3).join(' ')
  if (!/\p{Lu}\p{Ll}/u.test(first)) return parts.slice(0, 3).join(' ')
  const name = parts.findIndex(
    (part, at) =>
      at > 0 &&
      /^\p{Lu}/u.test(part) &&
      !/^(?:de|des|del|da|do|di|für|des)$/iu.test(parts[at - 1] ?? '')
  )
  return (name > 0 ? parts.slice(0, name) : parts).slice(0, 4).join(' ')
}

function readPerson({name, role}: NamedPhrase): SourceReading {
  return {
    type: 'person',
    footing: 'on-record',
    names: name === undefined ? [] : [name],
    ...(role !== undefined && role !== '' && {role})
  }
}

function readUnnamed(
  text: string,
  first: string,
  words: LanguageWords,
  oblique: boolean
): SourceReading {
  const plain =
    !words.comma && /^\p{Lu}\p{Ll}/u.test(first)
      ? first.charAt(0).toLowerCase() + first.slice(1)
      : first
  const size = words.unspaced ? first.length : first.split(/\s+/u).length
  const again =
    pointing.test(first) &&
    size <= (words.unspaced ? 6 : 3) &&
    !/(?:un|une|uno|una|ein|eine)\s/iu.test(first)
  return {
    type: 'anonymous',
    footing: 'unnamed',
    names: oblique ? subjectNames(plain, words, isInflected(words)) : [plain],
    anonymity: anonymityOf(text, first, words),
    ...(again && {refers: 'definite' as const})
  }
}

/** A name without the article in front; Hebrew and Arabic “in” and “from” before a body fall, too. */
export function withoutArticle(name: string, words: LanguageWords): string {
  if (words.unspaced)
    return name
      .replace(/^(?:我国?|本国|该|据)/u, '')
      .replace(/(?:的)?(?:统计|报道|介绍|透露|消息|数据|的话)$/u, '')
  if (/^[במל]\p{Script=Hebrew}{3}/u.test(name) && holds(words.institutions, name.slice(1), words))
    return name.slice(1)
  const list = words.articles === '' ? [] : words.articles.split('|')
  const [first = '', ...rest] = name.split(' ')
  const elided = /^(?:l|d)[’'](?=\p{L})/iu.exec(name)?.[0]
  if (elided) return name.slice(elided.length)
  return rest.length > 0 && list.includes(first.toLowerCase()) ? rest.join(' ') : name
}
