import type {OutletNames} from './outlets.ts'

/** What a relation says of its own way to the copy. */
export interface Passage {
  /** Whom it was said to. */
  readonly venue?: string
  /** Outlets that carried it, nearest to the source first. */
  readonly via: readonly string[]
}

/** Words for somebody told or an outlet, up to what follows them. */
const whom =
  /([^,.;:“”"]{2,60}?)(?=$|[,.;:“”"]| (?:on|late|earlier|this|last|by|in) | (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day| that\b| because\b| (?:who|which|said|says|told)\b)/u
    .source
/** A name in capitals, with small words in front. */
const name = /(?:the )?(?:\p{Ll}+ ){0,4}(\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,4})/u.source
const speaker = new RegExp(`\\b(?:spoke|spoken|talked|speaking|told) (?:to |with )?${name}`, 'u')
const cited = new RegExp(`\\b(?:cited|quoted|interviewed) by ${name}`, 'u')
/** “, who spoke to Axios on condition of anonymity” behind a source. */
const asking = new RegExp(
  `^,? (?:who (?:\\p{L}+ ){0,2}(?:spoke|talked) (?:to|with)|speaking (?:to|with)) ${whom}`,
  'u'
)
/** “in a text message to the Courier”, behind “in”. */
const message =
  '(?:an?|his|her|its|their|the) (?:[\\p{L}-]+ ){0,2}(?:messages?|e-?mails?|letters?|notes?|reply|responses?|statements?) (?:sent )?to'
/** “Speaking to Radio Calder, …”, “In an interview with Radio Calder, …”. */
const opener = new RegExp(
  `^(?:(?:But|And|Yet|Later|Earlier),? )?(?:[Ii]n ${message}|(?:[Ss]peaking|[Tt]alking) (?:\\p{L}+ly )?(?:to|with|on)|(?:[Ii]n|[Dd]uring) (?:an?|the|his|her|their|separate|recent) (?:[\\p{L}-]+ ){0,3}interviews?(?: \\p{L}+day)? (?:with|to|on)) ${whom}`,
  'u'
)
const interview = new RegExp(
  `^[^.“"]{0,45}(?:\\bin an (?:[\\p{L}-]+ ){0,2}interview(?: \\p{L}+day)? (?:with|to|on)|\\bin ${message}|, speaking (?:to|with|on)) ${whom}`,
  'u'
)
/** “told the newspaper”, where nothing else tells whom the verb is for. */
const told = new RegExp(`^(?:\\p{L}+ ){0,3}?(?:told|tells) ${whom}`, 'u')
const occasions =
  '(?:remarks|comments|an? (?:\\p{L}+ )?(?:statement|article|column|interview|op-ed|essay|speech|address)|statements)'
const carried = `${occasions} (?:that (?:was|were) )?(?:carried|published|broadcast|aired|televised|reported|quoted|printed|run|distributed|released|relayed) (?:live )?(?:by|on|in) ${whom}`
/** “Writing in the New Yorker, …”, “wrote in the New Yorker”: no letter or book has a capital there. */
const paper = `(?:in|for|on) ((?:[Tt]he )?\\p{Lu}[^,.;:“”"]{1,40}?)(?=$|[,.;:“”"]| (?:on|last|that|in|this)\\b)`
const writtenAhead = new RegExp(`^(?:(?:But|And|Later),? )?Writing ${paper}`, 'u')
const writtenBehind = new RegExp(
  `^(?:\\p{L}+ )?(?:wrote|writes|written) (?:\\p{L}+ )?${paper}`,
  'u'
)
const carriedAhead = new RegExp(`^(?:(?:But|And|Later),? )?[Ii]n ${carried}`, 'u')
const carriedBehind = new RegExp(`^[^.“"]{0,45}\\b(?:in|to) ${carried}`, 'u')
/** One of these is in all words that `interview` and `carriedBehind` find. */
const occasion =
  /interview|speaking|remarks|comments|statement|article|column|op-ed|essay|speech|address|message|mail|letter|note|reply|response/u
const forum =
  /\b(?:reporters|journalists|correspondents|lawmakers|parliament|congress|senators|senate|assembly|mps|peers|legislators|councillors|committee|commission|panel|inquiry|inquest|tribunal|hearing|court|judge|magistrates|jury|jurors|police|detectives|investigators|council|conference|ceremony|briefing|meeting|rally|summit|forum|programme|podcast|audience|supporters|delegates|crowd|analysts|investors|shareholders|staff|employees|students|(?:analysts?|conference|earnings|investors?) call)\b/iu

/** Of “reporters the gate was shut” the reporters. */
const forumFirst = new RegExp(`^(?:[\\p{L}-]+ ){0,4}?${forum.source}`, 'iu')

/** The text around the words of a relation. */
export interface Surroundings {
  readonly source: string
  /** Whom it was told, by its verb. */
  readonly venue: string
  /** Who is said to have carried it. */
  readonly carrier: string
  /** From the beginning of its sentence to its source and cue. */
  readonly ahead: string
  /** Behind its source, and its cue with what is behind it. */
  readonly behindSource: string
  readonly fromCue: string
}

/**
 * Read whom a relation was told and who carried it.
 *
 * @param outletOf
 *   The outlet that words name or point at: “the newspaper”.
 * @param own
 *   Name of the copy's outlet; left out of `via`.
 */
export function readPassage(
  words: Surroundings,
  outletOf: (words: string) => string | undefined,
  outlets: OutletNames,
  own: string | null
): Passage {
  const via: string[] = []
  const addressed = words.venue === '' ? (told.exec(words.fromCue)?.[1] ?? '') : words.venue
  const tells = occasion.test(words.fromCue)
  let heard = outletOf(addressed)
  const room =
    words.venue === ''
      ? forumFirst.exec(addressed)?.[0]
      : forum.test(addressed)
        ? addressed
        : undefined
  for (const [pattern, text] of [
    [speaker, words.source],
    [asking, words.behindSource],
    [interview, tells ? words.fromCue : ''],
    [opener, words.ahead]
  ] as const) {
    const found = pattern.exec(text)?.[1]
    if (found && room === undefined) heard ??= outletOf(found)
  }
  if (heard) via.push(heard)
  const carrier =
    words.carrier !== ''
      ? words.carrier
      : (cited.exec(words.source) ??
          carriedAhead.exec(words.ahead) ??
          (tells ? carriedBehind.exec(words.fromCue) : null) ??
          writtenAhead.exec(words.ahead) ??
          writtenBehind.exec(words.fromCue))?.[1]
  const outlet = carrier && outletOf(carrier)
  if (outlet && !via.includes(outlet)) via.push(outlet)
  const others =
    own === null ? via : via.filter((one) => outlets.find(one) !== outlets.find(own) && one !== own)
  const venue = heard ?? room
  return {via: others, ...(venue && {venue})}
}
