import type {Span} from '../../model/span.ts'
import type {Draft} from '../draft.ts'
import {besideAnother} from '../phrase.ts'
import {sharedSize, sizeOf} from '../span-sizes.ts'
import type {Table} from './table.ts'

/** Whether who stands behind “according to” is not made the source, or words that he said are. */
export function isTurned({rule, source, content}: Draft, other: readonly Span[]): boolean {
  if (rule !== 'according-to') return false
  return sharedSize(source, other) === 0 || sharedSize(content, other) > 0
}

/**
 * What was said, within the clause that the rule has found: in “a message to staff seen by Radio
 * Calder that …” it begins with “that”, and a semicolon ends it.
 */
function withinClause({text}: Table, content: readonly Span[], draft: Draft): readonly Span[] {
  const {rule, cue, content: own, venue} = draft
  const [from, to] = own[0] ?? [0, 0]
  if (own.length !== 1) return content
  const kept = content.filter((span) => !isBeyond(text, span, to, cue[1]))
  if (kept.length > 1) return kept
  const [first] = kept
  if (first && losesName(text, first, draft)) return own
  if (!first) return content.length === 1 ? content : own
  let [left, right] = first
  if (left < from && from < right && (opensLater(text, rule, left, from) || isIn(left, venue)))
    left = from
  if (left < to && to < right && endsClause.test(text.slice(to, right))) right = to
  return [[left, right]]
}

const and = /^,?\s(?:and|but)\s(?:\p{L}+ly\s)?$/u
const but = /^,?\sbut\s(?:\p{L}+ly\s)?$/u

/** Whether a relation tells what the same people add where something ends: “but denied it was late”. */
function addsTo({text}: Table, end: number, {rule, act, cue, content}: Draft): boolean {
  if (rule !== 'and-added' || act !== 'statement' || cue[0] <= end) return false
  const joint = text.startsWith('that ', content[0]?.[0]) ? and : but
  return joint.test(text.slice(end, cue[0]))
}

/** Whether a relation goes on with “but” where another of the rules ends. */
export function isAdded(table: Table, own: Draft, near: readonly Draft[]): boolean {
  return near.some(({content}) => content.length === 1 && addsTo(table, content[0]?.[1] ?? 0, own))
}

/** What was found, up to where the same people say more of it: “found that bees slept and warned that they were few”. */
function beforeAdded(
  table: Table,
  content: readonly Span[],
  {content: own}: Draft,
  near: readonly Draft[]
): readonly Span[] {
  const [[from, to] = [0, 0], ...more] = content
  const end = own[0]?.[1] ?? to
  if (more.length > 0 || own.length !== 1 || from >= end || end >= to) return content
  const added = near.some((each) => each.cue[1] <= to && addsTo(table, end, each))
  return added ? [[from, end]] : content
}

/** What the model takes for said, within the bounds that the rules know. */
export function saidWithin(
  table: Table,
  content: readonly Span[],
  own: Draft,
  near: readonly Draft[]
): readonly Span[] {
  return beforeAdded(table, withinClause(table, content, own), own, near)
}

/** “described the bid, which came late, as “tiny””: the bid alone is not what was said. */
function losesName(text: string, [left, right]: Span, {rule, content}: Draft): boolean {
  const [from, to] = content[0] ?? [0, 0]
  if (rule !== 'said-noun' || left !== from || right >= to) return false
  return /^(?:, [^,“"]*,)? as ["“]/u.test(text.slice(right, to))
}

/** Whether a place lies in the words for who was told. */
function isIn(at: number, venue: Span | undefined): boolean {
  return venue !== undefined && venue[0] <= at && at < venue[1]
}

/** Whether a piece without quotation marks lies behind the clause that the rule's content and cue stand in. */
function isBeyond(text: string, [from, to]: Span, ownEnd: number, cueEnd: number): boolean {
  const end = Math.max(ownEnd, cueEnd)
  if (from < end || from > end + reachBeyond || /[“”"«»]|``|''/u.test(text.slice(from, to)))
    return false
  return /;|[.!?]["”’]*\s/u.test(text.slice(end, from))
}

/** How far behind its clause a piece of what was said is looked at, in UTF-16 units. */
const reachBeyond = 300

/** Whether the model takes somebody else's saying into a source: “the bank said its unit”. */
function holdsCue(source: readonly Span[], own: Draft, near: readonly Draft[]): boolean {
  return near.some(
    (other) =>
      other !== own &&
      source.some(([from, to]) => from < other.cue[0] && other.cue[1] < to) &&
      !own.source.some(([from, to]) => from < other.cue[0] && other.cue[1] < to)
  )
}

/** “backed what Gov. Ann Poe called “…””: all of it is what somebody else said. */
export function isNamedByOther(
  {text}: Table,
  content: readonly Span[],
  drafts: readonly Draft[]
): boolean {
  const [[from, to] = [0, 0], ...more] = content
  if (more.length > 0 || !text.startsWith('what ', from)) return false
  const who = from + 'what '.length
  return drafts.some(
    ({rule, source, content: said}) =>
      rule === 'said-quote' && source[0]?.[0] === who && (said[0]?.[1] ?? 0) >= to - 1
  )
}

/** “what Gov. Ann Poe called “…””, “a charge the union dismissed as “…””: the clause has its own subject. */
const clauseBefore = /\b(?:what|that|which|an? \p{Ll}+)\s$/u

/** Whether the model takes the words around a relative clause for who speaks in it. */
function leavesClause({text}: Table, source: readonly Span[], own: Draft): boolean {
  const from = own.source[0]?.[0]
  if (own.rule !== 'said-quote' || from === undefined) return false
  if (source.length === 1 && source[0]?.[0] === from) return false
  return clauseBefore.test(text.slice(Math.max(0, from - 30), from))
}

/** A semicolon, or a full stop with another sentence behind it. */
const endsClause = /^(?:;|[.!?]["”’]*\s+["“‘]?\p{Lu})/u

const doing = /^\s\p{Ll}+ing\s/u

const night =
  /^ (?:(?:last|this|late|early|on) )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|night|week|month|year|morning|afternoon|evening)$/u

/** Whether what stands in front of a rule's content is no part of it: “…, which cited clerks, the gate was shut”. */
function opensLater(text: string, rule: Draft['rule'], left: number, from: number): boolean {
  if (rule === 'said-that') return /^that\s/iu.test(text.slice(from, from + 5))
  if (rule === 'told-that')
    return /^(?:that|why|how|what|whether)\s/iu.test(text.slice(from, from + 8))
  return (
    rule === 'according-to' && /^(?:which|who|citing|quoting)\s/iu.test(text.slice(left, left + 9))
  )
}

/** Whether the model takes words of another sentence, too, or names only what stands in an aside of the rule's source: “900 pilots” of “the union, which speaks for 900 pilots,”. */
function isPartBehind({text}: Table, source: readonly Span[], own: Draft): boolean {
  const [one, ...more] = source
  const [from, to] = own.source[0] ?? [0, 0]
  if (!one || own.source.length !== 1) return false
  // “Mr Reyl last night”
  if (one[0] === from && one[1] > to && night.test(text.slice(to, one[1]))) return true
  // “…, according to Axios, which called them “frank””: what Axios calls them is another relation.
  if (own.rule === 'according-to' && one[0] === from && one[1] > to)
    return /^,\s(?:which|who)\s/u.test(text.slice(to, to + 8))
  const last = more.at(-1)
  // “Detectives hunting the gang”: the model leaves out what they do.
  if (last && one[0] === from && last[1] <= to && doing.test(text.slice(one[1], last[0])))
    return true
  if (last) return /[.!?]["”’]*\s/u.test(text.slice(one[1], last[0]))
  return one[0] > from && one[0] < to && text.slice(from, one[0]).includes(', ')
}

/** How far a verb may stand behind its subject, in UTF-16 units: a comma and a space. */
const beside = 2

/** Whether the model finds nobody where the rule has a subject right in front of the verb. */
export function losesSource(source: readonly Span[], {rule, cue, source: own}: Draft): boolean {
  const [span, ...more] = own
  if (source.length > 0 || !span || more.length > 0 || !subjected.has(rule)) return false
  return span[1] < cue[0] && cue[0] - span[1] <= beside
}

const subjected: ReadonlySet<Draft['rule']> = new Set([
  'said-that',
  'said-clause',
  'said-quote',
  'told-that'
])

/** “sources close to” */
const describing = new RegExp(`\\b${besideAnother} (?:the )?$`, 'u')

/** Whether the model breaks off in an aside, “One docker, who did not”, or names whom sources are close to. */
function isCutShort({text}: Table, source: readonly Span[], {source: own}: Draft): boolean {
  const [one, ...more] = source
  const [span, ...others] = own
  if (!one || !span || more.length > 0 || others.length > 0) return false
  if (one[0] > span[0] && one[1] >= span[1])
    return describing.test(text.slice(Math.max(span[0], one[0] - 30), one[0]))
  if (one[0] !== span[0] || one[1] >= span[1]) return false
  const behind = text.slice(one[1], span[1])
  const opened = / \p{L}/u.test(behind.slice(0, 2)) && text.slice(...one).includes(', ')
  return opened || terms.test(behind)
}

/** “, who asked not to be named”: an aside by which a source counts as one without a name. */
const terms = /^,? ?who [^,]*\b(?:names?|named|identified|quoted|anonymity)\b/u

/** Whether the model leaves only pieces of one stretch that somebody is told to stand behind: “…, according to Axios”. */
export function isTorn({rule, content: own}: Draft, content: readonly Span[]): boolean {
  return (
    rule === 'according-to' &&
    own.length === 1 &&
    content.length > 1 &&
    sharedSize(own, content) * 2 > sizeOf(own)
  )
}

/** Whether the model's words for who speaks are worse than the rule's. */
export function leavesSource(
  table: Table,
  source: readonly Span[],
  own: Draft,
  near: readonly Draft[]
): boolean {
  return (
    isPartBehind(table, source, own) ||
    isCutShort(table, source, own) ||
    holdsCue(source, own, near) ||
    leavesClause(table, source, own)
  )
}
