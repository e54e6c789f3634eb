import type {Span} from '../../model/span.ts'
import type {Draft} from '../draft.ts'
import type {Clause} from './clauses.ts'
import {mask, type Patterns} from './patterns.ts'
import {holds} from './holds.ts'
import {isSource} from './source.ts'
import {subjectBehind, trim} from './subject.ts'

/** Fewest characters of a clause beside “according to”. */
const shortestClause = 6

/** Find “according to”, “as X reported” and “X quoted Y as saying” in one sentence. */
export function findReported(clause: Clause, patterns: Patterns): Draft[] {
  const {masked, start} = clause
  const quoted = quotedBy(clause)
  if (quoted) return [quoted]
  const found: Draft[] = []
  for (const match of masked.matchAll(patterns.accordingTo)) {
    const [whole, cue = '', who = ''] = match
    const himself = himIn(masked, match.index, patterns)
    const end = himself ? match.index + himself.length : match.index + whole.length
    // “según reveló el portal …”: the verb belongs to the cue.
    const verb = himself ? undefined : startsWithVerb(who, patterns)
    const from = end - who.length + (verb ?? 0)
    const source: Span = himself
      ? [match.index, end]
      : withName(masked, sourceIn(masked, from, end, patterns), patterns)
    if (!himself && !isSource(masked.slice(...source), patterns.words)) continue
    const named = patterns.words.unspaced && /[，]/u.test(masked.charAt(end))
    const content = contentBeside(
      clause,
      match.index,
      named
        ? end
        : himself || source[1] < trim(masked, [from, end])[1]
          ? source[1]
          : endOfPhrase(masked, end, source),
      patterns
    )
    if (!content) continue
    const cueEnd = himself
      ? end
      : verb === undefined
        ? match.index + cue.trimEnd().length
        : from - 1
    found.push(make(start, source, [match.index, cueEnd], content, 0.75))
    return found
  }
  const behind = accordingBehind(clause, patterns)
  if (behind) return [behind]
  const him = new RegExp(patterns.words.accordingToHim, 'iu').exec(masked)
  if (patterns.words.accordingToHim !== '' && him) {
    const span: Span = [him.index, him.index + him[0].length]
    const content = contentBeside(clause, span[0], span[1], patterns)
    if (content) return [make(start, span, span, content, 0.7)]
  }
  const reported = asReported(clause, patterns) ?? asReportedAhead(clause, patterns)
  return reported ? [reported] : found
}

/** German “Einem internen Papier zufolge fehlen …”: who stands in front. */
function accordingBehind(
  {masked, start}: Clause,
  {accordingBehind, words}: Patterns
): Draft | undefined {
  const match = accordingBehind.exec(masked)
  if (!match) return undefined
  const lead = masked.slice(0, match.index)
  const comma = lead.lastIndexOf(',') + 1
  const source = trim(masked, [comma, match.index])
  if (!isSource(masked.slice(...source), words)) return undefined
  const end = match.index + match[0].length
  const relative = /^, (?:der|die|das|dem|den) [^,]{1,100}(?=,)/u.exec(masked.slice(end))?.[0] ?? ''
  const plain = masked.replaceAll(mask, 'x')
  const content =
    comma === 0 ? trim(plain, [end + relative.length, masked.length]) : trim(plain, [0, comma - 1])
  return content[1] - content[0] < shortestClause
    ? undefined
    : make(start, source, [match.index, end], [content], 0.7)
}

function make(
  start: number,
  [a, b]: Span,
  [c, d]: Span,
  content: readonly Span[],
  weight: number
): Draft {
  return {
    rule: 'language-according-to',
    act: 'statement',
    source: [[start + a, start + b]],
    cue: [start + c, start + d],
    content: content.map(([from, to]): Span => [start + from, start + to]),
    weight
  }
}

function startsWithVerb(who: string, {said}: Patterns): number | undefined {
  const [first] = who.matchAll(said)
  return first?.index === 0 ? first[0].length + 1 : undefined
}

function himIn(masked: string, at: number, {words}: Patterns): string | undefined {
  const here = masked.slice(at, at + 40).toLowerCase()
  return words.accordingToHim
    .split('|')
    .find(
      (each) =>
        each !== '' && here.startsWith(each) && !/^[\p{L}\p{M}]/u.test(here.slice(each.length))
    )
}

const germanNoun =
  /^(?:(?:der|die|das|dem|des|den|einem|einer|eines|ein|eine|von|aus|für|zum|zur)\s|\p{Lu}\S*(?:\s|$)|[„“"]\S+[“”"](?:\s|$)|\p{Ll}+e[nmrs]?\s(?=\p{Lu})|(?:und|in|im|am)\s(?=\p{Lu}))+/u

/** The words of the source; the Chinese verb behind it is none of them. */
function sourceIn(masked: string, from: number, to: number, {words}: Patterns): Span {
  const [left, right] = trim(masked, [from, to])
  if (!words.unspaced) {
    // German: “Laut der Zeitung Hafenbote gibt es …”: the verb follows the noun at once.
    const noun = words.comma ? germanNoun.exec(masked.slice(left, right))?.[0].trimEnd() : undefined
    return [left, noun === undefined ? right : left + noun.length]
  }
  const verb = masked
    .slice(left, right)
    .search(/(?:的)?(?:统计|报道|介绍|透露|消息|称|说|的说法|公布|发布|的数据|\d+日|当天)[^，]*$/u)
  const measured = masked.slice(left, right).search(measuring)
  const end = verb > 1 ? verb : measured
  return end > 1 ? trim(masked, [left, left + end]) : [left, right]
}

/** What bodies do with figures, at the end of “据研究所测定”. */
const measuring =
  /(?:最新|初步)?(?:测定|测算|监测|估算|估计|预测|预计|调查|了解|显示|证实|确认|指出|表示|宣布|通报|认为|披露|介绍)$/u

/** “Segundo o comandante do porto, Artur Nóbrega, …”: the name behind the office. */
function withName(masked: string, [from, to]: Span, {words}: Patterns): Span {
  if (words.unspaced || !holds(words.titles, masked.slice(from, to), words)) return [from, to]
  const name =
    /^, \p{Lu}[\p{L}’'-]+(?: (?:(?:de|la|von|van|al|di|da|dos)\s)*\p{Lu}[\p{L}’'-]+){1,3}(?=,)/u.exec(
      masked.slice(to, to + 90)
    )
  return [from, to + (name?.[0].length ?? 0)]
}

/** Behind a relative clause that belongs to the source: “selon Straitline, qui cite trois sources,”. */
function endOfPhrase(masked: string, end: number, [, to]: Span): number {
  const relative =
    /^[,،] (?:qui|que|citant|citando|который|которая|die|der|das|נוסף|الذي|التي) [^,.]{1,140}(?=,)/u.exec(
      masked.slice(end, end + 160)
    )
  return relative ? end + relative[0].length : Math.max(end, to)
}

/** What is reported: the clause behind “according to X,”, the one before it, or both sides of it. */
function contentBeside(
  {masked}: Clause,
  from: number,
  to: number,
  {words}: Patterns
): readonly Span[] | undefined {
  const plain = masked.replaceAll(mask, 'x')
  const before = trim(plain, [0, from])
  const after = trim(plain, [to, masked.length])
  const least = words.unspaced ? 4 : shortestClause
  const opens = before[1] - before[0] < 4
  const comma = /^\s*[,،，:：]/u.test(masked.slice(to))
  if (opens) return after[1] - after[0] >= least ? [after] : undefined
  if (comma && after[1] - after[0] >= 12 && /[,،]\s*$/u.test(masked.slice(0, from)))
    return [before, after]
  return before[1] - before[0] >= least ? [before] : undefined
}

/** “…, según reveló X”, “…, wie der Sender berichtete”, “…, a-t-on appris de source …”. */
function asReported(clause: Clause, patterns: Patterns): Draft | undefined {
  const {masked, start} = clause
  for (const match of masked.matchAll(patterns.asReported)) {
    const [whole, as = '', verb, who = ''] = match
    if (!/[,،—–-]\s*$/u.test(masked.slice(0, match.index))) continue
    const end = match.index + whole.length
    let source = trim(masked, [end - who.length, end])
    let cueEnd = end - who.length
    if (verb === undefined && !as.includes(' ')) {
      const said = [...masked.slice(...source).matchAll(patterns.said)].at(-1)
      if (!said) continue
      source = trim(masked, [source[0], source[0] + said.index])
      cueEnd = source[0]
    }
    source = fromOutlet(masked, source, patterns)
    if (!isSource(masked.slice(...source), patterns.words)) continue
    const content = trim(masked.replaceAll(mask, 'x'), [0, match.index])
    if (content[1] - content[0] < shortestClause) continue
    const cue = trim(masked, [match.index, cueEnd])
    return make(start, source, cue, [content], 0.7)
  }
  return undefined
}

/** “Как сообщил X, …”, “Come ha riferito X, …”. */
function asReportedAhead(clause: Clause, patterns: Patterns): Draft | undefined {
  const {masked, start} = clause
  const as = patterns.as.exec(masked)?.[0]
  if (as === undefined) return undefined
  const comma = masked.search(/[,،](?=\s)/u)
  const [verb] = masked.slice(as.length, Math.max(as.length, comma)).matchAll(patterns.said)
  if (verb?.index !== 0) return undefined
  const cueEnd = as.length + verb[0].length
  const source = subjectBehind(clause, cueEnd, comma, patterns)
  const content = trim(masked.replaceAll(mask, 'x'), [comma + 1, masked.length])
  if (!source || content[1] - content[0] < shortestClause) return undefined
  return make(start, [source[0] - start, source[1] - start], [0, cueEnd], [content], 0.7)
}

/** Hebrew: “כך דווח אתמול באתר …”: the source begins at the outlet. */
function fromOutlet(masked: string, [from, to]: Span, {words}: Patterns): Span {
  const phrase = masked.slice(from, to)
  const at = phrase.search(new RegExp(`ב(?:${words.outlets})(?=\\s)`, 'u'))
  return at >= 0 ? [from + at, to] : [from, to]
}

/** Arabic “نقلت وكالة … عن مصادر … قولها إن …”: X quoted Y as saying. */
function quotedBy({masked, start}: Clause): Draft | undefined {
  const match =
    /(?:^|[\s،])و?(?:نقل|نقلت)\s+(.{3,60}?)\s+عن\s+(.{3,60}?)\s+((?:قوله|قولها|قولهم)(?=\s)|(?=أن|إن))/u.exec(
      masked
    )
  const [whole = '', carrier = '', who = '', cue = ''] = match ?? []
  if (!match) return undefined
  const end = match.index + whole.length
  const from = match.index + whole.indexOf(carrier)
  const at = match.index + whole.indexOf(who, whole.indexOf(carrier) + carrier.length)
  const content = trim(masked.replaceAll(mask, 'x'), [end, masked.length])
  const cueAt = end - cue.length
  return {
    ...make(start, [at, at + who.length], [cueAt, Math.max(end, cueAt + 1)], [content], 0.8),
    rule: 'quoted-as-saying',
    carriers: [[start + from, start + from + carrier.length]]
  }
}
