import type {OutletNames} from './outlets.ts'

/** What a relation says of its own way to the copy. */
export interface Passage {
  /** Whom it was said to. */
  readonly venue?: string
  /** Outlets that carried it, nearest to the source first. */
  readonly via: readonly string[]
}

const name = /(?:the )?(?:\p{Ll}+ ){0,4}(\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,4})/u.source
const cited = new RegExp(`\\b(?:cited|quoted|interviewed) by ${name}`, 'u')
const spoke = new RegExp(`\\b(?:spoke|spoken|talked|speaking|told) (?:to |with )?${name}`, 'u')
const interview = new RegExp(
  `^[^.“"]{0,30}\\bin an (?:exclusive )?interview (?:with|to|on) ${name}`,
  'u'
)
const forum =
  /\b(?:reporters|journalists|correspondents|lawmakers|parliament|congress|senators|senate|assembly|mps|peers|legislators|councillors|committee|commission|panel|inquiry|tribunal|hearing|court|judge|magistrates|jury|jurors|police|detectives|investigators|council|conference|ceremony|briefing|meeting|rally|summit|forum|audience|supporters|delegates|crowd|analysts|investors|shareholders|staff|employees|students)\b/iu

/**
 * Read whom a relation was told and who carried it.
 *
 * @param own
 *   Name of the copy's outlet; left out of `via`.
 */
export function readPassage(
  words: {
    readonly source: string
    readonly venue: string
    readonly behindCue: string
    readonly carrier: string
  },
  venueOutlet: string | undefined,
  outlets: OutletNames,
  own: string | null
): Passage {
  const via: string[] = []
  let venue = venueOutlet
  if (!venue && words.venue !== '' && forum.test(words.venue)) venue = words.venue
  for (const [pattern, text] of [
    [spoke, words.source],
    [interview, words.behindCue]
  ] as const) {
    const found = pattern.exec(text)?.[1]
    const outlet = found && outlets.find(found)
    if (outlet) venue ??= outlet
  }
  if (venue && outlets.find(venue)) via.push(venue)
  const stated = words.carrier === '' ? undefined : words.carrier
  const carrier = stated ?? cited.exec(words.source)?.[1]
  const outlet = carrier && outlets.find(carrier)
  if (outlet && !via.includes(outlet)) via.push(outlet)
  const others =
    own === null ? via : via.filter((one) => outlets.find(one) !== outlets.find(own) && one !== own)
  return {via: others, ...(venue && {venue})}
}
