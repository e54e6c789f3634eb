import {readAffiliated} from './affiliated.ts'
import {anonymousName, readAnonymity} from './anonymity.ts'
import {readApposed} from './apposed.ts'
import {isPaper, readBody} from './body.ts'
import {readCrowd, readHumans} from './crowd.ts'
import {isGivenName} from './lexicon/given-names.ts'
import {
  documentHeads,
  institutionHeads,
  outletNouns,
  singleOffices,
  spokesHeads,
  unnamedHeads
} from './lexicon/sources.ts'
import {newsOutletIn, outletIn} from './outlet-in.ts'
import {outletTold} from './outlet-told.ts'
import {readPerson} from './person.ts'
import {isHuman, isHumanPlural} from './humans.ts'
import {headNoun, headOf, singular, withoutArticle} from './phrase.ts'
import {readCompound} from './compound.ts'
import {readStandIn} from './stand-in.ts'
import type {StoryNames} from './names.ts'
import {readCalled, readTitled} from './titled.ts'
import type {Known, SourceReading} from './reading.ts'
import {toNameParts} from './name-parts.ts'
import {readOffice} from './role.ts'

const pronoun =
  /^(?:he|she|they|it|we|i|you|who|which|his|her|their|its|him|them|me|us|himself|herself|themselves|itself)$/u

const article = /^(?:an?|the)$/iu

/** “a report published Wednesday”: when it came is no part of who said it. */
const day =
  /(?:\s(?:on|late|early|last|this|published|released|issued|posted|aired|conducted|taken)){0,2}\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:morning|afternoon|evening|night))?$/u
/** “Nakasone this evening” */
const night =
  /(?<=\p{Lu}[\p{L}’'-]+) (?:(?:last|this|late|early|yesterday) (?:night|week|month|year|morning|afternoon|evening)\b.*|yesterday|today|tonight)$/u
const partitive =
  /^(?:one|two|three|another|the (?:first|second|third|other|latter|former)|a (?:second|third))(?: of (?:the|them|those|these)[^,]*)?, ((?:an?|who is an?) [^,]+?)(?:,|$)/iu

/** “one of them, Halvane Freight” */
const partNamed = /^(?:[Oo]ne|[Aa]nother) of them, (?<name>\p{Lu}.*)$/u

/** “Earlier this month a rival team”: only behind it begins who spoke. */
const ahead =
  /^(?:(?:earlier|later|late|early) )?(?:(?:last|this|next|the same|that) (?:week|month|year|day|night|morning|afternoon|evening)|(?:on |last )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?),? (?=(?:an?|the|one|two|three|another|his|her|its|their) )/iu

/** What every word for a day, or a part or a number of days has in it. */
const timely = /day|night|week|month|year|morning|afternoon|evening/u
const marked = /[^\p{L} ]/u

/** The words of a source without what is no part of a name: marks, when it spoke, “himself”. */
function plain(phrase: string): string {
  const spaced = phrase.replace(/\s{2,}|[^\S ]/gu, ' ')
  let words = (marked.test(spaced) ? withoutMarks(spaced) : spaced).trim()
  if (timely.test(words))
    words = words.replace(day, '').replace(night, '').replace(ahead, '').trim()
  if (/sel(?:f|ves)$/u.test(words))
    words = words.replace(/(?<=\p{L} )(?:himself|herself|itself|themselves)$/u, '').trim()
  if (/^no/iu.test(words))
    words = words.replace(/^(?:nobody|no one|no-one) (?:at|in|from|of) /iu, '')
  return words.endsWith(')') && !words.includes('(') ? words.slice(0, -1) : words
}

function withoutMarks(words: string): string {
  return (
    ownSentence(words)
      // “<Fenmark Corp>” is not traded.
      .replace(/[<>]/gu, '')
      .replace(/^[“"'‘(]+|[”"'’]+$/gu, '')
      .replace(/^\p{Lu}\p{Ll}+: (?=\p{Lu})/u, '')
  )
}

/** Of words that reach over the end of a sentence those that name somebody: the first, or the last where those hold no name. */
function ownSentence(words: string): string {
  if (!/[.!?]\s/u.test(words)) return words
  const parts = words.split(
    /(?<=\p{Ll}{3})(?<!\b(?:Brig|Capt|Prof|Supt|Insp|Corp|Cmdr|Pres|Cllr|Messrs|Hon))[.!?]\s(?=[“"\p{Lu}])/u
  )
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  return /^\p{Lu}/u.test(last) && !/\p{Lu}/u.test(first) ? last : first
}

const somebody: SourceReading = {
  type: 'person',
  footing: 'on-record',
  names: [],
  refers: 'pronoun'
}

const nameAlone = /^\p{Lu}[\p{L}\p{M}’'.-]*(?: \p{Lu}[\p{L}\p{M}’'.-]*)*$/u

/**
 * Somebody whose name the story shows to be a person's, with titles before it or an aside behind it, and
 * no outlet's: most sources are such, and need not be asked for all else they may be.
 */
function readKnown(text: string, head: string, {names, outlets}: Known): SourceReading | undefined {
  if (!nameAlone.test(head) || head.startsWith('The ')) return undefined
  const {lead, name: words} = toNameParts(head.split(' '))
  const name = words.join(' ')
  if (names.people.find(name)?.sure !== true || outlets.find(head) !== undefined) return undefined
  const isPlain = lead.length === 0 && text === head && !/['’]|\p{Lu}{2}/u.test(head)
  return isPlain && names.natureOf(name) === 'person'
    ? {type: 'person', footing: 'on-record', names: [name]}
    : readPerson(text, head, names)
}

/** Read what a source is from its words. */
export function readSource(phrase: string, story: Known): SourceReading {
  if (pronoun.test(phrase.toLowerCase())) return somebody
  if (article.test(phrase)) return {type: 'unattributed', footing: 'none', names: []}
  const text = plain(phrase)
  // Wires of old write “Co” for the company of the story.
  if (text === 'Co') return readSource('the company', story)
  const described = text.includes(',') ? partitive.exec(text)?.[1] : undefined
  if (described && unnamedHeads.has(singular(headNoun(headOf(described)).toLowerCase()))) {
    const reading = readSource(described.replace(/^who is /u, ''), story)
    return {...reading, names: [anonymousName(described.replace(/^who is /u, ''))]}
  }
  const part = text.includes(' of them, ') ? partNamed.exec(text)?.groups?.name : undefined
  if (part !== undefined) return readSource(part, story)
  const head = headOf(text)
  const lower = head.toLowerCase()
  if (pronoun.test(lower)) return somebody
  const person = readKnown(text, head, story)
  if (person) return person
  const noun = servantOf(head) ?? headNoun(head).toLowerCase()
  // “A panel led by Radio Calder’s Ada Varga” is the panel.
  const affiliated = / (?:led|headed|chaired) by /u.test(head)
    ? undefined
    : readAffiliated(head, story)
  if (affiliated) return affiliated
  const named = head !== lower
  const outlet = isOthersPaper(head)
    ? undefined
    : (outletIn(head, story.outlets) ??
      newsOutletIn(head, story.outlets) ??
      shortOutlet(head, story.outlets))
  if (outlet) return {type: 'outlet', footing: 'outlet', names: [outlet]}
  if (
    /^(?:the|this)\s/u.test(lower) &&
    outletNouns.has(noun) &&
    !/\p{Lu}/u.test(head.slice(3)) &&
    (noun !== 'agency' || anyAgency.test(lower))
  ) {
    return {type: 'outlet', footing: 'outlet', names: [], refers: 'outlet'}
  }
  const doer = head.includes(' by ') ? readDoneBy(text, head, story) : undefined
  if (doer) return doer
  return (
    readStandIn(head) ??
    readApposed(text, story.names) ??
    readCompound(text, head, story.names, (part) => readSource(part, story)) ??
    readCalled(text, head, noun, story.names) ??
    readTitled(text, story.names) ??
    readAnalysts(head) ??
    readCrowd(text, head, noun) ??
    (named ? readPerson(text, head, story.names) : undefined) ??
    readOfficeHolder(text, head, noun) ??
    readHumans(text, head, noun) ??
    readPart(text, head) ??
    readUnnamed(text, head, noun, story) ??
    readPlural(text, head, noun) ??
    readBody(text, head, noun, story.names)
  )
}

const servant = /\p{Lu}\S* (?:of|for) (?:the )?\p{Lu}.* (?<noun>\p{Ll}+)$/u

/** “A Department of Health spokesperson” is somebody, not the department. */
function servantOf(head: string): string | undefined {
  const noun =
    head.includes(' of ') || head.includes(' for ') ? servant.exec(head)?.groups?.noun : undefined
  return noun !== undefined && (unnamedHeads.has(singular(noun)) || isHuman(noun))
    ? noun
    : undefined
}

/** “The Guardian” of which no longer name is told. */
function shortOutlet(head: string, outlets: Known['outlets']): string | undefined {
  return /^[Tt]he \p{Lu}\p{L}+$/u.test(head) ? outletTold(head, outlets) : undefined
}

const doneBy = /^(?<who>.+?) (?:(?<led>led|headed|chaired)|\p{Ll}+(?:ed|en)|sent|drawn up) by /u

/** “Research conducted by the Tide Institute”, “a group led by Ada Varga”: the paper or the group, whoever has to do with it. */
function readDoneBy(text: string, head: string, {names}: Known): SourceReading | undefined {
  const {who, led} = doneBy.exec(head)?.groups ?? {}
  if (who === undefined) return undefined
  const noun = headNoun(who).toLowerCase()
  if (led === undefined) return isPaper(noun) ? readBody(text, head, noun, names) : undefined
  return readHumans(text, head, noun) ?? readBody(text, head, noun, names)
}

/** “the tax agency” is no outlet; “the agency” is what was named before. */
const anyAgency = /^(?:the|this) (?:(?:\p{L}+ )?(?:news|wire|press) )?agency$/u

const shown =
  /\s(?:(?:that|which) (?:was|were) |and )?(?:(?<viewed>seen|obtained|reviewed|viewed|verified|examined|inspected)|read|shared|published|leaked|provided)\b/u
const own = /\b(?:report|article|story|editorial)s?$/iu

/**
 * “A letter seen by the Courier”, “a study published in the journal Tidal Science”: a paper that an outlet
 * only shows. Its own report is published by it, but not obtained.
 */
function isOthersPaper(head: string): boolean {
  const found = shown.exec(head)
  if (!found) return false
  const ahead = head.slice(0, found.index)
  if (found.groups?.viewed === undefined && own.test(ahead)) return false
  return ahead.split(/ and | or /u).some((part) => isPaper(headNoun(part).toLowerCase()))
}

/** “Analysts at Tidewater Research” speak for the house. */
function readAnalysts(head: string): SourceReading | undefined {
  const name =
    /^(?:the )?(?:analysts|economists|strategists|researchers|scientists) (?:at|from|with|of) (?:the )?(\p{Lu}.+)$/iu.exec(
      head
    )?.[1]
  if (!name || !/\p{Lu}/u.test(name.charAt(0))) return undefined
  return {type: 'organization', footing: 'institution', names: [name]}
}

/** “the minister”, “her foreign secretary”: one person who may be named elsewhere. */
function readOfficeHolder(text: string, head: string, noun: string): SourceReading | undefined {
  if (!singleOffices.has(noun) || spokesHeads.has(noun)) return undefined
  const [, article = '', office = ''] =
    /^(the|his|her|its|their|\p{Lu}[\p{L} .]*['’]s?)\s(.+)$/iu.exec(head) ?? []
  const bare = /^\p{L}+$/u.test(head)
  const other = /^the other /iu.test(head)
  if (other || /^(?:an?|another|one) /iu.test(head)) {
    // “A former director of the bank”, “the other director” are none of the copy's names.
    const anonymity = readAnonymity(text, head, noun)
    const unnamed = {type: 'anonymous', footing: 'unnamed', names: [], anonymity} as const
    return other ? {...unnamed, refers: 'definite'} : unnamed
  }
  if (article === '' && !bare) return undefined
  return {
    type: 'person',
    footing: 'on-record',
    names: [],
    refers: 'office',
    ...readOffice(bare ? lowered(head) : office)
  }
}

function readUnnamed(
  text: string,
  head: string,
  noun: string,
  known: Known
): SourceReading | undefined {
  const one = singular(noun)
  if (!unnamedHeads.has(one)) return undefined
  if (namesBody(head, noun)) return readBody(text, head, noun, known.names)
  if (spokesHeads.has(noun)) return readSpokesman(head, noun, known)
  if (/^(?:the |\p{L}+ )?prosecutors$/iu.test(head)) {
    return {type: 'organization', footing: 'institution', names: [withoutArticle(lowered(head))]}
  }
  const definite = /^(?:the|this|that|these|those)\s/iu.test(head)
  return {
    type: 'anonymous',
    footing: 'unnamed',
    names: [],
    anonymity: readAnonymity(text, head, one),
    ...(definite && {refers: 'definite' as const}),
    ...(/^(?:his|her|its|their|our|my)\s/iu.test(head) && {refers: 'owned' as const})
  }
}

const guards =
  /^(?:the )?(?:\p{L}+ )*(?:border|civil|coast|home|national|palace|presidential|republican|revolutionary) guard$/iu
const parties =
  /^the (?:(?:main )?(?:governing|opposition|ruling|(?:centre|center|far)-(?:left|right)) \p{Lu}\p{L}+s|(?:(?:Liberal|Social|Christian|Free) Democrats|Conservatives|Liberals|Socialists))$/iu

/** Whether a noun that may be somebody is a body: “the coast guard”, “the rail regulator”, “the opposition Liberals”. */
function namesBody(head: string, noun: string): boolean {
  if (guards.test(head)) return true
  if (!/^the\s/iu.test(head)) return false
  return institutionHeads.has(noun) || (parties.test(head) && /\s\p{Lu}\p{L}+$/u.test(head))
}

/** “two of the sources”, “some of them”. */
function readPart(text: string, head: string): SourceReading | undefined {
  const [, of] =
    /^(?:one|two|three|four|five|six|some|many|most|several|both|all|another) of (?:(?:the|these|those) (?:\p{L}+ )*?)?(\p{L}+)$/iu.exec(
      head
    ) ?? []
  if (!of || !(of === 'them' || unnamedHeads.has(singular(of)))) return undefined
  const noun = of === 'them' ? 'people' : singular(of)
  return {
    type: 'anonymous',
    footing: 'unnamed',
    names: [],
    anonymity: readAnonymity(text, head, noun)
  }
}

/** A spokesman without a name speaks for his house. */
function readSpokesman(head: string, noun: string, known: Known): SourceReading {
  const spoken = {type: 'organization', footing: 'institution', role: noun} as const
  const house =
    (head.endsWith(noun)
      ? undefined
      : /\b(?:for|of|at|from)\s+(?:the\s+)?(.+)$/u.exec(head)?.[1]) ??
    /^(?:an?|the|one)\s+(.+?)(?:['’]s)?\s+(?:chief |senior |press )?spokes/iu.exec(head)?.[1] ??
    /^(?!(?:An?|The|One|Another)\b)(\p{Lu}.*?)(?:['’]s)?\s+(?:chief |senior |press )?spokes/u.exec(
      head
    )?.[1]
  if (
    house &&
    /^(?:the )?\p{Ll}+$/u.test(house) &&
    institutionHeads.has(house.replace(/^the /u, ''))
  ) {
    // “A company spokeswoman”: of the one the story speaks of.
    return {...spoken, names: [], refers: 'owned', affiliation: house.replace(/^the /u, '')}
  }
  const plain =
    house && !/^(?:his|her|their|its|our|second|another|chief|senior)$/iu.test(house)
      ? house
      : undefined
  const body = plain && ownHouse(readSource(plain, known).names[0], known.names)
  return {
    ...spoken,
    names: plain ? [body ?? withoutArticle(plain)] : [],
    ...(plain ? {affiliation: body ?? withoutArticle(plain)} : {refers: 'owned' as const})
  }
}

/** Whom a spokesman speaks for: a body, or the office of somebody whom the story shows to be a person. */
function ownHouse(name: string | undefined, {people, natureOf}: StoryNames): string | undefined {
  const person = name === undefined ? undefined : people.find(name)
  if (!person?.sure) return name
  const [first = ''] = person.name.split(' ')
  const shown = isGivenName(first) || person.gender !== undefined || person.introduced === 'office'
  return shown && natureOf(person.name) === 'person' ? `office of ${person.name}` : name
}

/** A group that the copy does not name: “shipowners”, “local traders”. */
function readPlural(text: string, head: string, noun: string): SourceReading | undefined {
  const rest = head.slice(1)
  // “Caesars said”: a capital alone makes no crowd of a name.
  if (/^\p{Lu}\S+$/u.test(head) && !isHumanPlural(head)) return undefined
  if (/\p{Lu}/u.test(rest) || /^(?:his|her|their|its|our|the)\s/iu.test(head)) return undefined
  if (!/[^s]s$/u.test(noun) || institutionHeads.has(noun) || documentHeads.has(noun))
    return undefined
  if (institutionHeads.has(singular(noun)) || documentHeads.has(singular(noun))) return undefined
  return {
    type: 'anonymous',
    footing: 'unnamed',
    names: [],
    anonymity: readAnonymity(text, head, singular(noun))
  }
}

/** With a small first letter; “CEO” stays. */
function lowered(head: string): string {
  if (/^\p{Lu}{2}/u.test(head)) return head
  return head.charAt(0).toLowerCase() + head.slice(1)
}
