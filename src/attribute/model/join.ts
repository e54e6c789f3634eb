import type {Act} from '../../model/attribution.ts'
import type {Span} from '../../model/span.ts'
import type {Draft} from '../draft.ts'
import {isLabel} from '../lexicon/labels.ts'
import {verbForms} from '../lexicon/verb-forms.ts'
import type {Frame} from '../lexicon/verbs.ts'
import {covers} from '../span-at.ts'
import {sharedSize, sizeOf} from '../span-sizes.ts'
import {
  isAdded,
  isNamedByOther,
  isTorn,
  isTurned,
  leavesSource,
  losesSource,
  saidWithin
} from './bounds.ts'
import type {Rows} from './relation.ts'
import type {Table} from './table.ts'
import type {Judged} from './tag-story.ts'

/** Below this, what only the model found is not worth keeping. */
const faint = 0.1

/** Rules whose relations the model may not change: they are right more often than it. */
const settled: ReadonlySet<Draft['rule']> = new Set([
  'declined-to-comment',
  'no-comment',
  'headline-colon',
  'transcript',
  'quoted-as-saying',
  'outlet-reported'
])

const intentions =
  /\b(?:plan|intend|intention|aim|seek|vow|pledge|promise|commit|goal|wish|want|hope)/u
const beliefs =
  /\b(?:believ|belief|think|thought|view|opinion|feel|felt|fear|worr|concern|doubt|suspect|expect|know|knew|agree|support|favou?r|prefer|oppos|consider|confident|convinced|hope|want|love|hate|like|certain|sure|afraid|skeptic|sceptic|optimis|sense)/u
const findings =
  /\b(?:show|find|found|study|poll|survey|data|evidence|conclu|research|analys|estimat)/u
const decisions = /\b(?:decid|decision|order|rul(?:e|ed|ing)|decree|sentenc|approv|reject)/u

const frames: readonly Frame[] = ['clause', 'that', 'quote', 'noun', 'infinitive', 'bid', 'passive']

/** What kind of act a cue reports: by the lexicon of verbs, else by its stem; a statement when neither tells. */
function actOf(text: string): Act {
  if (/\brul(?:e|es|ed|ing) out\b/iu.test(text)) return 'statement'
  for (const word of text.toLowerCase().split(/[^\p{L}'’-]+/u)) {
    for (const verb of verbForms.get(word)?.verbs ?? []) {
      for (const frame of frames) {
        const act = verb.frames.get(frame)
        if (act) return act
      }
    }
  }
  const lower = text.toLowerCase()
  if (intentions.test(lower)) return 'intention'
  if (decisions.test(lower)) return 'decision'
  if (beliefs.test(lower)) return 'belief'
  return findings.test(lower) ? 'finding' : 'statement'
}

/** The text that rows cover, without outer space. */
function toSpan({text, start, end}: Table, [from, to]: Rows): Span {
  let left = start[from] ?? 0
  let right = end[to - 1] ?? 0
  while (left < right && /\s/u.test(text.charAt(left))) left++
  while (right > left && /\s/u.test(text.charAt(right - 1))) right--
  return [left, right]
}

/** Spans of some rows; a comma at their edge belongs to a source (“Noor, the envoy,”), not to content. */
function toSpans(table: Table, runs: readonly Rows[], commas: boolean): Span[] {
  const spans: Span[] = []
  for (const run of runs) {
    let [left, right] = toSpan(table, run)
    if (!commas) {
      while (left < right && /[\s,;.]/u.test(table.text.charAt(left))) left++
      while (right > left && /[\s,;]/u.test(table.text.charAt(right - 1))) right--
    }
    // “said Ana Noor, the union's secretary.”: the stop ends the sentence.
    if (commas && /[\p{Ll}\p{N}]\.$/u.test(table.text.slice(right - 2, right))) right--
    const last = spans.at(-1)
    if (left >= right) continue
    if (last && table.text.slice(last[1], left).trim() === '') {
      spans[spans.length - 1] = [last[0], right]
    } else spans.push([left, right])
  }
  return spans
}

/** On what terms somebody spoke is no statement of his: “asked not to be named”. */
const condition = /\banonymity\b|\bnot (?:to )?be (?:named|identified|quoted)\b/u

/** “because they were not authorized to discuss it” */
const authority =
  /\b(?:authori[sz]ed|allowed|permitted|free) to (?:\p{L}+ly )?(?:discuss|speak|talk|comment)$/u

/** Whether words tell on what terms somebody spoke, not what he said. */
function isTerms(text: string, [at, end]: Span, content: string): boolean {
  return condition.test(content) || authority.test(text.slice(Math.max(0, at - 40), end))
}

/** “an adviser who is not working for her”, “are trying”: nobody says so. */
const noSaying = /^who\s|\b(?:is|are|was|were|been)\strying$/u

function wordsOf({text}: Table, spans: readonly Span[]): string {
  return spans.map(([from, to]) => text.slice(from, Math.min(to, from + 120))).join(' ')
}

function holds(outer: Draft, inner: Draft): boolean {
  return covers(outer.content, inner.cue)
}

/** Whether a relation inside a turn of a transcript takes words from outside of it. */
function leavesTurn(turn: Draft, inner: Draft): boolean {
  if (turn.rule !== 'transcript' || !holds(turn, inner)) return false
  return sharedSize(turn.content, inner.content) < sizeOf(inner.content)
}

/** Whether the model alone finds somebody talking in what somebody would not say. */
function isInSilence({act, rule: by, content}: Draft, {rule, cue}: Draft): boolean {
  const [said] = content
  return (
    rule === 'model' &&
    act === 'no-comment' &&
    by !== 'model' &&
    said !== undefined &&
    said[0] <= cue[0] &&
    cue[1] <= said[1]
  )
}

/** Whether two relations say much the same, so that only one of them can be meant. */
function clashes(a: Draft, b: Draft): boolean {
  if (sharedSize([a.cue], [b.cue]) > 0 || leavesTurn(a, b) || leavesTurn(b, a)) return true
  // “did not return calls yesterday”: nobody calls.
  if (isInSilence(a, b) || isInSilence(b, a)) return true
  const shared = sharedSize(a.content, b.content)
  const apart = !holds(a, b) && !holds(b, a)
  return apart && shared * 2 > Math.min(sizeOf(a.content), sizeOf(b.content))
}

/** Rules whose reading of what was said is the better one where it holds all of the model's. */
const wider: ReadonlySet<Draft['rule']> = new Set([
  'said-that',
  'said-clause',
  'clause-said',
  'quote-said',
  'told-that',
  'told-outlet',
  'according-to',
  'confirming'
])

/** Beyond this many times the model's words, the rule's reading is another relation. */
const widest = 2

/**
 * The relation with the rule's content in place of the model's, when it holds all of that and not
 * much more. Of two such readings the longer is nearer to what people mark.
 */
function widen(draft: Draft, own: Draft): Draft {
  if (!wider.has(own.rule)) return draft
  const size = sizeOf(draft.content)
  const inside = sharedSize(own.content, draft.content) >= size - 2
  const more = sizeOf(own.content)
  return inside && more > size && more <= widest * size ? {...draft, content: own.content} : draft
}

/** How many relations before and behind one may clash with it or hold it: more than a sentence has. */
const reach = 40

/** A relation on its way into the story. */
interface Entrant {
  readonly draft: Draft
  /** What the rules found of it themselves. */
  readonly own?: Draft
  readonly settled: boolean
}

/** The rules' relations with what the model makes of them, and what the model alone found. */
function gather(table: Table, drafts: readonly Draft[], judged: readonly Judged[]): Entrant[] {
  const seen = new Set<Draft>()
  const found: Entrant[] = []
  for (const relation of judged) {
    const own = drafts[relation.cue.draft]
    if (own && (settled.has(own.rule) || seen.has(own))) continue
    const content = toSpans(table, relation.content, false)
    if (content.length === 0) continue
    const cue = toSpan(table, [relation.cue.from, relation.cue.to])
    const source = toSpans(table, relation.source, true)
    const weight = relation.confidence
    if (own) {
      seen.add(own)
      const near = drafts.slice(Math.max(0, relation.cue.draft - 6), relation.cue.draft + 6)
      const said = saidWithin(table, content, own, near)
      const lost = losesSource(source, own)
      const who = lost || leavesSource(table, source, own, near) ? own.source : source
      const turned = isTurned(own, source)
      const torn = isTorn(own, said)
      const draft = turned ? own : {...own, cue, source: who, content: torn ? own.content : said}
      // What the model is sure of is not what is kept.
      const added = weight < own.weight && isAdded(table, own, near)
      const mean = torn || lost || added ? (weight + own.weight) / 2 : weight
      found.push({draft: {...draft, weight: mean}, own, settled: false})
    } else if (weight >= faint && !isTerms(table.text, cue, wordsOf(table, content))) {
      if (
        table.text[cue[0]] === ':' &&
        source.some(([from, to]) => isLabel(table.text.slice(from, to)))
      )
        continue
      if (isNamedByOther(table, content, drafts)) continue
      if (noSaying.test(table.text.slice(cue[0], cue[1]))) continue
      const act = actOf(table.text.slice(cue[0], cue[1]))
      found.push({draft: {rule: 'model', act, source, cue, content, weight}, settled: false})
    }
  }
  for (const draft of drafts) {
    if (!seen.has(draft)) found.push({draft, own: draft, settled: settled.has(draft.rule)})
  }
  return found.sort((a, b) => a.draft.cue[0] - b.draft.cue[0])
}

/**
 * Bring together what the rules and the model found in a story: the model's spans and confidence
 * where both found the same cue, but for rules that are surer than it; the rules alone inside the
 * content of another relation, where the model has learnt nothing.
 *
 * @param drafts
 *   What the rules found; `cue.draft` of a judged relation is an index into it.
 */
export function joinDrafts(
  table: Table,
  drafts: readonly Draft[],
  judged: readonly Judged[]
): Draft[] {
  const entrants = gather(table, drafts, judged)
  const order = entrants
    .map((entrant, index) => ({...entrant, index}))
    .sort(
      (a, b) =>
        Number(b.settled) - Number(a.settled) ||
        b.draft.weight - a.draft.weight ||
        a.index - b.index
    )
  const kept: (Placed | undefined)[] = entrants.map(() => undefined)
  for (const {draft, own, index} of order) {
    const from = Math.max(0, index - reach)
    const inside =
      own && anyNear(kept, from, place(own), (one) => one.weight >= 0.5 && holds(one, own))
    const chosen = place(inside && own.weight > draft.weight ? own : draft)
    if (!anyNear(kept, from, chosen, (one) => clashes(one, chosen.draft))) kept[index] = chosen
  }
  return kept.flatMap((one, index) => {
    const own = entrants[index]?.own
    if (!one) return []
    const wide = own ? widen(one.draft, own) : one.draft
    if (wide === one.draft) return [wide]
    const from = Math.max(0, index - reach)
    const clash = anyNear(
      kept,
      from,
      place(wide),
      (other) => other !== one.draft && clashes(other, wide)
    )
    return clash ? [one.draft] : [wide]
  })
}

/** A relation with the stretch of text that its cue and content lie in. */
interface Placed {
  readonly draft: Draft
  readonly from: number
  readonly to: number
}

function place(draft: Draft): Placed {
  let [from, to] = draft.cue
  for (const [start, end] of draft.content) {
    from = Math.min(from, start)
    to = Math.max(to, end)
  }
  return {draft, from, to}
}

/** Whether something holds of a relation that was kept, lies within reach and shares text with one. */
function anyNear(
  kept: readonly (Placed | undefined)[],
  first: number,
  {from, to}: Placed,
  holdsOf: (draft: Draft) => boolean
): boolean {
  for (let index = first; index < Math.min(kept.length, first + reach * 2); index++) {
    const one = kept[index]
    if (one && one.from < to && from < one.to && holdsOf(one.draft)) return true
  }
  return false
}
