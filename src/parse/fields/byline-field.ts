import {findAgency} from '../dialects/agencies.ts'
import {bylineOpening} from './byline-opening.ts'

const house =
  /\b(?:press|news|newspaper|times|post|tribune|herald|chronicle|gazette|journal|guardian|service|agency|agencies|media|magazine|bureau|desk|university|institute|college|school|centre|center|correspondents?|editors?|reporters?|writers?|analysts?|columnists?|chief|staff|newsroom|redaktion|redacción|rédaction|redazione|korrespondent\w*|redakteur\w*|chefredakt\w*|ressortleit\w*|journalist\w*|kommentator\w*|network|online|television|tv|radio|inc|ltd|llc|gmbh|group|foundation|department|company)\b\.?/iu
const nameWord =
  /^(?:[\p{Lu}\p{Lt}][\p{L}\p{M}.'’‘`-]*|[\p{Lo}\p{M}'"׳״·・-]+|(?:d|l|al|el|O)['’-]\p{Lu}[\p{L}\p{M}'’-]*|de|del|della|da|dos|das|do|di|du|la|le|van|von|vom|der|den|ten|ter|bin|bint|ibn|abu|al|el|y|e|zu|af|av|jr\.?|sr\.?)$/u

/**
 * Read the names in a byline field. Such fields hold what desks type there: names with titles and
 * houses behind them, desk initials (`gr/bp`), chains of agencies (`NTB-AFP-DPA`).
 *
 * @returns
 *   Names of persons only; an empty list when there is none.
 */
export function parseBylineField(text: string): string[] {
  const folded = text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/\s*[=<]$/u, '')
  const bare = folded.slice(bylineOpening(folded)).replace(/\s*\([^()]*\)/gu, '')
  if (bare === '' || /[@\d]/u.test(bare)) return []
  const names: string[] = []
  for (const part of bare.split(
    /\s*(?:[,;|、]|\s[-–—]\s|\s(?:and|und|et|y|e|og|och|ja|en|и|ve|و|&)\s)\s*/u
  )) {
    const person = part.replace(/\s+(?:in|at|from|for|of)\s.*$/u, '').trim()
    if (person === '') continue
    // What stands behind a name and is none is a title or a house; so is all behind it.
    if (isPerson(person)) names.push(person)
  }
  return names
}

function isPerson(part: string): boolean {
  if (/\//u.test(part) || findAgency(part) || house.test(part) || /^the\s/iu.test(part))
    return false
  const words = part.split(' ')
  if (words.length > 6 || !words.every((word) => nameWord.test(word))) return false
  const [only = ''] = words
  if (words.length > 1) return words.some((word) => /^[\p{Lu}\p{Lo}]/u.test(word))
  return /^\p{Lo}{2,}/u.test(only) || /^\p{Lu}\p{Ll}{2,}/u.test(only)
}
