import {isHouse} from './house.ts'
import {isHuman, isHumanPlural} from './humans.ts'
import {isGivenName} from './lexicon/given-names.ts'
import {institutionHeads} from './lexicon/sources.ts'
import {toNameParts} from './name-parts.ts'
import type {StoryNames} from './names.ts'
import {headNoun, speaksOfAnother} from './phrase.ts'
import type {SourceReading} from './reading.ts'
import {namesOffice, readOffice} from './role.ts'

/** “Its chief executive, Sigrun Hald”, “The chairman of the committee, Alban Frayne”. */
export function readTitled(text: string, names: StoryNames): SourceReading | undefined {
  if (!text.includes(',')) return undefined
  const [, office, name] =
    /^((?:the|an?|its|his|her|their|our|\p{Lu}[\p{L} .]*?['’]s?)\s.{3,80}?|\p{Ll}[^,]{3,60}),\s(\p{Lu}[\p{L}\p{M}’'.-]+(?:\s(?:(?:de|van|von|der|al|el|bin)\s)?(?:(?:al|el)-)?\p{Lu}[\p{L}\p{M}’'.-]+){0,3})(?:,|$)/iu.exec(
      text
    ) ?? []
  if (!office || !name || !/^\p{Lu}\p{Ll}/u.test(name) || speaksOfAnother(office)) return undefined
  // “The Taoiseach, Fionnuala Marsh,”: a name that is a person's makes an office of any word.
  const bearer = names.people.find(name)
  const sure = bearer?.sure === true && bearer.name.includes(' ')
  if (!sure && !namesOffice(office) && !isHuman(headNoun(office).toLowerCase())) return undefined
  // “The owner, Fairhaven Living,”
  if (isHouse(name) && names.natureOf(name) === 'body')
    return {type: 'organization', footing: 'institution', names: [name], ...readOffice(office)}
  const owned = /^(?:its|his|her|their)\s/iu.test(office)
  return {
    type: 'person',
    footing: 'on-record',
    names: [toNameParts(name.split(' ')).name.join(' ')],
    ...readOffice(office),
    ...(owned && {refers: 'owned' as const})
  }
}

const calledBefore = /^(?:the|its|his|her|their|(?:the )?\p{L}[\p{L} ]*['’]s?)\s[\p{Ll}’' -]+$/iu
const called =
  /^[^,]+, (?:the )?(?:\p{Lu}[\p{L} ]*-(?:based|owned|listed) )?(?<name>\p{Lu}[^,]*)(?:,|$)/u

/**
 * “The operator, Sabrel Hydro,”, “its auditor, KLM,”, “the lawyers, Harker Moss”: a house that is called by its
 * name in an aside.
 */
export function readCalled(
  text: string,
  head: string,
  noun: string,
  {people, natureOf}: StoryNames
): SourceReading | undefined {
  if (!text.includes(', ') || !calledBefore.test(head)) return undefined
  const name = called.exec(text)?.groups?.name?.trim()
  if (!name || /\s\p{Ll}{4,}/u.test(name)) return undefined
  const isHouse =
    institutionHeads.has(noun) ||
    /^\p{Lu}{2,6}$/u.test(name) ||
    (isHumanPlural(noun)
      ? people.find(name)?.sure !== true && !name.split(' ').some(isGivenName)
      : isHuman(noun) && natureOf(name) === 'body')
  return isHouse ? {type: 'organization', footing: 'institution', names: [name]} : undefined
}
