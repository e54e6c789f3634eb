/** What a desk's label line says. */
export interface Slugline {
  /** Keyword as printed. */
  readonly slugline?: string
  /** Version: `1st Ld-Writethru`. */
  readonly takeKey?: string
  /** Words, as declared. */
  readonly words?: number
}

const associated =
  /^(?<slug>(?:[A-Z]{2})-[^,]{2,60}?)(?:,\s?(?<take>[^,]{3,40}))?,\s?(?<words>\d{2,4})<?$/u
const header = /^(?:[a-z] [a-z] )?(?<slug>\S.{2,60}?)\s+\d\d-\d\d\s+(?<words>\d{3,4})$/u
const slashed = /^(?<slug>[\p{L}\p{N}]+(?:[-/][\p{L}\p{N}]+)*\/)(?:\s?\((?<take>[^()]{3,60})\))?$/u
/** `norvane-accident-transports-ferry,PREV`: one word of words, as no headline is. */
const joined = /^(?<slug>[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+){2,})(?:,\s?(?<take>\p{Lu}{3,12}))?$/u
/** `CALDER-STRIKE 1st Ld`. */
const shouted =
  /^(?<slug>[\p{Lu}\p{N}]+(?:-[\p{Lu}\p{N}]+)+)(?:[ ,]\s?(?<take>(?:\d{1,2}(?:st|nd|rd|th|ST|ND|RD|TH)[ -]?)?(?:[Ll]d|LD|[Ll]ead|LEAD|[Aa]dd|ADD|[Ww]ritethru|WRITETHRU)\b\S*))?$/u
const british = /^\d (?<slug>\p{Lu}{3,}(?: \p{L}+){1,3})$/u
const version =
  /^(?:(?:\d{1,2}(?:ST|ND|RD|TH) )?(?:LEAD|LD|LD-WRITETHRU)|PRIORITY|REFILE|REPEAT|RPT|ADVISORY|URGENT|BULLETIN|FLASH|ALERT|UPDATE \d+|CORRECTION|\d\. ?LEAD|EIL|KORREKTUR)$/u

/** Read a label line that desks put above the headline; `undefined` when the line is none. */
export function parseSlugline(line: string): Slugline | undefined {
  if (line.length > 100) return undefined
  const match =
    header.exec(line) ??
    associated.exec(line) ??
    slashed.exec(line) ??
    british.exec(line) ??
    joined.exec(line) ??
    shouted.exec(line)
  if (match?.groups) {
    const {slug, take, words} = match.groups
    return {
      ...(slug !== undefined && {slugline: slug}),
      ...(take !== undefined && {takeKey: take}),
      ...(words !== undefined && {words: Number(words)})
    }
  }
  return version.test(line) ? {takeKey: line} : undefined
}
