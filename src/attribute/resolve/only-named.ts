import {isGivenName} from '../lexicon/given-names.ts'
import {companyWords} from '../lexicon/sources.ts'
import type {NameRun} from '../runs.ts'
import type {Story} from './story.ts'

/** Last words of names that belong to companies, though the list of them holds what else is called so. */
const incorporated = /^(?:company|corporation|corp|co|inc|ltd|llc|plc|group|bank|airline|firm)$/u
const noCompany =
  /^(?:research|trust|guild|watch|warriors|guards|brigades|front|resistance|movement|workers|employers|dockers|pilots|teachers|nurses|farmers|alliance|initiative|project|programme|program|agency|council|university|united|rovers|wanderers|athletic|albion|hotspur|fc|afc)$/u

const mayBeCompany = (last: string): boolean => incorporated.test(last) || companyWords.has(last)

/** For what copy calls a body by which last words its name shows that it is one. */
const kinds: Readonly<Record<string, (last: string) => boolean>> = {
  company: mayBeCompany,
  firm: mayBeCompany,
  charity: (last) => /^(?:foundation|trust|charity|relief|aid|appeal)$/u.test(last),
  foundation: (last) => /^(?:foundation|trust)$/u.test(last),
  club: (last) =>
    /^(?:united|city|rovers|wanderers|athletic|albion|hotspur|fc|afc|town)$/u.test(last),
  force: (last) => /^(?:police|constabulary)$/u.test(last)
}

/** What may stand in front of a body that opens a paragraph: a dateline, “The”, “Norvane engine maker”. */
const opening =
  /^(?:.{0,80}(?: -|--|[–—]) )?<?(?:[Tt]he )?(?:(?:\p{Lu}?[\p{Ll}-]+ ){0,3}(?:\p{Lu}?[\p{Ll}-]*(?:maker|group|firm|company|operator|giant|chain|airline|carrier|retailer|developer|lender|insurer|supplier|manufacturer|producer|club|side|charity|miner|utility|publisher|brewer|builder)) )?$/u

/** Kinds the story may speak of without naming any so that it shows: only one that opens the story is it. */
const ofTheStory = /^(?:company|firm|club)$/u

/** Runs that are looked at for one name: more than any story of a newspaper names in front of it. */
const most = 400

/**
 * The body that “the company” or “the charity” is: the one of such a name the story has named up to a
 * place, where it opens a paragraph with it; `undefined` when it has named none or several.
 */
export function onlyNamed(story: Story, noun: string, at: number): string | undefined {
  const isOne = kinds[noun]
  if (isOne === undefined) return undefined
  const zones = ofTheStory.test(noun) ? story.zones.slice(0, 2) : story.zones
  let found: string | undefined
  let opens = false
  for (const run of story.names.runs.slice(0, most)) {
    if (run.start >= at) break
    const {words, text} = run
    // “Ada Varga Foundation” is one, “Ada Marine” may be somebody.
    const least = noun !== 'club' && isGivenName(words[0] ?? '') ? 3 : 2
    if (words.length < least || !isOne((words.at(-1) ?? '').toLowerCase())) continue
    if (found === undefined || text.endsWith(found)) found = text
    else if (!found.endsWith(text)) return undefined
    opens ||= zones.some(({start, end}) => opensZone(story.text, start, end, run))
  }
  const last = found?.slice(found.lastIndexOf(' ') + 1).toLowerCase() ?? ''
  const fits = kinds[noun] !== mayBeCompany || !noCompany.test(last)
  return fits && (opens || noun === 'force') ? found : undefined
}

/** Whether a paragraph begins with a name, or with what its bearer does. */
function opensZone(text: string, start: number, end: number, run: NameRun): boolean {
  return start <= run.start && run.start < end && opening.test(text.slice(start, run.start))
}
