import type {Anonymity} from '../model/attribution.ts'
import {anonymousName} from './anonymity.ts'
import {isHumanPlural} from './humans.ts'
import {isDemonym} from './lexicon/demonyms.ts'
import {institutionHeads} from './lexicon/sources.ts'
import type {StoryNames} from './names.ts'
import {headNoun} from './phrase.ts'
import type {SourceReading} from './reading.ts'

/** Reads the words of one source. */
type Read = (phrase: string) => SourceReading

/** Classes of unnamed sources, the most described first. */
const classes = ['described-official', 'described-access', 'described-group', 'bare'] as const

/** What stands between two sources. */
const joined = /,|\s(?:and|nor|or)\s/iu

/** “the White House and the prime minister’s office”, “a senior official and a diplomat”: one relation, two names. */
export function readCompound(
  text: string,
  head: string,
  names: StoryNames,
  read: Read
): SourceReading | undefined {
  if (!joined.test(text)) return undefined
  const open = /^(.+?) and (an? .+)$/iu.exec(text)
  const unnamed = open?.[1] && open[2] ? readUnnamedPair(open[1], open[2], read) : undefined
  if (unnamed) return unnamed
  const parts = head
    .replace(/^(?:both|neither|either) /iu, '')
    .split(/\s+(?:and|nor|or)\s+|\s*,\s+(?:and\s+)?/u)
    .filter((part) => part !== '')
  if (parts.length < 2 || parts.length > 4) return undefined
  const bodies =
    /\snor\s/iu.test(head) && parts.every((part) => institutionHeads.has(headNoun(part)))
  if (!bodies && !parts.every((part) => /\p{Lu}.{2}/u.test(part))) return undefined
  if (isOneFirm(parts) || isOneBody(parts, names)) return undefined
  const [one = '', ...more] = parts
  if (more.some((part) => done.test(part))) return read(one)
  const readings = parts.map((part) => read(part))
  const [first] = readings
  if (!first || readings.some(({names}) => names.length !== 1)) return undefined
  // “the Department of Health and Human Services” is one body.
  if (
    /\p{Ll} of \p{Lu}|\bof$/u.test(parts[0] ?? '') &&
    !/^(?:the|a|an)\s/iu.test(parts[1] ?? '') &&
    first.type === 'organization'
  )
    return undefined
  return {type: first.type, footing: first.footing, names: readings.flatMap(({names}) => names)}
}

/** What is done to the one before: “a memo dated Nov. 3 and seen by the Courier”. */
const done = /^(?:\p{Ll}+(?:ed|en)|sent|read) (?:by|to|with|in|on)\s/u

const firm = /\s(?:co|corp|inc|ltd|plc|llc|llp|gmbh|ag|sa|nv|bros|brothers|sons|partners)\.?$/iu

/** “Hald and Reyl Corp” and “Tollan Merrow and Sons” are one house. */
function isOneFirm(parts: readonly string[]): boolean {
  const last = ` ${parts.at(-1) ?? ''}`
  return (
    firm.test(last) &&
    parts.slice(0, -1).every((part) => !firm.test(part) && !/^the\s/iu.test(part))
  )
}

/** Words that name a body with nothing behind them. */
const wholes = /^(?:Treasury|Vatican|Crown|Élysée|Republican|Democrat)$/u

/** “The Maritime and Harbour Workers’ Union” is one body: no other is called “The Maritime”. */
function isOneBody(parts: readonly string[], {natureOf, runs}: StoryNames): boolean {
  const [one = '', other = ''] = parts
  const field = /^[Tt]he (?<word>\p{Lu}\p{Ll}+)$/u.exec(one)?.groups?.word
  if (field === undefined || parts.length !== 2 || !/^\p{Lu}\S* .*\p{Lu}/u.test(other)) return false
  const last = headNoun(other).toLowerCase()
  return (
    institutionHeads.has(last) &&
    !institutionHeads.has(field.toLowerCase()) &&
    !isHumanPlural(field) &&
    !isDemonym(field) &&
    !wholes.test(field) &&
    natureOf(field) === undefined &&
    runs.filter(({text}) => text === field).length < 2
  )
}

function readUnnamedPair(left: string, right: string, read: Read): SourceReading | undefined {
  const first = read(left)
  const second = read(right)
  if (first.type !== 'anonymous' || second.type !== 'anonymous') return undefined
  return {
    type: 'anonymous',
    footing: 'unnamed',
    names: [anonymousName(left), anonymousName(right)],
    ...(first.anonymity && second.anonymity && {anonymity: join(first.anonymity, second.anonymity)})
  }
}

function join(first: Anonymity, second: Anonymity): Anonymity {
  const count =
    first.count === undefined || second.count === undefined ? undefined : first.count + second.count
  const best = classes.find((one) => one === first.class || one === second.class) ?? 'bare'
  return {...second, ...first, class: best, ...(count !== undefined && {count})}
}
