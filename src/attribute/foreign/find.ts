import type {Span} from '../../model/span.ts'
import type {Draft, RuleId} from '../draft.ts'
import type {Quotation} from '../quotes.ts'
import type {TidyCopy, Zone} from '../tidy.ts'
import type {OutletNames} from '../outlets.ts'
import {citedIn, takeOutCiting} from './citing.ts'
import {holds} from './holds.ts'
import {letters, toClauses, utterances, type Clause} from './clauses.ts'
import {mask, patternsOf, type Patterns} from './patterns.ts'
import {findReported} from './reported.ts'
import {subjectBefore, subjectBehind, trim} from './subject.ts'
import {isKnownKind, isSource} from './source.ts'

/** Fewest characters of a clause that is a statement. */
const shortestClause = 8
const shortestUnspaced = 4

function draft(
  rule: RuleId,
  source: Span | undefined,
  cue: Span,
  content: readonly Span[],
  weight: number
): Draft {
  return {rule, act: 'statement', source: source ? [source] : [], cue, content, weight}
}

/**
 * Find direct and reported speech in a language other than English by its word lists. A language
 * without lists gives its quotations without sources.
 */
export function findForeign(
  copy: TidyCopy,
  quotations: readonly Quotation[],
  language: string,
  outlets: OutletNames
): Draft[] {
  const patterns = patternsOf(language)
  if (!patterns) return bareQuotations(copy, quotations)
  const drafts: Draft[] = []
  let next = 0
  for (const zone of copy.zones) {
    const own: Quotation[] = []
    for (let one = quotations[next]; one && one.start < zone.end; one = quotations[++next])
      own.push(one)
    for (const clause of toClauses(copy.text, zone, own, patterns.words.unspaced)) {
      const {clause: plain, citing} = takeOutCiting(clause, patterns)
      const found = findIn(plain, zone, patterns)
      drafts.push(...found, ...citedIn(citing, found, copy.text, patterns, outlets))
    }
  }
  return drafts
}

function bareQuotations({text}: TidyCopy, quotations: readonly Quotation[]): Draft[] {
  return utterances(text, quotations, false)
    .filter(({innerStart, innerEnd}) => letters(text.slice(innerStart, innerEnd)) >= 24)
    .map(({start, end}) => draft('quotation', undefined, [start, start], [[start, end]], 0.6))
}

function findIn(clause: Clause, zone: Zone, patterns: Patterns): Draft[] {
  const silent = findSilence(clause, patterns)
  if (silent) {
    const rest = findForward(clause, patterns, silent.cue[0] - clause.start)
    return [...rest, silent]
  }
  const reported = findReported(clause, patterns)
  const taken = reported.map(({cue}) => cue)
  const behind = findBehind(clause, patterns, taken)
  const forward =
    behind.length + reported.length > 0 ? [] : findForward(clause, patterns, undefined, taken)
  const found = [...reported, ...behind, ...forward]
  if (found.length > 0) return found
  return zone.kind === 'headline' ? findHeadline(clause, patterns) : []
}

/** “X s’est refusé à tout commentaire”. */
function findSilence(clause: Clause, patterns: Patterns): Draft | undefined {
  const {masked, start} = clause
  for (const match of masked.matchAll(patterns.silence)) {
    const to = match.index + match[0].length
    const behind = masked.slice(to, to + 60)
    const comment = patterns.comment.exec(behind)
    if (!comment) continue
    const verbFirst = patterns.words.verbFirst
    const source = verbFirst
      ? subjectBehind(clause, to, to + comment.index, patterns)
      : subjectBefore(clause, match.index, patterns)
    if (!source) continue
    const cue = match[0].replace(/\s(?:à|a|de|von|от)$/u, '')
    const from = verbFirst ? source[1] - start : match.index + cue.length
    const stop = masked.slice(to + comment.index).search(/[,،，;；]/u)
    const end = stop < 0 ? masked.length : to + comment.index + stop
    return {
      rule: 'no-comment',
      act: 'no-comment',
      source: [source],
      cue: [start + match.index, start + match.index + cue.length],
      content: [trim(masked, [from, end])].map(([a, b]): Span => [start + a, start + b]),
      weight: 0.8
    }
  }
  return undefined
}

function overlaps([from, to]: Span, spans: readonly Span[]): boolean {
  return spans.some(([start, end]) => start < to && from < end)
}

/** What was said, then the verb, then who: “« … », a déclaré X”, “…, informó X”. */
function findBehind(clause: Clause, patterns: Patterns, taken: readonly Span[]): Draft[] {
  const {masked, start} = clause
  const found: Draft[] = []
  let floor = 0
  for (const match of masked.matchAll(patterns.said)) {
    const cue: Span = [start + match.index, start + match.index + match[0].length]
    if (overlaps(cue, taken) || match.index < floor) continue
    const lead = masked.slice(floor, match.index)
    const closed = new RegExp(`${mask}[\\s,،，—–-]*$|[,،]\\s*(?:[—–-]\\s*)?$`, 'u').exec(lead)
    if (!closed) continue
    const quoted = lead.includes(mask)
    const next = masked.indexOf(mask, match.index)
    const limit = next < 0 ? masked.length : next
    const who = subjectBehind(clause, cue[1] - start, limit, patterns)
    const inverted = /-t-(?:il|elle|on)|-(?:il|elle)s?\b/u.exec(match[0])
    const rest = masked.slice(cue[1] - start, limit)
    if (!quoted && !who) continue
    // A clause, a comma, a verb and its joint: the verb opens a clause of its own.
    if (!quoted && patterns.joint.test(rest.slice(0, 90))) continue
    if (quoted && !who && !inverted && !/^[\s,.;]*$|^\s\S+$/u.test(rest)) continue
    if (!quoted && isApposition(lead, patterns)) continue
    const content = contentBefore(
      clause,
      floor,
      floor + closed.index + (closed[0].startsWith(mask) ? 1 : 0)
    )
    if (!content) continue
    const spans: Span[] = [content]
    if (next >= 0 && quoted) {
      const more = clause.quotations.find((one) => one.start >= start + next)
      if (more) spans.push([more.start, more.end])
    }
    const weight = who ? (quoted ? 0.85 : 0.7) : 0.6
    const pronoun = inverted && /\p{L}+$/u.exec(inverted[0])
    const at = pronoun ? cue[0] + inverted.index + pronoun.index : 0
    const speaker: Span | undefined = pronoun ? [at, at + pronoun[0].length] : who
    found.push(draft('language-said', speaker, cue, spans, weight))
    floor = limit
    if (quoted && next >= 0) break
  }
  return found
}

/** “La procureure de Valmer, Anne Le Guen,” in front of a verb is who says, not what. */
function isApposition(lead: string, {words}: Patterns): boolean {
  const [name = '', ...others] = lead
    .replace(/[\s,،]+$/u, '')
    .split(/[,،]\s*/u)
    .reverse()
  return (
    others.length === 1 &&
    /^\p{Lu}[\p{L}’'-]+(?:\s(?:\p{Ll}{1,3}\s)*\p{Lu}[\p{L}’'-]+)+$/u.test(name) &&
    holds(words.titles, (others[0] ?? '').split(/\s+/u).slice(0, 3).join(' '), words)
  )
}

function contentBefore({masked, start}: Clause, from: number, to: number): Span | undefined {
  const [left, right] = trim(masked.replaceAll(mask, 'x'), [from, to])
  return right - left < 6 ? undefined : [start + left, start + right]
}

const but =
  /(?:[,،，]\s*|\s)(?:mais|pero|sino|aber|sondern|но|لكن|ולכן|אך|אבל|但|并|而|mas|ma)(?:\s|(?=\p{Script=Han}))/u

/** Who, the verb, then what was said: “X a déclaré que …”, “قال X إن …”. */
function findForward(
  clause: Clause,
  patterns: Patterns,
  until: number | undefined,
  taken: readonly Span[] = []
): Draft[] {
  const {masked, start} = clause
  const {words} = patterns
  const plain = masked.replaceAll(mask, 'x')
  const verbs = [
    ...[...masked.matchAll(patterns.said)].map((match) => ({match, object: false})),
    ...[...masked.matchAll(patterns.object)].map((match) => ({match, object: true}))
  ].sort((a, b) => a.match.index - b.match.index)
  const found: Draft[] = []
  let last: Draft | undefined
  let floor = 0
  for (const [index, {match, object}] of verbs.entries()) {
    const at = match.index
    const to = at + match[0].length
    if (
      at < floor ||
      (until !== undefined && at >= until) ||
      overlaps([start + at, start + to], taken)
    )
      continue
    const opening = openingOf(clause, to, patterns, object)
    if (!opening) continue
    // “…, aber betonte: …”: nothing but a conjunction in front of a second verb.
    const shared =
      last !== undefined &&
      /(?:^|[,،，;；])[\s,،，]*(?:\p{L}{1,6}\s*)?$/u.test(masked.slice(floor, at)) &&
      but.test(`, ${masked.slice(floor, at).trim()} `)
    if (words.unspaced && /(?:上述|该|的|相关|有关|这一|此)$/u.test(masked.slice(0, at))) continue
    const source =
      (shared ? last?.source[0] : undefined) ??
      (words.verbFirst ? subjectBehind(clause, to, opening.joint, patterns) : undefined) ??
      subjectBefore(clause, at, patterns) ??
      (words.verbFirst ? undefined : subjectAround(clause, to, opening.joint, patterns)) ??
      last?.source[0]
    const alone =
      !source &&
      /^[\s,،，—–-]*(?:\p{L}+[\s,،，]+){0,2}$/u.test(masked.slice(0, at)) &&
      masked.charAt(opening.from) === mask
    if (!source && !alone) continue
    const further = verbs.slice(index + 1).map((verb) => verb.match.index)
    const end = endOf(masked, opening.from, further)
    const content = trim(plain, [opening.from, end])
    const least = words.unspaced ? shortestUnspaced : object ? 4 : shortestClause
    if (content[1] - content[0] < least) continue
    const cue: Span = [start + at, start + to]
    last = draft(
      'language-said',
      source,
      cue,
      [[start + content[0], start + content[1]]],
      source ? 0.75 : 0.55
    )
    found.push(last)
    floor = end
  }
  return found
}

/** Most characters between a verb and what was said. */
const gap = 110

/** Where what was said begins, and where the words before it end. */
function openingOf(
  {masked}: Clause,
  to: number,
  {joint, words}: Patterns,
  object: boolean
): {readonly joint: number; readonly from: number} | undefined {
  const rest = masked.slice(to, to + gap)
  if (words.unspaced) {
    const mark = /^[，：:]?\s*/u.exec(rest)
    const colon = /^[^，。；：]{0,12}[：，]/u.exec(rest)
    const from = to + (colon?.[0].length ?? mark?.[0].length ?? 0)
    return {joint: to, from}
  }
  const found = joint.exec(rest)
  const quote = rest.indexOf(mask)
  if (found && (quote < 0 || found.index <= quote)) {
    const colon = /[:：]/u.test(found[0])
    const comma = /^[,،]$/u.test(found[0])
    if (comma && found.index > 60) return undefined
    // “que”, “dass” and the like open what was said; a colon or a comma does not.
    const lead = /^[\s,،]*/u.exec(found[0])?.[0].length ?? 0
    const skip = colon || comma ? found[0].length : lead
    return {joint: to + found.index, from: to + found.index + skip}
  }
  if (quote >= 0 && quote < 70) return {joint: to + quote, from: to + quote}
  return object && !words.verbFirst
    ? {joint: to, from: to}
    : object
      ? objectBehind(rest, to)
      : undefined
}

/** Arabic: “نفت المستشارية إجراء أي مفاوضات”: the object opens with a noun of action. */
function objectBehind(rest: string, to: number): {joint: number; from: number} | undefined {
  const noun =
    /\s(?:إجراء|وجود|أي|صحة|ما|الاتهامات|هذه|ذلك|التقرير|تلك|علمه|علمها|حدوث|نية|القرار)(?=\s)/u.exec(
      rest
    )
  return noun ? {joint: to + noun.index, from: to + noun.index} : undefined
}

/** The end of what was said: at “but” in front of another verb, else at the end of the sentence. */
function endOf(masked: string, from: number, further: readonly number[]): number {
  for (const verb of further) {
    if (verb <= from + 4) continue
    const between = masked.slice(from, verb)
    const match = but.exec(between)
    if (match && verb - (from + match.index) < 50) return from + match.index
    const participle = /[,،]\s*$/u.exec(between)
    if (participle) return from + participle.index
  }
  return masked.length
}

/** “אמר ראש הממשלה כי”, “dijo el ministro que”: the subject between verb and joint. */
function subjectAround(
  clause: Clause,
  from: number,
  to: number,
  patterns: Patterns
): Span | undefined {
  const words = clause.masked.slice(from, to).trim()
  return words !== '' && isSource(words, patterns.words)
    ? subjectBehind(clause, from, to, patterns)
    : undefined
}

/** “我外交部：支持对话” in a headline. */
function findHeadline(clause: Clause, patterns: Patterns): Draft[] {
  const {masked, start} = clause
  const colon = /[:：]\s*/u.exec(masked)
  if (!colon || colon.index < 2 || colon.index > 40) return []
  const from = Math.max(0, masked.lastIndexOf(' ', colon.index - 1) + 1)
  const first = patterns.words.unspaced ? from : 0
  const who = masked.slice(first, colon.index)
  if (!isKnownKind(who, patterns.words)) return []
  const [left, right] = trim(masked.replaceAll(mask, 'x'), [
    colon.index + colon[0].length,
    masked.length
  ])
  if (right - left < 3) return []
  return [
    draft(
      'headline-colon',
      [start + first, start + colon.index],
      [start + colon.index, start + colon.index + 1],
      [[start + left, start + right]],
      0.55
    )
  ]
}
