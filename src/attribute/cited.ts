import type {Span} from '../model/span.ts'
import type {Draft} from './draft.ts'
import {firstFrom} from './first-from.ts'
import {isHumanPlural} from './humans.ts'
import {institutionHeads, unnamedHeads} from './lexicon/sources.ts'
import {headNoun, headOf, singular} from './phrase.ts'
import type {SourceReading} from './reading.ts'
import {mayReport, reporting} from './reporter.ts'
import type {Story} from './resolve/story.ts'
import {readOnce, sourceWords, wordsAt} from './source-words.ts'
import {sharedSize} from './span-sizes.ts'

const citing = /^(?:citing|quoting|cites|cited|quotes|quoted)$/u

/** One of these is in every story in which somebody is cited. */
const verbs = ['citing', 'quoting', 'cited', 'quoted', 'cites', 'quotes'] as const

/** How sure it is that an outlet is said to cite something, when its own report is. */
const asideWeight = 0.8

/** How far from the report its “citing …” may stand. */
const reach = 400

/** What ends the words for who is cited: “officials, that …”, “officials, and said …”. */
const behind = /\s(?:that|as saying)\s|,\s(?!who\b|whose\b|an?\b|the\b|one\b|\p{Lu})|[;:“”"]/u

/** “citing” without a subject of its own, and “which cited” of an outlet. */
function isCiting({source, cue, rule}: Draft, text: string): boolean {
  const verb = wordsAt(text, [cue])
  if (!citing.test(verb)) return false
  return verb.endsWith('ing') || (rule === 'adding-that' && source.length > 0)
}

/** The words for who is cited, if all that “citing” is said to bring is those. */
function citedSpan(text: string, {cue, content}: Draft): Span | undefined {
  const [span, ...more] = content
  if (!span || more.length > 0) return undefined
  const [from, to] = span
  if (from < cue[1] || from > cue[1] + 1) return undefined
  const cut = text.slice(from, to).search(behind)
  return [from, cut < 0 ? to : from + cut]
}

/** Whether the words are for somebody or a paper that may say things, so far as they tell. */
function speaks(words: string, {type, refers}: SourceReading): boolean {
  if (refers === 'pronoun') return false
  const head = headOf(words)
  const noun = headNoun(head).toLowerCase()
  if (type === 'anonymous') return unnamedHeads.has(singular(noun)) || isHumanPlural(noun)
  if (type === 'organization')
    return (
      institutionHeads.has(noun) || institutionHeads.has(singular(noun)) || /spokes/u.test(noun)
    )
  return type !== 'unattributed'
}

/** Whether a report is an outlet's: by its name, or since it reports or cites people without names. */
function isOutlets({source, cue}: Draft, cited: SourceReading, story: Story): boolean {
  const {type, names} = readOnce(sourceWords(story.text, source), story)
  const [name] = names
  return (
    type === 'outlet' ||
    (type === 'organization' &&
      name !== undefined &&
      mayReport(name, story.names) &&
      (cited.type === 'anonymous' || reporting.test(wordsAt(story.text, [cue]))))
  )
}

const cueStart = ({cue}: Draft): number => cue[0]

/**
 * The nearest relation of the same source around the words.
 *
 * @param ordered
 *   All relations in the order of their cues.
 */
function reportOf(draft: Draft, ordered: readonly Draft[]): Draft | undefined {
  const at = draft.cue[0]
  const from = firstFrom(ordered, cueStart, at - reach + 1)
  const near = ordered
    .slice(from, firstFrom(ordered, cueStart, at + reach))
    .filter(
      ({rule, source, cue, content}) =>
        cue[0] !== at &&
        rule !== 'no-comment' &&
        content.length > 0 &&
        sharedSize(source, draft.source) > 0
    )
  const [first, ...rest] = near
  if (!first) return undefined
  const away = ({cue}: Draft): number => Math.abs(cue[0] - at)
  return rest.reduce((best, one) => (away(one) < away(best) ? one : best), first)
}

/**
 * “Axios reported that the talks were off, citing officials”: officials say that the talks are off,
 * and Axios carries it. Where an outlet cites somebody for its report, what is found as the outlet's
 * word on “officials” becomes the officials' relation, part of the report.
 *
 * @param found
 *   All relations of an English story, in no order.
 * @returns
 *   The same, with who is cited in the middle of an outlet's name as one more.
 */
export function withCited(found: readonly Draft[], story: Story): readonly Draft[] {
  if (!verbs.some((verb) => story.text.includes(verb))) return found
  const cues = new Set(
    found.flatMap(({source, cue}) => (/^which$/iu.test(wordsAt(story.text, source)) ? [] : cue[0]))
  )
  const split = found
    .flatMap((draft) => withAside(draft, cues, story))
    .flatMap((draft) => withTail(draft, cues, story))
  const asides = new Set(split.flatMap(({rule, cue}) => (rule === 'adding-that' ? cue[0] : [])))
  // What “which cited” said is told by the aside.
  const drafts = split.filter(({rule, cue}) => rule === 'adding-that' || !asides.has(cue[0]))
  const ordered = [...drafts].sort((a, b) => cueStart(a) - cueStart(b))
  return drafts.map((draft) => {
    if (!isCiting(draft, story.text)) return draft
    const source = citedSpan(story.text, draft)
    const report = source && reportOf(draft, ordered)
    if (!report) return draft
    const words = wordsAt(story.text, [source])
    const reading = readOnce(words, story)
    if (!speaks(words, reading) || !isOutlets(report, reading, story)) return draft
    return {
      rule: 'cited',
      act: report.act,
      source: [source],
      cue: draft.cue,
      content: report.content.map(([from, to]): Span => [from, endBefore(draft, from, to)]),
      report: report.cue,
      weight: report.weight
    }
  })
}

/** What the report says ends where it tells whom it cites. */
function endBefore({cue}: Draft, from: number, to: number): number {
  return from < cue[0] && cue[0] < to ? cue[0] : to
}

const aside =
  /^,? (?:which )?(citing|quoting|(?<=which )(?:cites|cited|quotes|quoted)) ([^,;:.!?“”"]+(?:, \p{Lu}[^,;:.!?“”"]{2,60})?)(?=[,;.!?]|$)/u

const tail = /,? (citing|quoting) ([^,;:.!?“”"]+(?:, \p{Lu}[^,;:.!?“”"]{2,60})?)$/u

/** “… first reported the talks, citing clerks”: whom the outlet cites is no part of what it said. */
function withTail(draft: Draft, cues: Set<number>, {text}: Story): readonly Draft[] {
  const {source, content, decided, rule} = draft
  const last = content.at(-1)
  if (!last || decided || rule === 'no-comment' || source.length === 0) return [draft]
  const found = tail.exec(text.slice(last[0], last[1]))
  if (!found || found.index === 0) return [draft]
  const [, verb = '', words = ''] = found
  const at = last[1] - words.length - 1 - verb.length
  const own: Draft = {
    ...draft,
    content: [...content.slice(0, -1), [last[0], last[0] + found.index]]
  }
  if (cues.has(at)) return [own]
  cues.add(at)
  const {weight} = draft
  return [own, asideOf(source, [at, at + verb.length], [last[1] - words.length, last[1]], weight)]
}

function asideOf(source: readonly Span[], cue: Span, content: Span, weight: number): Draft {
  const rule = 'adding-that'
  return {rule, act: 'statement', source, cue, content: [content], weight: weight * asideWeight}
}

/** “Le Monde, quoting a diplomat, reported …”: the outlet alone is the source, what it cites a relation of its own. */
function withAside(draft: Draft, cues: Set<number>, {text}: Story): readonly Draft[] {
  const {source, content, decided} = draft
  const [span, ...more] = source
  if (!span || more.length > 0 || decided || content.length === 0) return [draft]
  const [from, to] = span
  const comma = text.slice(from, to).search(/, (?:citing|quoting) /u)
  const end = comma < 0 ? to - (text.charAt(to - 1) === ',' ? 1 : 0) : from + comma
  const [whole, verb = '', words = ''] = aside.exec(text.slice(end, end + 240)) ?? []
  if (whole === undefined || end === from) return [draft]
  const at = text.indexOf(verb, end)
  const behindVerb = at + verb.length + 1
  const own: Draft = {...draft, source: [[from, end]]}
  // What the outlet said may go on behind: “…, according to Axios, citing witnesses”.
  if (cues.has(at)) return [own]
  cues.add(at)
  return [
    own,
    asideOf(
      own.source,
      [at, at + verb.length],
      [behindVerb, behindVerb + words.length],
      draft.weight
    )
  ]
}
