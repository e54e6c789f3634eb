import {anonymousName, countOf} from '../anonymity.ts'
import {withoutArticle} from '../phrase.ts'
import type {NameRun} from '../runs.ts'
import {business, mayBeCalled, state} from './called-body.ts'
import {onlyNamed} from './only-named.ts'
import {focusBefore} from './pronoun.ts'
import {resolveSecond, secondIn} from './second.ts'
import {
  asPerson,
  firstSeen,
  isGeneral,
  isPlural,
  lastSeen,
  lastSource,
  runsBetween,
  sameHead,
  takeUp,
  unknown,
  type Base,
  type ResolvedSource,
  type Story
} from './story.ts'

/** How far back, in characters, an outlet may have been named. */
const outletReach = 1500

const broadcast =
  /\b(?:radio|tv|television|channel|broadcasting|bbc|cnn|fox|m?snbc|nbc|cbs|npr|sky|jazeera|arabiya)\b/iu
const printed =
  /\b(?:times|post|herald|tribune|gazette|chronicle|courier|journal|magazine|daily|weekly|newspaper|telegraph)$/iu
const wire =
  /\b(?:agency|reuters|afp|agence france-presse|associated press|ap|tass|interfax|xinhua|kyodo|yonhap|dpa|ansa|efe)$/iu

/** Whether an outlet may be what the copy calls it: no radio station is “the newspaper”, and few outlets are “the agency”. */
function mayBe(name: string, noun: string, {text}: Story, {start, end}: NameRun): boolean {
  if (/^(?:newspaper|paper|daily|weekly|tabloid|broadsheet|magazine|journal)$/u.test(noun))
    return !broadcast.test(name) && !wire.test(name)
  if (/^(?:broadcaster|station|network|channel)$/u.test(noun))
    return !printed.test(name) && !wire.test(name)
  if (/^(?:agency|newswire|wire)$/u.test(noun))
    return (
      wire.test(name) ||
      /(?:agency|wire) [“"'‘]?$/u.test(text.slice(Math.max(0, start - 8), start)) ||
      /^[”"'’]?,? (?:an?|the)?(?:[\p{L}-]+ ){0,3}?(?:agency|newswire)\b/u.test(
        text.slice(end, end + 40)
      )
    )
  return true
}

/**
 * The outlet named last before a place that the words may mean: “the newspaper”; `undefined` when
 * none stands within reach.
 */
export function outletBefore(words: string, story: Story, at: number): string | undefined {
  const noun = headWords(words).split(' ').at(-1) ?? ''
  let found: string | undefined
  for (const run of runsBetween(story, Math.max(0, at - outletReach), at)) {
    const outlet = outletOf(run, story)
    if (outlet !== undefined && mayBe(outlet, noun, story, run)) found = outlet
    // “The agency” of a story that names an “Environment Agency” is that one.
    else if (noun === 'agency' && / Agency$/u.test(run.text)) return undefined
  }
  return found
}

/** The outlet that a run of capitals is or ends with: “Survex for the Evening Courier”. */
function outletOf({text}: NameRun, {outlets}: Story): string | undefined {
  const whole = outlets.find(text)
  const link = whole === undefined ? text.search(/ (?:for|of) /u) : -1
  return link < 0 ? whole : outlets.find(text.slice(link).replace(/^ (?:for|of) (?:the )?/u, ''))
}

/** “the newspaper”: the outlet named last, when one was named near it; “the agency” without one is a body. */
export function resolveOutlet(base: Base, words: string, story: Story): ResolvedSource {
  const found = outletBefore(words, story, base.at)
  if (found) return {...base, names: [found], name: found}
  return headWords(words) === 'agency'
    ? resolveDefinite({...base, type: 'organization', footing: 'institution'}, words, story)
    : unknown(base)
}

function headWords(words: string): string {
  return (
    words
      .toLowerCase()
      .replace(/^(?:the|this|that|these|those)\s+/u, '')
      .replace(/^co$/u, 'company')
      .split(/,|\s(?:who|which|that|in|at|from|with)\s/u)[0]
      ?.trim() ?? ''
  )
}

/** “the official”, “the sources”, “the ministry”, “the report”. */
export function resolveDefinite(base: Base, words: string, story: Story): ResolvedSource {
  const head = headWords(words)
  const noun = head.split(' ').at(-1) ?? ''
  if (base.type === 'anonymous') {
    const second = secondIn(head)
    return second
      ? resolveSecond(base, words, second, story)
      : resolveUnnamed(base, words, head, story)
  }
  if (base.type === 'document') return resolveDocument(base, noun, story)
  const short = !head.includes(' ')
  const body = story.names.body(noun, base.at)
  const index = lastSeen(story, `body as ${noun}`, (one) => isBodyAs(one, noun))
  // “Harbour Workers’ Union” is the end of what spoke as “Maritime and Harbour Workers’ Union”.
  if (body && short && story.seen[index]?.name?.endsWith(` ${body}`) === true)
    return takeUp(base, index, story)
  if (body && short) return {...base, names: [body], name: body}
  if (short && index >= 0) return takeUp(base, index, story)
  if (!short) {
    const called = withoutArticle(words.split(/,\s/u)[0] ?? words)
    const name = body?.endsWith(` ${called}`) === true ? body : called
    // It points at nothing before it: “the commission” behind “the electoral commission” is that one.
    const {refers: _, ...named} = base
    return {...named, names: [name], name}
  }
  if (business.test(noun)) {
    const last = lastSource(
      story,
      base.zone,
      (one) =>
        one.type === 'organization' &&
        one.names.length === 1 &&
        // “Its adviser, Sabrel Partners,” is not the company of the story.
        (one.role === undefined || spokesman.test(one.role)) &&
        mayBeCalled(one.name ?? '', noun)
    )
    const house = last < 0 && noun !== 'agency' ? onlyHouse(story) : last
    const fits = house >= 0 && mayBeCalled(story.seen[house]?.name ?? '', noun)
    return fits ? takeUp(base, house, story) : asNamed(base, noun, story)
  }
  const named = asNamed(base, noun, story)
  if (named.name !== null) return named
  if (/^(?:sides?|parties|forces|team|club|panel)$/u.test(noun)) return unknown(base)
  return {...base, names: [noun], name: noun}
}

/** The body of a kind that the story has named before, when it is the only one; nobody else. */
function asNamed(base: Base, noun: string, story: Story): ResolvedSource {
  const name = onlyNamed(story, noun, base.at)
  if (name === undefined) return unknown(base)
  const {refers: _, ...rest} = base
  return {...rest, names: [name], name}
}

const spokesman = /spokes/u

/** Index of the body that all of the story's sources so far are that may be “the company”; -1 when there are none or several. */
function onlyHouse(story: Story): number {
  const isHouse = ({type, names, refers, name, role}: ResolvedSource): boolean =>
    type === 'organization' &&
    names.length === 1 &&
    refers !== 'owned' &&
    (role === undefined || spokesman.test(role)) &&
    !state.test(name ?? '')
  const first = firstSeen(story, 'first house', isHouse)
  const last = lastSeen(story, 'last house', isHouse)
  const name = story.seen[last]?.name ?? ''
  return first >= 0 && story.seen[first]?.name === name && /^\p{Lu}/u.test(name) ? last : -1
}

function isBodyAs(one: ResolvedSource, noun: string): boolean {
  return (
    one.type === 'organization' &&
    one.names.length === 1 &&
    one.refers === undefined &&
    (one.name ?? '').toLowerCase().split(' ').includes(noun)
  )
}

/** “the report”: the first paper of that kind the story speaks of. */
function resolveDocument(base: Base, noun: string, story: Story): ResolvedSource {
  const index = firstSeen(
    story,
    `paper as ${noun}`,
    (one) =>
      one.type === 'document' &&
      one.names.length === 1 &&
      (one.name ?? '').toLowerCase().split(' ').includes(noun) &&
      one.name !== noun
  )
  return base.names[0] === noun && index >= 0
    ? takeUp(base, index, story)
    : {...base, name: base.names[0] ?? null}
}

function resolveUnnamed(base: Base, words: string, head: string, story: Story): ResolvedSource {
  const stem = (head.split(' ').at(-1) ?? '').replace(/s$/u, '')
  const general = isGeneral(stem)
  const count = base.anonymity?.count
  const several = general || stem === 'official' || head.endsWith(`${stem}s`)
  const role = several ? undefined : story.names.people.withRole(stem)
  // “The banking sources” are those called so before any other sources.
  const same =
    general && head.includes(' ')
      ? lastSeen(
          story,
          `unnamed called ${head}`,
          (one) => one.type === 'anonymous' && (one.name ?? '').toLowerCase().endsWith(head)
        )
      : -1
  if (same >= 0) return takeUp(base, same, story)
  const index = lastSeen(
    story,
    `${count ?? 'any'} unnamed as ${stem}`,
    (one) =>
      one.type === 'anonymous' &&
      one.refers === undefined &&
      sameHead(one, stem) &&
      mayCount(one, count)
  )
  const one = story.seen[index]
  if (role && role.at < base.at && !one) return asPerson(base, role.name, story)
  if (!one) return {...base, name: anonymousName(words)}
  const part =
    one.names.length > 1 ? one.names.find((name) => name.toLowerCase().includes(stem)) : undefined
  const {count: _count, ...own} = base.anonymity ?? {class: 'bare' as const}
  return {
    ...takeUp(base, index, story),
    ...(part && {names: [part], name: part}),
    anonymity: {
      ...one.anonymity,
      ...own,
      ...(part && {count: countOf(part) ?? 1}),
      class: one.anonymity?.class ?? 'bare'
    }
  }
}

/** “the two officials” are no single one named before. */
function mayCount(one: ResolvedSource, count: number | undefined): boolean {
  const own = one.anonymity?.count
  return count === undefined || own === undefined || count === own
}

/** “the minister”, “her foreign secretary”: who holds the office in this story, when only one does. */
export function resolveOffice(base: Base, words: string, story: Story): ResolvedSource {
  const office = headWords(words).split(' ')
  const noun = office.at(-1) ?? ''
  const index = lastSource(
    story,
    base.zone,
    (one) => one.type === 'person' && one.names.length === 1 && mayHold(one.role, office),
    3
  )
  if (index >= 0) return takeUp(base, index, story)
  const holder = story.names.people.withRole(noun)
  if (holder && mayHold(holder.role, office)) return asPerson(base, holder.name, story)
  // “A broker said … the broker said”: one whom the copy does not name.
  const unnamed = lastSeen(
    story,
    `unnamed as ${noun}`,
    (one) => one.type === 'anonymous' && one.refers === undefined && sameHead(one, noun)
  )
  return unnamed >= 0 ? takeUp(base, unnamed, story) : unknown(base)
}

/** Words that make another office of one: no “finance minister” is “the prime minister”. */
const ranks =
  /^(?:prime|vice|deputy|assistant|foreign|finance|interior|defen[cs]e|justice|health|education|economy|trade|transport|energy|environment|labou?r|agriculture|culture|home|treasury)$/u

/** Whether somebody of a role may be meant by an office: whoever it is, of no other rank or field. */
function mayHold(role: string | undefined, office: readonly string[]): boolean {
  const held = (role ?? '').toLowerCase().split(/[^\p{L}]+/u)
  if (!held.includes(office.at(-1) ?? '')) return false
  return office.every((word) => !ranks.test(word) || held.includes(word))
}

/** “Her lawyer” is the “lawyer of Ada Varga”; nobody's where it is open whose. */
function resolveOwnedPerson(base: Base, words: string, story: Story): ResolvedSource {
  const [, pronoun = '', rest = ''] = /^(\p{L}+)\s+(.+)$/u.exec(words) ?? []
  const owner = /^(?:his|her)$/iu.test(pronoun)
    ? focusBefore(story, base, pronoun.toLowerCase() === 'his' ? 'm' : 'f')
    : /^its$/iu.test(pronoun)
      ? justBefore(base, story)
      : undefined
  if (typeof owner !== 'string') return unknown(base)
  const name = `${anonymousName(rest).replace(/^own /u, '')} of ${owner}`
  const {refers: _, ...named} = base
  return {...named, names: [name], name}
}

/** The body or paper that spoke in the same sentence or the one before. */
function justBefore({at}: Base, {seen, text}: Story): string | undefined {
  const last = seen.at(-1)
  if (!last || last.at > at || !/^(?:organization|outlet|document)$/u.test(last.type))
    return undefined
  const sentences = text.slice(last.at, at).split(/[.!?]["”’)]*\s|\n/u)
  return last.names.length === 1 && sentences.length < 3 ? (last.name ?? undefined) : undefined
}

/** “His office”: “office of Tomas Reyl”; “a spokeswoman” of the body named last; “its president, Tor Eikeland”. */
export function resolveOwned(base: Base, words: string, story: Story): ResolvedSource {
  if (base.type === 'anonymous') return resolveOwnedPerson(base, words, story)
  if (base.type === 'person') {
    const body = /^(?:its|their)\s/iu.test(words) ? ownerBody(base, story) : undefined
    const name = base.names[0]
    if (name === undefined) return unknown(base)
    const full = asPerson(base, name, story)
    return body && !full.affiliation ? {...full, affiliation: body} : full
  }
  const [, pronoun = '', rest = ''] = /^(his|her|their|its|our|the|an?)\s+(.+)$/iu.exec(words) ?? []
  const noun = (rest.split(/,|\swho\s/u)[0] ?? '').replace(/^own /u, '').trim()
  const spokes = base.role !== undefined && spokesman.test(base.role)
  if (/^(?:his|her)$/iu.test(pronoun)) {
    const gender = pronoun.toLowerCase() === 'his' ? 'm' : 'f'
    const owner = focusBefore(story, base, gender)
    const name = typeof owner === 'string' ? owner : undefined
    if (name === undefined) return unknown(base)
    const office = `${spokes ? 'office' : noun} of ${name}`
    return {...base, names: [office], name: office}
  }
  const body =
    spokes && base.affiliation ? bodyAs(base.affiliation, base, story) : ownerBody(base, story)
  if (!body) return unknown(base)
  const name = spokes ? body : `${noun} of ${body}`
  return {...base, names: [name], name, ...(spokes && {affiliation: body})}
}

/** The body that “a spokesman for the ministry” speaks for: no other kind of one that was named last. */
function bodyAs(noun: string, base: Base, story: Story): string | undefined {
  const named = story.names.body(noun, base.at)
  if (named) return named
  const last = ownerBody(base, story)
  if (last?.toLowerCase().split(' ').includes(noun)) return last
  if (last !== undefined && business.test(noun) && mayBeCalled(last, noun)) return last
  return business.test(noun) ? undefined : noun
}

function ownerBody(base: Base, story: Story): string | undefined {
  const index = lastSource(
    story,
    base.zone,
    (one) => /^(?:organization|outlet)$/u.test(one.type) && one.names.length === 1 && !isPlural(one)
  )
  return story.seen[index]?.name ?? undefined
}
