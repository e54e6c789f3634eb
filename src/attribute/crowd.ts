import {anonymousName, readAnonymity} from './anonymity.ts'
import {isHuman, isHumanPlural} from './humans.ts'
import {humanNouns} from './lexicon/humans.ts'
import {unnamedHeads} from './lexicon/sources.ts'
import {headNoun, singular} from './phrase.ts'
import type {SourceReading} from './reading.ts'

const number =
  '(?:\\d[\\d.,]*|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)'
const about =
  '(?:(?:about|nearly|almost|only|just|at least|more than|fewer than|less than|roughly|around|some|up to|well over|over|under|another) )*'
const share = new RegExp(
  `^${about}(?:(?:an?|the) (?:\\p{Ll}+ )?)?(?:${number} ?(?:%|percent|per cent|pct)|${number} (?:in|out of|of every) ${number}|${number}[- ](?:thirds?|quarters?|fifths?)|${number} dozen|half|third|quarter|fifth|majority|majorities|minority|plurality|percentage|proportion|share)(?![\\p{L}\\p{N}-])`,
  'iu'
)
const many =
  /^(?:(?:an?|the) )?(?:(?:growing|large|small|wide|vast|long) )?(?:group|number|couple|handful|crowd|string|range|array|variety|panel|dozens?|hundreds|thousands|scores|lot|lots|pair|trio|team|coalition|chorus|majority|bulk|rest|generation)s? of (?:(?:the|these|those|his|her|its|their) )?(.+)$/iu
const everybody =
  /^(?:another$|(?:two|three|four|five|six|seven|eight|nine|ten)$|everyone|everybody|someone|somebody|anyone|anybody|those|these|half|most|many|some|few|several|others?|all|each)(?: (?:in|at|of|from|who|on|with|there|here)\b.*)?$/iu

/** Many people as one, whom nobody names: “the crowd”. */
const together: ReadonlySet<string> = new Set(
  'crowd audience public family electorate populace neighbourhood neighborhood'.split(' ')
)

/** “Americans”, “low-income Marjanis”. */
const peoples = /^(?:(?:the|many|most|some|more|other) )?(?:\p{Ll}[\p{L}-]+ )*\p{Lu}\p{Ll}{2,}ans$/u

/** A crowd counted rather than named: “about half of voters”, “a group of shipowners”, “everyone in the hall”. */
export function readCrowd(text: string, head: string, noun: string): SourceReading | undefined {
  const of = many.exec(head)?.[1]
  const counted = share.test(head) && !/^(?:the )?(?:half|third|quarter|fifth)\b$/iu.test(head)
  const named = together.has(noun) && !/\p{Lu}/u.test(head.slice(1))
  const whole = everybody.test(head) || named || peoples.test(head)
  if (!counted && !whole && !(of !== undefined && opensWithPeople(of) > 0)) return undefined
  return unnamed(text, head, 'people')
}

/** People by what they do: “one broker”, “underwriters meeting here”, “the host”. */
export function readHumans(text: string, head: string, noun: string): SourceReading | undefined {
  const one = singular(noun)
  // Words of the other list are read with the rest of it; of those only a party man is somebody.
  if (unnamedHeads.has(one) && !(humanNouns.has(one) && one === noun)) return undefined
  const definite = /^(?:the|this|that|these|those)\s/iu.test(head)
  const owned = /^(?:his|her|its|their|our|my)\s/iu.test(head)
  if (owned && one !== noun && isHuman(one))
    return {...unnamed(text, head, one), names: [], refers: 'owned'}
  const group = definite ? undefined : readGroup(text, head)
  if (group || !isHuman(one)) return group
  if (one !== noun) {
    return definite && !/\p{Lu}/u.test(head.slice(1))
      ? {...unnamed(text, head, one), names: [], refers: 'definite'}
      : unnamed(text, head, one)
  }
  if (/^(?:an?|one|another|some|any)\s/iu.test(head)) return unnamed(text, head, one)
  // “Dov Perlman” ends like “fireman”.
  if (/\s\p{Lu}/u.test(head) && /^\p{Lu}/u.test(headNoun(head))) return undefined
  const [, article, office = ''] =
    /^(the|this|that|his|her|its|their|our|my|\p{Lu}[\p{L} .]*['’]s?)\s(.+)$/iu.exec(head) ?? []
  if (article === undefined && /\p{Lu}/u.test(head.slice(1))) return undefined
  return {
    type: 'person',
    footing: 'on-record',
    names: [],
    refers: 'office',
    role: article === undefined ? head.toLowerCase() : office
  }
}

/** “Shipowners in Calder”, “underwriters meeting here”. */
function readGroup(text: string, head: string): SourceReading | undefined {
  const length = opensWithPeople(head)
  if (length === 0) return undefined
  const words = head.split(' ')
  const group = words.slice(0, length)
  const aside = words[length]
  const name = aside !== undefined && doing.test(aside) ? group.join(' ') : text
  return unnamed(text, group.join(' '), singular((group.at(-1) ?? '').toLowerCase()), name)
}

function unnamed(text: string, head: string, noun: string, name = text): SourceReading {
  return {
    type: 'anonymous',
    footing: 'unnamed',
    names: [anonymousName(name)],
    anonymity: readAnonymity(text, head, noun)
  }
}

const goesOn =
  /^(?:of|in|at|from|with|on|who|not|that|here|there|close|familiar|like|across|outside|inside|near|along|behind|to|privy|able|willing|eligible|present|loyal|opposed|aware|abroad|alike|\p{Ll}+ing|\p{Ll}+ed|\p{Ll}+n)$/u

/** What people are doing is no part of who they are. */
const doing = /^(?:here|there|who|that|alike|abroad|\p{Ll}+(?:ing|ed))$/u

/** Words behind which something else begins: “a poll of voters” is no voter. */
const between = /^(?:of|by|for|with|from|in|on|at|to|that|which|who|and|or|as)$/u

/** How many words a phrase has up to the people it begins with: 1 of “shipowners in Calder”; 0 when it does not. */
function opensWithPeople(phrase: string): number {
  const words = phrase.split(' ')
  for (let at = 0; at < Math.min(words.length, 6); at++) {
    const word = words[at] ?? ''
    if (/[^\p{L}'’-]/u.test(word) || between.test(word)) return 0
    if (!isHumanPlural(word)) continue
    // “Physicians for Peace” and “Reporters Without Borders” are names.
    if (at > 0 && /^\p{Lu}/u.test(word)) return 0
    const next = words[at + 1]
    return next === undefined || goesOn.test(next) ? at + 1 : 0
  }
  return 0
}
