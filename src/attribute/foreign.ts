import type {Span} from '../model/span.ts'
import type {Draft, RuleId} from './draft.ts'
import {languages, type LanguageWords} from './lexicon/languages.ts'
import type {Quotation} from './quotes.ts'
import type {TidyCopy, Zone} from './tidy.ts'

/** Patterns of one language, made from its word lists. */
interface Patterns {
  readonly words: LanguageWords
  /** A verb and who spoke, right behind a quotation. */
  readonly behind: RegExp
  /** A verb of saying anywhere. */
  readonly said: RegExp
  /** “according to” and who. */
  readonly accordingTo: RegExp
  readonly joint: RegExp
}

const phrase = '[^,،，;؛；:：.!?؟。！？«»„“”"「」『』()（）\\n]{2,90}'
const sentenceMark = /[.!?؟。！？](?=\s|$|\p{Script=Han})/gu
const firstMark = /[.!?؟。！？](?=\s|$|\p{Script=Han})/u
/** “à l’AGL un haut responsable”: who was told stands before who spoke. */
const told = /^(?:à|au|aux|a|al) (?:la |l[’']|le |este |esta )?\S+ (?=(?:un|une|le|la|el|una)\s)/iu
/** Chinese words behind the speaker: “on the day, to reporters”. */
const tail = /(?:当天|\d+日|对|在|就|向|发表|回答|声明)/u
const made = new Map<string, Patterns>()

function escaped(list: string): string {
  return list
    .split('|')
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('|')
}

function patternsOf(language: string): Patterns | undefined {
  const words = languages[language]
  if (!words) return undefined
  const known = made.get(language)
  if (known) return known
  const open = words.unspaced ? '' : '(?<![\\p{L}\\p{M}\\p{N}])'
  const close = words.unspaced ? '' : '(?![\\p{L}\\p{M}\\p{N}])'
  const said = `${open}(?:${escaped(words.said)})${close}`
  const patterns: Patterns = {
    words,
    behind: new RegExp(`^[\\s,،，]*(?:[—–-]\\s*)?(${said})(?:\\s+(${phrase}))?`, 'iu'),
    said: new RegExp(said, 'giu'),
    accordingTo: new RegExp(
      `${open}(${escaped(words.accordingTo)})${words.unspaced ? '' : '\\s*'}(${phrase})`,
      'giu'
    ),
    joint: new RegExp(
      words.joints === ''
        ? '[:：,，]'
        : `[:：,،]|\\s(?:${escaped(words.joints)})(?=[\\s«“"„‘'’]|$)`,
      'iu'
    )
  }
  made.set(language, patterns)
  return patterns
}

/** Fewest letters of a quotation that is an utterance, not a term in quotation marks. */
const shortest = 12
const shortestUnspaced = 4
/** Fewest characters of a clause beside “according to”. */
const shortestClause = 8

function letters(text: string): number {
  return (text.match(/[\p{L}\p{N}]/gu) ?? []).length
}

/** Start of the sentence an offset stands in: behind the last closing mark outside quotations. */
function sentenceStart(text: string, zone: Zone, at: number): number {
  const from = Math.max(zone.start, at - 400)
  let start = from
  for (const match of text.slice(from, at).matchAll(sentenceMark)) start = from + match.index + 1
  return start
}

function sentenceEnd(text: string, zone: Zone, at: number): number {
  const match = firstMark.exec(text.slice(at, zone.end))
  return match ? at + match.index : zone.end
}

/** The words of a speaker without who was told; empty when they are too short to name anybody. */
function speaker(text: string, span: Span, {words}: Patterns): readonly Span[] {
  let [from, to] = trim(text, span)
  const phrase = text.slice(from, to)
  if (words.unspaced) {
    const cut = phrase.search(tail)
    if (cut > 0) to = from + cut
  } else from += told.exec(phrase)?.[0].length ?? 0
  return letters(text.slice(from, to)) > (words.unspaced ? 0 : 2) && to - from < 90
    ? [[from, to]]
    : []
}

function trim(text: string, [from, to]: Span): Span {
  let start = from
  let end = to
  while (start < end && /[\s,،，:：]/u.test(text.charAt(start))) start++
  while (end > start && /[\s,،，:：]/u.test(text.charAt(end - 1))) end--
  return [start, end]
}

function draft(
  rule: RuleId,
  source: readonly Span[],
  cue: Span,
  content: readonly Span[],
  weight: number
): Draft {
  return {rule, act: 'statement', source, cue, content, weight}
}

function saidBehind(text: string, quotation: Quotation, patterns: Patterns): Draft | undefined {
  const after = text.slice(quotation.end, quotation.end + 160).split('\n')[0] ?? ''
  const match = patterns.behind.exec(after)
  const verb = match?.[1]
  if (!match || !verb) return undefined
  const at = quotation.end + match[0].indexOf(verb)
  const who = match[2]
  const start = quotation.end + match[0].length - (who?.length ?? 0)
  const source = who ? speaker(text, [start, start + who.length], patterns) : []
  return draft(
    'language-said',
    source,
    [at, at + verb.length],
    [[quotation.start, quotation.end]],
    source.length > 0 ? 0.8 : 0.6
  )
}

function saidBefore(
  text: string,
  quotation: Quotation,
  zone: Zone,
  patterns: Patterns
): Draft | undefined {
  const start = sentenceStart(text, zone, quotation.start)
  const lead = text.slice(start, quotation.start)
  let found: RegExpExecArray | undefined
  for (const match of lead.matchAll(patterns.said)) found = match
  if (!found) return undefined
  const at = start + found.index
  const cue: Span = [at, at + found[0].length]
  const between = text.slice(cue[1], quotation.start)
  const content: readonly Span[] = [[quotation.start, quotation.end]]
  if (patterns.words.verbFirst) {
    const joint = patterns.joint.exec(between)
    const who = speaker(text, [cue[1], joint ? cue[1] + joint.index : quotation.start], patterns)
    return draft('language-said', who, cue, content, who.length > 0 ? 0.7 : 0.55)
  }
  if (!/^[^\p{L}]*$/u.test(between) && !patterns.joint.test(between)) return undefined
  const clause = lead.slice(0, found.index)
  const comma = Math.max(clause.lastIndexOf(', '), clause.lastIndexOf('，'))
  const tail = clause.slice(comma + 1).trim()
  const from = tail.length > 0 ? start + comma + 1 : start
  const who = speaker(text, [from, at], patterns)
  return draft('language-said', who, cue, content, who.length > 0 ? 0.75 : 0.55)
}

/** “Selon Straitline, qui cite trois sources, …”: what was said begins behind the relative clause. */
function afterRelative(text: string, end: number): number {
  const match = /^[,،] (?:qui|que|который|которая) [^,.]{1,120}(?=,)/u.exec(
    text.slice(end, end + 140)
  )
  return match ? end + match[0].length : end
}

function accordingTo(text: string, zone: Zone, {accordingTo: pattern, joint}: Patterns): Draft[] {
  const found: Draft[] = []
  for (const match of text.slice(zone.start, zone.end).matchAll(pattern)) {
    const [whole, cue, who] = match
    if (!cue || !who) continue
    const at = zone.start + match.index
    const start = sentenceStart(text, zone, at)
    const end = at + whole.length
    const source = trim(text, [end - who.length, end])
    const opens = text.slice(start, at).trim() === ''
    const comma = /^[,،，]/u.test(text.slice(end, end + 1))
    if (opens && !comma) continue
    const rest = trim(text, [afterRelative(text, end), sentenceEnd(text, zone, end)])
    const carries =
      opens || (comma && joint.exec(` ${text.slice(rest[0], rest[0] + 8)}`)?.index === 0)
    const content = carries ? rest : trim(text, [start, at])
    if (content[1] - content[0] < shortestClause) continue
    found.push(draft('language-according-to', [source], [at, at + cue.length], [content], 0.75))
  }
  return found
}

/**
 * Find direct speech and “according to” in a language other than English by its word lists. A
 * language without lists gives its quotations without sources.
 */
export function extractForeign(
  copy: TidyCopy,
  quotations: readonly Quotation[],
  language: string
): Draft[] {
  const patterns = patternsOf(language)
  const drafts: Draft[] = patterns
    ? copy.zones.flatMap((zone) => accordingTo(copy.text, zone, patterns))
    : []
  let index = 0
  for (const quotation of quotations) {
    while ((copy.zones[index]?.end ?? Infinity) <= quotation.start) index++
    const zone = copy.zones[index]
    if (!zone || quotation.single) continue
    const count = letters(copy.text.slice(quotation.innerStart, quotation.innerEnd))
    if (!patterns) {
      if (count >= shortest * 2)
        drafts.push(
          draft(
            'quotation',
            [],
            [quotation.start, quotation.start],
            [[quotation.start, quotation.end]],
            0.6
          )
        )
      continue
    }
    if (count < (patterns.words.unspaced ? shortestUnspaced : shortest)) continue
    const found =
      saidBehind(copy.text, quotation, patterns) ?? saidBefore(copy.text, quotation, zone, patterns)
    if (found) drafts.push(found)
  }
  return drafts
}
