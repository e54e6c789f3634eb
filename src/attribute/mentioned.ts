import {isGivenName} from './lexicon/given-names.ts'
import {institutionHeads, titles, unnamedHeads} from './lexicon/sources.ts'
import type {StoryPerson} from './people.ts'
import type {TidyCopy} from './tidy.ts'

/** What only a person has behind the name: an age, “who”, “himself”. */
const behind = /^(?:,? who\b|, (?:aged )?\d{1,3}[,.]|,? (?:him|her)self\b)/u
const ageBefore = /\b\d{1,3}-year-old $/u
const nameWord =
  /^(?:\p{Lu}\.(?:\p{Lu}\.)*|\p{Lu}[’']?\p{Ll}[\p{L}\p{M}’']*(?:-\p{Lu}[\p{L}\p{M}’']*)*|(?:Jr|Sr)\.|I{2,3}|IV|\p{Ll}{2,3})$/u
const smallWord =
  /^(?:a|an|and|as|at|but|by|dear|for|from|her|his|in|into|it|its|like|my|no|of|on|or|our|over|said|she|so|than|the|their|to|under|with)$/iu

/** More people than any headline names. */
const mostEarly = 20

/**
 * Find whom a story introduces so that there is no doubt of a person: by a title or an office with
 * the name, by an age, by “who”. A name of which nothing tells is left out, however well known.
 *
 * @returns
 *   Full names without titles, in order of first appearance; each person once.
 */
export function findMentioned(copy: TidyCopy, people: readonly StoryPerson[]): readonly string[] {
  const body = copy.zones.find(({kind}) => kind !== 'headline')?.start ?? copy.text.length
  const found = people
    .filter((one) => isIntroduced(copy.text, one) && isName(one.name))
    .sort((a, b) => a.at - b.at)
  // Capitals of a headline run words together: what it names must stand in the story, too.
  const early = found.filter(({at}) => at < body).slice(0, mostEarly)
  const again = early.filter(({name}) => copy.text.includes(name, body))
  return [...again, ...found.filter(({at}) => at >= body)].map(({name}) => name)
}

function isName(name: string): boolean {
  const words = name.split(' ')
  const [first = '', second = ''] = words
  const given = isGivenName(first)
  // “Correspondent Ada Quill”: an office that is not known as one.
  if (!given && words.length > 2 && isGivenName(second)) return false
  return words.every((word, index) => {
    const lower = word.toLowerCase()
    if (!nameWord.test(word) || smallWord.test(word) || institutionHeads.has(lower)) return false
    return (index > 0 && given) || isGivenName(lower) || !isOffice(lower)
  })
}

function isOffice(word: string): boolean {
  return titles.has(word) || unnamedHeads.has(word.replace(/s$/u, ''))
}

function isIntroduced(text: string, {name, at, introduced}: StoryPerson): boolean {
  const given = isGivenName(name.split(' ')[0] ?? '')
  if (introduced === 'title' || (introduced !== undefined && given)) return true
  const start = text.indexOf(name, at)
  const end = start + name.length
  const isAged = ageBefore.test(text.slice(Math.max(0, start - 14), start))
  const shown = behind.test(text.slice(end, end + 20))
  if (introduced === 'office') return isAged || shown || text.startsWith(', ', end)
  return isAged || (shown && given)
}
