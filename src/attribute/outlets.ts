import {groupBy} from '../model/group-by.ts'
import type {OutletProfile} from '../model/outlet.ts'
import {wordBefore} from './beside.ts'
import {isHuman, isHumanPlural} from './humans.ts'
import {isGivenName} from './lexicon/given-names.ts'
import {
  honorifics,
  knownOutlets,
  outletNouns,
  outletWords,
  unnamedHeads
} from './lexicon/sources.ts'
import {namesOffice} from './role.ts'
import type {NameRun} from './runs.ts'

/** Tells outlets from other names. */
export interface OutletNames {
  /** Canonical name of the outlet a phrase names, `undefined` when it names none. */
  readonly find: (phrase: string) => string | undefined
}

/** The same, asked with the key of the phrase. */
interface Finder extends OutletNames {
  readonly findAs: (phrase: string, key: string) => string | undefined
}

const marks = /[“”"'‘’«»]/u
const everyMark = new RegExp(marks, 'gu')

function keyOf(name: string): string {
  const lower = name.toLowerCase()
  const bare = lower.startsWith('the') ? lower.replace(/^the\s+/u, '') : lower
  return marks.test(bare) ? bare.replace(everyMark, '').trim() : bare.trim()
}

const domain =
  /^(?:www\.)?((?:[a-z0-9-]+\.)+(?:com|org|net|info|news|press|tv|fm|media|[a-z]{2}))$/iu

const commonlyKnown: ReadonlyMap<string, string> = new Map(
  knownOutlets.map((name) => [keyOf(name), name])
)

/** Tables by the profiles they were made of: an archive asks for the same one with every story. */
const tables = new WeakMap<readonly OutletProfile[], ReadonlyMap<string, string>>()

/** Make the table of outlets: the archive's own, with aliases and domains, then those of common knowledge. */
export function toOutletNames(outlets: readonly OutletProfile[]): Finder {
  const names = tables.get(outlets) ?? tableOf(outlets)
  tables.set(outlets, names)
  return finder(names)
}

function tableOf(outlets: readonly OutletProfile[]): ReadonlyMap<string, string> {
  if (outlets.length === 0) return commonlyKnown
  const names = new Map(commonlyKnown)
  for (const {name, aliases, domains} of outlets) {
    for (const alias of [name, ...aliases, ...domains]) names.set(keyOf(alias), name)
  }
  return names
}

function finder(names: ReadonlyMap<string, string>, base?: Finder): Finder {
  const cache = new Map<string, string | undefined>()
  function findAs(phrase: string, key: string): string | undefined {
    const named = names.get(key)
    const host = key.includes('.') ? domain.exec(key)?.[1] : undefined
    return (
      (named !== undefined && isWritten(phrase, named) ? named : undefined) ??
      (host === undefined ? undefined : (names.get(host) ?? base?.find(host) ?? host)) ??
      (base ? base.findAs(phrase, key) : byShape(phrase))
    )
  }
  function find(phrase: string): string | undefined {
    const known = cache.get(phrase)
    if (known !== undefined || cache.has(phrase)) return known
    const found = findAs(phrase, keyOf(phrase))
    cache.set(phrase, found)
    return found
  }
  return {find, findAs}
}

/** Whether a phrase may be the name: “time” is not “Time”. */
function isWritten(phrase: string, name: string): boolean {
  return !/\p{Ll}/u.test(phrase) || /\p{Lu}/u.test(phrase) || !/\p{Lu}/u.test(name)
}

const outletTitle =
  /^(?:radio|tv|television|channel|agence|agencia|agenzia|diario|jornal|canal|kanal|rádio|télé|gazeta)$/u
/** “Dagsposten”, whatever stands around it. */
const alone =
  /^\p{Lu}\p{Ll}{2,}(?:zeitung|bladet|avisen|posten|tidende|tidningen|nachrichten|rundschau|tageblatt)$/u
const outletEnding =
  /(?:zeitung|blad|bladet|avis|avisen|posten|tidende|tidning|tidningen|gazette|nachrichten|kurier|shimbun|ilbo|presse|rundschau|tageblatt)$/u
const twoWords =
  /(?:broadcasting (?:corporation|service|company|authority)|(?:news|business|press|media|television|radio) (?:network|channel|service|corporation|group|association)|(?:news|press|information|telegraph(?:ic)?) (?:agency|bureau))$/u

/** “BBC Radio Calder”, “RTÉ Radio 1”, “TNT Sports” */
const station = /^\p{Lu}{2,4} (?:Radio|TV|Television|Sports?$)\b/u
/** “KXTA-TV” */
const callSign = /^\p{Lu}{1,5}-(?:TV|FM|AM)$/u

/** Outlets' words that are hardly anybody's last name. */
const plainly =
  /^(?:news|times|herald|tribune|gazette|chronicle|journal|radio|television|tv|telegraph|courier|examiner|inquirer|dispatch|observer|newspaper)$/u

const owned = /^(?<owner>\p{Lu}[\p{L}-]+)['’]s (?<paper>\p{Lu}.*)$/u

/** Owners whose outlets are called after them. */
const founders = /^(?:barron|crain|harper|hoard|kiplinger|lloyd|moody|today)$/u

/** “Evening Courier” for “Norvane’s Evening Courier”, but all of “Farmer’s Weekly”. */
function withoutOwner(name: string): string {
  const {owner = '', paper} = (/['’]s /u.test(name) ? owned.exec(name)?.groups : undefined) ?? {}
  const lower = owner.toLowerCase()
  if (paper === undefined || founders.test(lower) || isGivenName(lower)) return name
  return isHuman(lower) || isHumanPlural(lower) || unnamedHeads.has(lower) ? name : paper
}

/** A name in capitals one of whose outer words only outlets bear: “Evening Courier”, “Radio Calder”. */
function byShape(phrase: string): string | undefined {
  if (!phrase.includes(' '))
    return phrase.includes('-') && callSign.test(phrase) ? phrase : undefined
  const name = withoutOwner(phrase.replace(/^[Tt]he\s+/u, '').trim())
  const words = name.split(/\s+/u, 7)
  if (words.length < 2) return alone.test(name) ? name : undefined
  if (words.length > 6) return undefined
  if (!words.every((word) => /^(?:\p{Lu}|of$|and$|de$|la$|le$|del$|du$|&$|\d{1,2}$)/u.test(word)))
    return undefined
  const lower = name.toLowerCase()
  const first = words[0]?.toLowerCase() ?? ''
  const last = words.at(-1)?.toLowerCase() ?? ''
  if (outletTitle.test(first) || twoWords.test(lower) || station.test(name)) return name
  if (last === 'agency') return undefined
  if (words.length === 2 && isGivenName(first) && !plainly.test(last)) return undefined
  return outletWords.has(last) || outletEnding.test(last) ? name : undefined
}

const behind = new RegExp(
  `^[”"'’]?, (?:an?|the) (?<ahead>[^,.;\\n]{0,40}?)\\b(?:${[...outletNouns].join('|')})\\b(?<next>['’]s|['’]| \\p{L}+)?`,
  'iu'
)

/**
 * Whether “the news site”, “the daily,” or the like stands in front of a name. Of “the PA news agency, Mrs
 * Reyl” and “told the paper, Ada Varga” somebody else is named behind the comma.
 */
function isIntroduced(text: string, {start, words}: NameRun): boolean {
  let at = start
  if (/["'“‘]/u.test(text.charAt(at - 1))) at--
  if (text.charAt(at - 1) !== ' ') return false
  const comma = text.charAt(at - 2) === ','
  at -= comma ? 2 : 1
  if (!outletNouns.has(wordBefore(text, at).toLowerCase())) return false
  const first = (words[0] ?? '').toLowerCase()
  return !comma || !(honorifics.has(first) || isGivenName(first))
}

/**
 * Whether an aside behind a name calls it an outlet: “, a weekly in Calder”, but neither “, a columnist
 * for the weekly …” nor “, a newspaper columnist”.
 */
function isExplained(text: string, end: number): boolean {
  if (text.charAt(end) !== ',' && text.charAt(end + 1) !== ',') return false
  const {ahead, next = ''} = behind.exec(text.slice(end, end + 85))?.groups ?? {}
  if (ahead === undefined || /\s(?:of|for|at|on|with|from|in|to)\s/u.test(ahead)) return false
  return !/^['’]/u.test(next) && !isHuman(next.trim()) && !namesOffice(next.trim())
}
/** “Sunday ” in front of a place, else nothing. */
function withDay(text: string, start: number): string {
  const day = text.charAt(start - 2) === 'y' ? wordBefore(text, start - 1) : ''
  return /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u.test(day) ? `${day} ` : ''
}

const acronym = /^\p{Lu}{2,5}$/u

/** “FT” of “Financial Times”. */
function initialsOf(name: string): string {
  return name
    .split(' ')
    .map((word) => (word === 'The' ? '' : word.charAt(0)))
    .join('')
    .replace(/\p{Ll}/gu, '')
}

const generic =
  /^(?:news|times|post|press|radio|television|tv|daily|weekly|wire|agency|broadcasting|independent|standard|review|observer|star|mail|reporter)$/u

/**
 * Add the outlets a story shows to be such: its own, those called “the news site …”, and the short
 * forms of all it names: “The Courier” for “Evening Courier”.
 */
export function withStoryOutlets(
  base: Finder,
  text: string,
  runs: readonly NameRun[],
  own: readonly string[]
): OutletNames {
  const names = new Map<string, string>()
  const shorts = new Map<string, Set<string>>()
  const add = (name: string): void => {
    const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
    if (!name.includes(' ') || !outletWords.has(last) || generic.test(last)) return
    const known = shorts.get(last)
    if (known) known.add(name)
    else shorts.set(last, new Set([name]))
  }
  for (const printed of own) {
    const name = base.find(printed) ?? printed
    names.set(keyOf(printed), name)
    add(name)
  }
  const found = new Set(own)
  const acronyms = new Set<string>()
  const pending = new Map<string, number>()
  for (const printedRun of runs) {
    const {text: printed, words, start, end} = printedRun
    // “Sunday” opens no name but that of an outlet.
    const run =
      words.length === 1 && outletWords.has(printed.toLowerCase())
        ? withDay(text, start) + printed
        : printed
    const outlet = base.find(run)
    if (outlet) {
      found.add(outlet)
      add(outlet)
      continue
    }
    if (run.length < 6 && words.length === 1 && acronym.test(run)) acronyms.add(run)
    if (!pending.has(run) || (pending.get(run) ?? 0) < 3) {
      pending.set(run, (pending.get(run) ?? 0) + 1)
      const shown = isIntroduced(text, printedRun) || isExplained(text, end)
      if (shown && !names.has(keyOf(run))) {
        names.set(keyOf(run), run)
        add(run)
      }
    }
  }
  for (const [short, full] of shorts) {
    const [name] = full
    if (full.size === 1 && name) names.set(short, name)
  }
  if (acronyms.size > 0) {
    const byInitials = groupBy(found, initialsOf)
    for (const short of acronyms) {
      const [name, ...others] = byInitials.get(short) ?? []
      if (name && others.length === 0 && !text.includes(`(${short})`)) names.set(keyOf(short), name)
    }
  }
  return finder(names, base)
}
