import type {Span} from '../model/span.ts'
import {conditionsIn, reasonBehind, type Terms} from './anonymity.ts'
import type {Link} from './chain.ts'
import {singular} from './phrase.ts'
import {isPlural} from './resolve/story.ts'
import {covers} from './span-at.ts'
import {zoneAt, type TidyCopy} from './tidy.ts'

/** Paragraphs between a source and the sentence that tells on what terms it spoke. */
const reach = 2

/** Longest sentence that is looked at, in characters to either side. */
const longest = 400

/** Verbs by which copy tells on what terms somebody spoke. */
const opening =
  /^(?:(?:but|and|all|both) )?(?<who>they|both|all|neither|he|she|(?:the|those|these|all|both) [^,.;:“”"]{2,60}?),? (?:also |all |both |each )?(?:spoke|speaks?|speaking|talked|asked|insisted|insists|declined|requested|refused|(?:was|were) (?:speaking|granted|not authori[sz]ed)|agreed|discussed|described|provided|shared|demanded|sought|would (?:only )?(?:speak|talk))\b/iu

/** Words that stand for any source. */
const general = /^(?:source|person|people|other|individual|one)$/u

/**
 * Give sources without a name the terms that a sentence of their own tells: “They spoke on
 * condition of anonymity because the talks were secret.” What words that take up a source before tell
 * of it counts for that one, too.
 */
export function withTermsTold(copy: TidyCopy, links: readonly Link[]): readonly Link[] {
  if (!links.some(({source}) => isUnnamed(source))) return links
  const {unnamed, sources} = byZone(copy, links)
  const told = new Map<string, Terms>()
  const tell = (key: string, condition: string, reason: string | undefined) => {
    if (!told.has(key)) told.set(key, {condition, ...(reason !== undefined && {reason})})
  }
  for (const [from, to] of conditionsIn(copy.text)) {
    const zone = zoneAt(copy, from)
    if (covers(sources.get(zone) ?? [], [from, to])) continue
    const near: Link[] = []
    for (let each = zone - reach; each <= zone; each++) near.push(...(unnamed.get(each) ?? []))
    const {start, words, rest} = sentenceAround(copy.text, from, to)
    const keys = spokenOf(words, [start, to + rest.length], near)
    const condition = copy.text.slice(from, to).replace(/\s+/gu, ' ').trim()
    const reason = reasonBehind(rest)
    for (const key of keys) tell(key, condition, reason)
  }
  for (const {source} of links) {
    // “Two sources said … The sources, who asked not to be named, said …”: the same people.
    const {antecedent, name, anonymity} = source
    if (antecedent === undefined || name === null || !anonymity?.condition) continue
    tell(name, anonymity.condition, anonymity.reason)
  }
  const own = ownTerms(links)
  if (told.size === 0 && own.size === 0) return links
  return links.map((link) =>
    withTerms(link, termsOf(link, links, told) ?? takenUp(copy.text, link, own))
  )
}

function isUnnamed({type}: Link['source']): boolean {
  return type === 'anonymous'
}

/** What the same source has in common wherever it speaks: its name; “her neighbour” without one is nobody else's. */
function keyOf({source, draft}: Link): string {
  return source.name ?? String(draft.cue[0])
}

/** The terms told of a source, or of those it is one of. */
function termsOf(
  link: Link,
  links: readonly Link[],
  told: ReadonlyMap<string, Terms>
): Terms | undefined {
  if (!isUnnamed(link.source)) return undefined
  const all = links[link.source.antecedent ?? -1]
  return told.get(keyOf(link)) ?? (all && told.get(keyOf(all)))
}

/** The terms that the words of a source tell themselves, by its name. */
function ownTerms(links: readonly Link[]): ReadonlyMap<string, Terms> {
  const own = new Map<string, Terms>()
  for (const {source} of links) {
    const {condition, reason} = source.anonymity ?? {}
    if (source.name !== null && condition !== undefined)
      own.set(source.name, {condition, ...(reason !== undefined && {reason})})
  }
  return own
}

/** The terms of whom a pronoun stands for: “he” of “an aide, who asked not to be named,”. */
function takenUp(
  text: string,
  {draft, source}: Link,
  own: ReadonlyMap<string, Terms>
): Terms | undefined {
  const [span] = draft.source
  if (source.type !== 'anonymous' || !span || own.size === 0) return undefined
  return pronoun.test(text.slice(...span)) ? own.get(source.name ?? '') : undefined
}

const pronoun = /^(?:s?he|they)$/iu

/** The sources without a name, and the words of all sources, by the paragraph they stand in. */
function byZone(copy: TidyCopy, links: readonly Link[]) {
  const unnamed = new Map<number, Link[]>()
  const sources = new Map<number, Span[]>()
  for (const link of links) {
    if (isUnnamed(link.source)) put(unnamed, link.zone, link)
    for (const span of link.draft.source) put(sources, zoneAt(copy, span[0]), span)
  }
  return {unnamed, sources}
}

function put<Value>(lists: Map<number, Value[]>, zone: number, value: Value): void {
  const known = lists.get(zone)
  if (known) known.push(value)
  else lists.set(zone, [value])
}

function withTerms(link: Link, terms: Terms | undefined): Link {
  const {source, draft} = link
  if (!terms || draft.decided?.values.anonymity || source.anonymity?.condition) return link
  return {...link, source: {...source, anonymity: {class: 'bare', ...source.anonymity, ...terms}}}
}

function sentenceAround(
  text: string,
  from: number,
  to: number
): {readonly start: number; readonly words: string; readonly rest: string} {
  const before = text.slice(Math.max(0, from - longest), from)
  const [ahead = ''] = /(?:^|[.!?]["”’')]*\s+|\n)([^\n]*?)$/u.exec(lastSentence(before)) ?? []
  const opened = ahead.replace(/^[.!?]["”’')]*\s+|^\n/u, '')
  const [behind = ''] = text.slice(to, to + longest).split(/[.!?](?=["”’')]*(?:\s|$))|\n/u, 1)
  return {start: from - opened.length, words: opened + text.slice(from, to), rest: behind}
}

/** What stands behind the last full stop. */
function lastSentence(text: string): string {
  let at = 0
  for (const {index} of text.matchAll(/[.!?]["”’')]*\s+(?=[\p{Lu}“"‘'])|\n/gu)) at = index
  return text.slice(at)
}

/**
 * The keys of the sources a sentence is about; none where more than one reading is left.
 *
 * @param unnamed
 *   Sources without a name in its paragraph and those before, in text order.
 */
function spokenOf(
  words: string,
  [start, end]: Span,
  unnamed: readonly Link[]
): ReadonlySet<string> {
  const who = opening.exec(words)?.groups?.who?.toLowerCase()
  if (who === undefined) {
    const own = unnamed.filter(({draft}) => draft.cue[0] >= start && draft.cue[0] <= end)
    return keysOf(together.test(words) ? own : nearest(own, start + words.length))
  }
  const near = unnamed.filter(({draft}) => draft.cue[0] < start)
  if (/^(?:he|she)$/u.test(who))
    return keysOf(near.slice(-1).filter((one) => !isPlural(one.source)))
  if (/^(?:they|both|all|neither)$/u.test(who)) {
    if (who === 'both') return several(lastTwo(near))
    const last = near.at(-1)
    return last && isPlural(last.source) ? keysOf([last]) : several(near)
  }
  const stem = singular(/(\p{L}+)$/u.exec(who)?.[1] ?? '')
  const same = general.test(stem)
    ? near
    : near.filter(({source}) => (source.name ?? '').toLowerCase().includes(stem))
  const plural = /s$|people$/u.test(who)
  const last = same.at(-1)
  if (!plural) return keysOf(last && !isPlural(last.source) ? [last] : [])
  return last && isPlural(last.source) ? keysOf([last]) : several(same)
}

/** Words before a condition by which it holds for all of a sentence: “both speaking on condition of anonymity”. */
const together = /\b(?:both|all|each|neither)\b/iu

/** Of sources in one sentence that on whose words a condition follows, else the first: “two aides, who spoke on condition of anonymity, said leaders had agreed”. */
function nearest(links: readonly Link[], condition: number): readonly Link[] {
  let last: Link | undefined
  for (const link of links) {
    const at = link.draft.source[0]?.[0] ?? condition
    if (at < condition && at > (last?.draft.source[0]?.[0] ?? -1)) last = link
  }
  return last ? [last] : links.slice(0, 1)
}

/** The sources named last, no more than two. */
function lastTwo(links: readonly Link[]): readonly Link[] {
  const keys = [...keysOf(links.toReversed())].slice(0, 2)
  return links.filter((link) => keys.includes(keyOf(link)))
}

/** Two sources or more; one that counts as several will do. */
function several(links: readonly Link[]): ReadonlySet<string> {
  const keys = keysOf(links)
  return keys.size > 1 || links.some(({source}) => isPlural(source)) ? keys : new Set()
}

function keysOf(links: readonly Link[]): ReadonlySet<string> {
  return new Set(links.map(keyOf))
}
