import {isHouse} from './house.ts'
import {honorifics, outletNouns, singleOffices, titles, unnamedHeads} from './lexicon/sources.ts'
import {mensNames, womensNames} from './lexicon/given-names.ts'

/** An office and the body it is held in. */
export interface Office {
  readonly role?: string
  readonly affiliation?: string
}

function tidy(word: string): string {
  const lower = word.toLowerCase()
  return /[^a-z]/u.test(lower) ? lower.replace(/['’]s$|[^\p{L}\p{M}.-]/gu, '') : lower
}

/** Cut the words of a name into its titles and the name proper: “Harbour Minister” and “Tomas Reyl”. */
export function splitTitles(words: readonly string[]): {
  readonly lead: readonly string[]
  readonly name: readonly string[]
} {
  for (let at = words.length - 2; at >= 0; at--) {
    if (titles.has(tidy(words[at] ?? ''))) {
      return {lead: words.slice(0, at + 1), name: words.slice(at + 1)}
    }
  }
  return {lead: [], name: words}
}

function isOffice(printed: string): boolean {
  const word = tidy(printed)
  return titles.has(word) || unnamedHeads.has(word) || singleOffices.has(word)
}

/** Whether words tell what somebody is: “general secretary of the union”. */
export function namesOffice(description: string): boolean {
  return /[\s-]/u.test(description)
    ? description.split(/[\s-]+/u).some(isOffice)
    : isOffice(description)
}

/** “Royal Bank of Calder assistant chief economist” */
const housed =
  /^((?:Former|Acting|Retired) )?(\p{Lu}\S*(?: (?:\p{Lu}\S*|of|and|the|for|&))*) ((?:\p{Ll}[\p{L}-]* )*\p{Ll}[\p{L}-]*)$/u

/** “columnist for the German newspaper Evening Courier” */
const atOutlet = new RegExp(
  `^(.+?) (?:of|for|at|with|on|from) the (?:[\\p{L}-]+ ){0,2}?(?:${[...outletNouns].join('|')}) (\\p{Lu}.+)$`,
  'u'
)

/** Read an office: “general secretary of the Docks Union” is a role and an affiliation. */
export function readOffice(words: string): Office {
  const role = words
    .replace(/^as (?=\p{L}+ )/iu, '')
    .replace(/^(?:(?:one|another)(?! of\b)|the|a|an|its|his|her|their)\s+/iu, '')
    .replace(/^[“"'‘]|(?<!^.+[“"].+)[”"'’]$/gu, '')
    .trim()
  if (role === '') return {}
  const spoken =
    /^(.+?)(?:['’]s)?\s+((?:chief |press |senior |lead )?(?:spokesman|spokeswoman|spokesperson|press secretary))$/u.exec(
      role
    )
  if (spoken?.[1] && spoken[2]) return {role: spoken[2], affiliation: spoken[1]}
  const owned = /^(?:the\s+)?(.+?)['’]s\s+(.+)$/u.exec(role)
  if (owned?.[1] && owned[2] && namesOffice(owned[2]) && !namesOffice(owned[1])) {
    return {role: owned[2], affiliation: owned[1]}
  }
  const [, trade, outlet] = role.includes(' the ') ? (atOutlet.exec(role) ?? []) : []
  if (trade && outlet) return {role: trade, affiliation: outlet}
  const [, former = '', house, post] = housed.exec(role) ?? []
  if (house && post && namesOffice(post)) {
    return isHouse(house) ? {role: `${former.toLowerCase()}${post}`, affiliation: house} : {role}
  }
  const [, office, body] =
    /^(.+?)\s(?:of|for|at|with)\s+(?:the\s+)?(\p{Lu}.+|[\p{L} ]*\b(?:ministry|department|committee|commission|agency|office|union|party|company|bank|court|council|parliament|army|police))$/u.exec(
      role
    ) ?? []
  if (office && body && !/^(?:State|Staff|Defense|Defence)\b|['’]s$/u.test(body)) {
    return {role: office, affiliation: body.replace(/\s(?:in|since|until|from)\s.*$/u, '')}
  }
  return {role}
}

/** Role in front of a name, without honorifics: “Mr” tells nothing. */
export function roleOf(lead: readonly string[]): string | undefined {
  const words = lead.filter((word) => !honorifics.has(word.toLowerCase()))
  return words.length > 0 ? words.join(' ') : undefined
}

const female =
  /\b(?:Mrs|Ms|Miss|Mme|Lady|Dame|Queen|Princess|Baroness|(?:spokes|chair|congress|council|business|sales|police)woman|actress|mother|widow|wife|daughter|sister)\b/iu
const male =
  /\b(?:Mr|Sir|Lord|King|Prince|Baron|(?:spokes|chair|congress|council|business|sales|police|fisher)man|actor|father|widower|husband|son|brother)\b/iu

/** Whether titles, role and given name are a woman's or a man's; `undefined` when they do not tell. */
export function genderOf(words: string, given: string): 'f' | 'm' | undefined {
  const byWords = female.test(words) ? 'f' : male.test(words) ? 'm' : undefined
  if (byWords) return byWords
  const name = given.toLowerCase().split('-')[0] ?? ''
  if (womensNames.has(name)) return 'f'
  return mensNames.has(name) ? 'm' : undefined
}
