import {paperNouns} from './lexicon/humans.ts'
import {companyWords, documentHeads, institutionHeads} from './lexicon/sources.ts'
import type {StoryNames} from './names.ts'
import {withoutArticle} from './phrase.ts'
import type {SourceReading} from './reading.ts'

const seen =
  /\s(?:(?:and )?(?:seen|obtained|reviewed|viewed|verified|published|released|issued|made public|shared|provided|posted|circulated|leaked)\s|that was\s|which\s|(?:that )?(?:it|they|he|she) (?:has|had|have)\s)/u
const state =
  /^(\p{Lu}[\p{L}\p{M}-]*)['’]s? ((?:(?:foreign|defen[cs]e|interior|finance|justice|health|trade|transport|economy|energy|education) )?(?:ministry|embassy|consulate|parliament|government|army|police|navy|cabinet|military))$/u
const figures =
  /^(?:(?:the|new|latest|official|preliminary|provisional) )*(?:data|figures|statistics|numbers|estimates|calculations) (?:from|by|of|compiled by|released by|published by) (?:the )?(\p{Lu}.+)$/iu

/** Read a body or a paper: “the transport ministry”, “an internal memo dated Feb. 20”. */
export function readBody(
  text: string,
  head: string,
  noun: string,
  names: StoryNames
): SourceReading {
  const compiled = figures.exec(head)?.[1]
  if (compiled && /^\p{Lu}/u.test(compiled)) {
    return {type: 'document', footing: 'document', names: [compiled]}
  }
  if (isPaper(noun)) return readDocument(text, head)
  const own = /^(?:his|her|their|its|our|my)\s/iu.test(head)
  const name =
    own || /^(?:each|either|neither) (?:side|party)$/iu.test(head) ? '' : bodyName(head, names)
  const definite = /^(?:the|this|that)\s/iu.test(head) && !/\p{Lu}/u.test(name)
  return {
    type: 'organization',
    footing: 'institution',
    names: name === '' ? [] : [name],
    ...(definite && {refers: 'definite' as const}),
    ...(own && {refers: 'owned' as const})
  }
}

/** Whether a noun is for a paper, a film or figures. */
export function isPaper(noun: string): boolean {
  return documentHeads.has(noun) || paperNouns.has(noun)
}

function readDocument(text: string, head: string): SourceReading {
  const own = /^(?:his|her|their|its|our|my)\s/iu.test(head)
  const plain = text.replace(/,(?:\s.*)?$/u, '')
  const cut = plain.search(seen)
  const name = withoutArticle((cut > 0 ? plain.slice(0, cut) : plain).replace(/\s\($/u, ''))
    .replace(/^\d+-page /u, '')
    .replace(/^(?:this|that|these|those) /iu, '')
    .trim()
  const definite = /^(?:the|this|that|these|those)\s/iu.test(head)
  const opener = /^\p{Lu}\p{Ll}*s\b/u.test(name) && !/^\p{Lu}\p{Ll}* \p{Lu}/u.test(name)
  return {
    type: 'document',
    footing: 'document',
    names: own ? [] : [opener ? name.charAt(0).toLowerCase() + name.slice(1) : name],
    ...(definite && {refers: 'definite' as const}),
    ...(own && {refers: 'owned' as const})
  }
}

/** Behind one of these stands another name: “the foreign ministry in Norvane City” is not that city. */
const linking = /^(?:in|of|at|for|from|by|with|on|near|and)$/u

/** What houses do, told in front of their names; those of the first list stand so as one word, too. */
const trades: ReadonlySet<string> = new Set(
  'airline brokerage retailer lender insurer supplier manufacturer carmaker chipmaker drugmaker steelmaker broadcaster'.split(
    ' '
  )
)
const trade =
  /^\p{Lu}[\p{L}-]*(?: [\p{L}-]+)* (?:auditor|bloc|regulator|think tank|watchdog|maker|group|charity|firm|company|airline|brokerage|retailer|operator|chain|giant|startup|developer|lender|insurer|utility|carrier|broadcaster|supplier|manufacturer|refiner|miner|publisher) (?=\p{Lu})/u

/** “Machine tool maker Dravec”, “East Calder bloc ECA”, “Brokerage Ambler”: only the sentence gives the trade its capital. */
function withoutTrade(name: string): string {
  const [first = '', second = '', ...more] = name.split(' ')
  const body = (more.at(-1) ?? second).toLowerCase()
  const alone = trades.has(first.toLowerCase()) && /^\p{Lu}/u.test(second)
  if (alone && !institutionHeads.has(body) && !companyWords.has(second.toLowerCase()))
    return name.slice(first.length + 1)
  return name.replace(trade, '')
}

/** The name proper: article, “Calder’s” and words in small letters before it left out. */
function bodyName(head: string, names: StoryNames): string {
  let name = withoutArticle(head).replace(/['’]s$/u, '')
  const [, country, house] = state.exec(name) ?? []
  if (country && house && names.natureOf(country) !== 'person') return `${country} ${house}`
  const held = /^\p{Lu}\S*['’]s (\p{Lu}\S*(?: .+)?)$/u.exec(name)?.[1]
  if (held && (names.fullBody(held) ?? names.natureOf(held) === 'body')) name = held
  name = withoutTrade(name)
  const words = name.split(' ')
  const first = words.findIndex((word) => /^\p{Lu}/u.test(word))
  const last = words.at(-1) ?? ''
  if (
    first > 0 &&
    /^\p{Lu}/u.test(last) &&
    words.slice(0, first).every((word) => /^[\p{Ll}-]/u.test(word) && !linking.test(word))
  )
    name = words.slice(first).join(' ')
  const opens = /^\p{Lu}\p{Ll}+$/u.test(words[0] ?? '') && words.length > 1 && first === 0
  if (
    opens &&
    institutionHeads.has(last) &&
    !/\p{Lu}/u.test(name.slice(1)) &&
    !isName(words[0] ?? '', names)
  ) {
    // “Port authorities said”: only the sentence gives it a capital.
    name = name.charAt(0).toLowerCase() + name.slice(1)
  }
  if (
    /^\p{Lu}\p{Ll}+$/u.test(name) &&
    institutionHeads.has(name.toLowerCase()) &&
    !/^the\s/iu.test(head)
  ) {
    return name.toLowerCase()
  }
  if (/^[\p{Lu} ]{4,}$/u.test(name))
    return name
      .split(' ')
      .map((word) => names.spelling(word))
      .join(' ')
  return name
}

function isName(word: string, names: StoryNames): boolean {
  return names.natureOf(word) !== undefined || names.runs.some(({text}) => text === word)
}
