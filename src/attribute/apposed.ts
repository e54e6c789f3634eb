import {isHuman, isHumanPlural} from './humans.ts'
import {isGivenName} from './lexicon/given-names.ts'
import {unnamedHeads} from './lexicon/sources.ts'
import {toNameParts} from './name-parts.ts'
import type {StoryNames} from './names.ts'
import {headNoun, singular, speaksOfAnother} from './phrase.ts'
import type {SourceReading} from './reading.ts'
import {namesOffice, readOffice} from './role.ts'

const name =
  /\p{Lu}[\p{L}\p{M}’'.-]+(?: (?:(?:de|van|von|der|al|el|bin) )?(?:(?:al|el)-)?\p{Lu}[\p{L}\p{M}’'.-]*){1,3}/u
    .source
const named = new RegExp(
  `^(?<who>[^,]{3,80}), (?<trade>(?:(?:the|an?) )?(?:[\\p{Ll}\\p{N}][\\p{L}\\p{N}’'-]* ){1,6})(?<name>${name})(?:,|$)`,
  'u'
)
const pair = new RegExp(`^(?<who>[^,]{3,80}), (?<one>${name}) and (?<other>${name})(?:,|$)`, 'u')

/**
 * “Another speaker, mother-of-two Ada Varga”, “her first husband, the poet Bram Tollan”, “two residents, Ada
 * Varga and Bram Tollan”: what they are called in front is no name where one stands behind.
 */
export function readApposed(text: string, names: StoryNames): SourceReading | undefined {
  if (!text.includes(', ') || !/\p{Lu}/u.test(text.slice(1))) return undefined
  const {who = '', trade = '', name: full = ''} = named.exec(text)?.groups ?? {}
  if (speaksOfAnother(who)) return undefined
  if (full !== '' && isSomebody(who) && tellsTrade(trade) && isPerson(full, names))
    return {
      ...person([full]),
      ...readOffice(trade.replace(/\d+-year-old /u, '')),
      ...(/^(?:its|his|her|their)\s/iu.test(who) && {refers: 'owned'})
    }
  const {who: all = '', one = '', other = ''} = pair.exec(text)?.groups ?? {}
  const both = one !== '' && isHumanPlural(headNoun(all)) && [one, other]
  return both && both.every((each) => isPerson(each, names)) ? person(both) : undefined
}

function person(names: readonly string[]): SourceReading {
  return {
    type: 'person',
    footing: 'on-record',
    names: names.map((each) => toNameParts(each.split(' ')).name.join(' '))
  }
}

/** Whether a phrase is about one somebody: “another speaker”, “a third”. */
function isSomebody(phrase: string): boolean {
  const noun = headNoun(phrase).toLowerCase()
  return (
    unnamedHeads.has(singular(noun)) ||
    isHuman(noun) ||
    namesOffice(noun) ||
    /^(?:an?|the) (?:second|third|fourth)$/iu.test(phrase)
  )
}

/** Whether words end with what somebody is: “the poet”, “mother-of-two”. */
function tellsTrade(words: string): boolean {
  const last = words.trim().split(' ').at(-1) ?? ''
  return isHuman(last) || namesOffice(last) || /-of-\p{L}+$/u.test(last)
}

function isPerson(printed: string, names: StoryNames): boolean {
  return names.people.find(printed)?.sure === true || isGivenName(printed.split(' ', 1)[0] ?? '')
}
