import {findAgency} from '../dialects/agencies.ts'
import {anyStructureWord} from '../dialects/structure-words.ts'

/** Words that open a byline, in the languages wires write. */
const opening = new RegExp(
  String.raw`^(?:by|von|par|por|di|de|door|av|af|przez|od|autor|texto|texte|text|текст|автор|كتبت?|بقلم|إعداد|מאת|haber|yazan|文|記者|记者|撰文|글|byline)\s*[:：]?\s+|^(?:text|${anyStructureWord('byline')})\s*[:：]\s*`,
  'iu'
)

const and = /\s*(?:,|、|;|\s(?:and|und|et|y|e|og|och|en|i|и|ve|و|&)\s|\s&\s)\s*/u

/** Words of titles, desks and houses: a part with one of them is nobody's name. */
const noName =
  /\b(?:press|news|times|post|tribune|correspondent|correspondents|editor|reporter|writer|staff writer|service|agency|media|magazine|bureau|desk|chief|analyst|columnist|journal|herald|chronicle|gazette|redaktion|korrespondent|redacción|agencias?|rédaction|redazione|television|tv|radio|network)\b/iu

/** A word of a name, or a word names hold. */
const nameWord =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|[\p{Lo}\p{M}]+[\p{Lo}\p{M}'"״׳.-]*|de|del|della|da|dos|do|di|du|la|le|van|von|der|den|ten|ter|bin|ibn|al|el|y|zu|af|av|[aA]l-\p{L}+)$/u

/**
 * Read a line that says who wrote the story.
 *
 * @param line
 *   A line of its own, tidied.
 * @returns
 *   Names only, agency, title and place left out; an empty list for a byline that names nobody;
 *   `undefined` when the line is no byline.
 */
export function parseByline(line: string): string[] | undefined {
  const text = line.replace(/\s*=$/u, '')
  if (text.length > 140) return undefined
  const start = opening.exec(text)
  if (!start || /[.!?:]$/u.test(text.replace(/\b(?:\p{Lu}|Jr|Sr)\.$/u, ''))) return undefined
  const rest = text.slice(start[0].length).trim()
  // A place may follow behind a dash.
  const people = rest.split(/\s+[-–—]\s+/u)[0] ?? ''
  const parts = people.split(and).filter((part) => part !== '')
  const [first] = parts
  if (
    first === undefined ||
    !parts.every((part) =>
      part
        .split(' ')
        .every(
          (word) =>
            nameWord.test(word) ||
            titleWord.test(word) ||
            agencySign.test(part) ||
            findAgency(word) !== undefined
        )
    )
  ) {
    return undefined
  }
  if (/^(?:von|par|por|di|de|door|od|autor|i)\b/iu.test(text) && first.split(' ').length < 2)
    return undefined
  if (isHouse(first)) return []
  const names = parts.filter((part, index) => isName(part, index))
  return names.length > 0 ? names : [first]
}

/** A small agency's own sign: `npd`. */
const agencySign = /^\p{Ll}{2,5}$/u

/** Small words of titles behind a name. */
const titleWord =
  /^(?:and|in|of|for|the|staff|reporters?|writers?|correspondents?|editors?|chief|political|senior|special|news|business|sports?)$/iu

/** Whether a line is a bare name of two to four words, as some sites print bylines. */
export function isBareName(line: string): boolean {
  const words = line.split(' ')
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word)) &&
    !noName.test(line)
  )
}

/** A line below a byline: house or title of the writer. */
export function isBylineTail(line: string): boolean {
  return line.length < 60 && /=$/u.test(line)
    ? true
    : line.length < 60 &&
        noName.test(line) &&
        line
          .split(' ')
          .every((word) => nameWord.test(word) || /^(?:and|of|for|the|in)$/u.test(word))
}

function isHouse(part: string): boolean {
  return (
    findAgency(part) !== undefined ||
    /^(?:staff(?: reporters?| writers?)?|agencies|newsroom|redaktion)$/iu.test(part)
  )
}

function isName(part: string, index: number): boolean {
  if (findAgency(part) || agencySign.test(part) || /^the\s/iu.test(part)) return false
  if (index === 0) return true
  return !noName.test(part) && part.split(' ').length > 1
}
