import {
  documentHeads,
  honorifics,
  institutionHeads,
  spokesHeads,
  titles,
  unnamedHeads
} from './lexicon/sources.ts'
import {isHuman} from './humans.ts'
import type {StoryNames} from './names.ts'
import {toNameParts} from './name-parts.ts'
import {namesOffice, readOffice, roleOf} from './role.ts'
import type {SourceReading} from './reading.ts'
import {headNoun, singular, withoutArticle} from './phrase.ts'

const capital = /^\p{Lu}/u
const shouted = /^\p{Lu}{3,}(?: \p{Lu}+)*$/u
const nameWord =
  /^(?:\p{Lu}|(?:de|van|von|der|den|bin|ibn|da|di|du|la|le|del|al|el|zu)$|(?:al|el|ul|as|ad)-\p{Lu}|[“"]\p{Lu})/u

const housedTrade =
  /^(?:[Tt]he )?\p{Lu}\S*(?: (?:\p{Lu}\S*|of|and|the|for|&))* (?:\p{Ll}[\p{L}-]* )*(\p{Ll}+) \p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+$/u

/** The part that may name a person: “Bram Tollan” of “Bram Tollan of the union”, but all of “Secretary of State Ashgrove”. */
function nameable(head: string): string {
  const cut = head.search(/\s(?:of|for|to|with|from|in|at|by|near|on)\s/u)
  if (cut < 0) return head
  // “Royal Bank of Calder economist Nathan Jansen”
  const trade = housedTrade.exec(head)?.[1]
  if (trade !== undefined && (namesOffice(trade) || isHuman(trade))) return head
  const first = head.slice(0, cut)
  const last = first.split(' ').at(-1)?.toLowerCase() ?? ''
  // “A spokesman for Sabrel Hydro” is not called so.
  const office = titles.has(last) && !spokesHeads.has(last)
  return office && /\s\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+$/u.test(head) ? head : first
}

/** “a cook whose children go to the school”: what he has to do with tells nothing of him. */
const clause = /\s(?:and |but )?(?:who|whose|whom|where)\s.*$/u

/** The aside behind a name: “the union’s general secretary”; ages are passed over. */
export function asideOf(text: string): string | undefined {
  return /^[^,]*,\s*(?:(?:aged )?\d{1,3},\s*)?((?:the|a|an|his|her|its|their)?\s*[^,]{3,90}?)\s*(?:,|$)/u.exec(
    text
  )?.[1]
}

/** A name in capitals behind titles, or in front of an apposition. */
export function readPerson(
  text: string,
  head: string,
  names: StoryNames
): SourceReading | undefined {
  const words = withoutArticle(nameable(head))
    .replace(/['’]s$/u, '')
    .split(' ')
  let from = words.length
  while (from > 0 && nameWord.test(words[from - 1] ?? '')) from--
  while (from < words.length && !capital.test(words[from] ?? '')) from++
  const {lead: titled, name} = toNameParts(words.slice(from))
  if (name.length === 0 || name.length > 5) return undefined
  const bare = name.map((word) => word.toLowerCase().replace(/[^\p{L}-]/gu, ''))
  const known = names.people.find(name.join(' '))
  if (
    !known &&
    bare.some(
      (word) =>
        institutionHeads.has(word) || documentHeads.has(word) || unnamedHeads.has(singular(word))
    )
  )
    return undefined
  const before = words.slice(0, from)
  const lead = [...before, ...titled]
  const honoured = lead.some((word) => honorifics.has(word.toLowerCase()))
  const printed = roleOf(lead)
  // “TRADE MINISTER ADA VARGA:” of a transcript.
  const role = printed !== undefined && shouted.test(printed) ? (known?.role ?? printed) : printed
  if (/^the\s/iu.test(head) && lead.length === 0) return undefined
  const aside = asideOf(text)?.replace(clause, '')
  const office =
    aside && namesOffice(aside) && !/^(?:who|whose|of)\b|\b(?:is|was|said|which)\b/u.test(aside)
      ? aside
      : undefined
  const spelled = name
    .map((word) => (/^\p{Lu}{2,}$/u.test(word) ? names.spelling(word) : word))
    .join(' ')
  const kind = /(\p{L}+)$/u.exec(lead.at(-1) ?? '')?.[1]?.toLowerCase() ?? ''
  const house =
    institutionHeads.has(kind) || (/^\p{Ll}{4,}$/u.test(lead.at(-1) ?? '') && !namesOffice(kind))
  // “Media regulator Ofwave”, “Former colonial power Norvane” are called by what a body is.
  if (!honoured && house && isHouseName(spelled, kind, names))
    return {type: 'organization', footing: 'institution', names: [spelled]}
  if (!honoured && !office && !(role && namesOffice(role))) {
    const nature = names.natureOf(spelled)
    if (nature === 'body' || (nature === undefined && name.length === 1)) return undefined
    // “the Norvane-owned company Halvard Berths”: what is said of it is said of a body.
    if (institutionHeads.has(kind)) return undefined
    if (aside && isBodyAside(aside)) return undefined
  }
  return {
    type: 'person',
    footing: 'on-record',
    names: [spelled],
    ...readOffice(role ?? office ?? (known?.role === undefined ? tradeIn(aside) : undefined) ?? '')
  }
}

function isHouseName(name: string, kind: string, {natureOf, people}: StoryNames): boolean {
  const nature = natureOf(name)
  if (nature === 'body') return !name.includes(' ')
  return institutionHeads.has(kind) && nature === undefined && people.find(name) === undefined
}

/** An aside by what somebody does, where no office is told: “a cook at the Harbour Inn”. */
function tradeIn(aside: string | undefined): string | undefined {
  return aside !== undefined &&
    /^(?:an?|the) /u.test(aside) &&
    !/\b(?:is|was|said|which|that)\b/u.test(aside) &&
    isHuman(headNoun(aside))
    ? aside
    : undefined
}

/** “the Norvane-owned company that runs the port” */
function isBodyAside(aside: string): boolean {
  const head =
    /^(?:the|an?|its|his|her|their)\s+(.+?)(?:\s(?:that|which|of|in|for|at|with|based|behind)\s|$)/iu.exec(
      aside
    )?.[1]
  return institutionHeads.has(head?.split(' ').at(-1)?.toLowerCase() ?? '')
}
