import type {Decision} from '../../model/decision.ts'
import type {Span} from '../../model/span.ts'
import type {Draft} from '../draft.ts'
import {verbForms} from '../lexicon/verb-forms.ts'
import type {Quotation} from '../quotes.ts'
import {zoneAt, type TidyCopy} from '../tidy.ts'
import {chooseDraft, likeness} from './choose-draft.ts'
import {nearestPlace, withMarks} from './nearest-place.ts'
import type {PlacedDecision, StoryDecisions} from './place-decisions.ts'
import {inShort, unmatched, type DecisionProblem} from './problem.ts'
import {toWords} from './words.ts'

/** A story as far as decisions about it need it. */
export interface Decidable {
  readonly copy: TidyCopy
  readonly quotations: readonly Quotation[]
  /** What rules and model found. */
  readonly drafts: readonly Draft[]
}

/** What is alike enough to be the same statement found twice. */
const same = 0.7

/**
 * Do with the relations of a story what editors decided, in the order they wrote it: the later
 * decision on a relation counts, and a confirmation leaves a correction as it is.
 *
 * @returns
 *   The relations, in no order; a problem for each decision that could not be carried out.
 */
export function decideDrafts(
  story: Decidable,
  decisions: StoryDecisions
): {readonly drafts: readonly Draft[]; readonly problems: readonly DecisionProblem[]} {
  const {copy, drafts} = story
  const now: (Draft | undefined)[] = [...drafts]
  const added: Draft[] = []
  const problems: DecisionProblem[] = []
  const near = byZone(copy, drafts)

  for (const placed of decisions.placed) {
    const problem =
      placed.decision.verb === 'add'
        ? add(placed, placed.decision)
        : change(placed.decision, placed)
    if (problem) problems.push(problem)
  }
  return {drafts: [...now.filter((draft) => draft !== undefined), ...added], problems}

  function change(decision: Decision, {places}: PlacedDecision): DecisionProblem | undefined {
    const {verb, attributedTo, quote} = decision
    const source = {text: copy.text, drafts}
    const chosen = places.map((spans) =>
      chooseDraft(source, near(spans), spans, attributedTo).filter((index) => now[index])
    )
    const all = [...new Set(chosen.flat())]
    const [index] = all
    if (index === undefined) {
      const whose = attributedTo == null ? '' : ` by ${inShort(attributedTo)}`
      const reason = `Unexpected \`${verb}\` of ${inShort(quote)}${whose}, expected words of a statement that was found`
      return {decision, ruleId: 'decision-without-relation', reason}
    }
    if (all.length > 1) {
      const [one = [], other = []] = chosen.filter((each) => each.length > 0)
      const hint =
        one.length > 1 || other.length === 0
          ? 'Say whose words are meant with `attributedTo`.'
          : undefined
      return ambiguous(decision, hint)
    }
    const draft = now[index]
    if (!draft) return undefined
    const place = places[chosen.findIndex((each) => each.includes(index))] ?? []
    if (verb === 'remove') now[index] = undefined
    else if (verb === 'confirm') {
      now[index] = {...draft, decided: draft.decided ?? {as: 'confirmed', values: {}}}
    } else {
      const spans = locate(decision, place)
      if ('problem' in spans) return spans.problem
      const values = {...draft.decided?.values, ...decision.values}
      now[index] = {...draft, ...spans, decided: {as: 'corrected', values}}
    }
    return undefined
  }

  function add({places}: PlacedDecision, decision: Decision): DecisionProblem | undefined {
    const [place] = places
    if (places.length > 1 || !place) return ambiguous(decision)
    const spans = locate(decision, place)
    if ('problem' in spans) return spans.problem
    const content = withMarks(copy.text, place, story.quotations)
    const source = spans.source ?? []
    const doubles = near(content).filter((index) => {
      const draft = now[index]
      return draft !== undefined && isSame(draft, content, source)
    })
    // A better reader may find by itself what an editor had to add.
    const [double] = doubles.map((index) => drafts[index])
    for (const index of doubles) now[index] = undefined
    const again = added.findIndex((draft) => isSame(draft, content, source))
    if (again >= 0) added.splice(again, 1)
    const {values} = decision
    const named = spans.source ?? (values.sourceName ? undefined : double?.source) ?? []
    const cue = spans.cue ?? double?.cue ?? noCue(copy, content, named)
    added.push({
      rule: 'editor',
      act: values.act ?? double?.act ?? actOf(copy.text, cue),
      source: named,
      cue,
      content,
      ...(double?.venue && {venue: double.venue}),
      weight: 1,
      decided: {as: 'added', values}
    })
    return undefined
  }

  function locate(
    decision: Decision,
    place: readonly Span[]
  ): LocatedSpans | {readonly problem: DecisionProblem} {
    const {content, source, cue} = decision.values
    const found: {-readonly [Key in keyof LocatedSpans]: LocatedSpans[Key]} = {}
    const said = content === undefined ? place : nearest(content, {beside: place})
    if (!said) return {problem: unmatched(decision, 'content')}
    if (content !== undefined) found.content = withMarks(copy.text, said, story.quotations)
    if (source === null) found.source = []
    else if (source !== undefined) {
      const spans = nearest(source, {beside: said, outside: said})
      if (!spans) return {problem: unmatched(decision, 'source')}
      found.source = spans
    }
    if (cue === null) found.cue = noCue(copy, said, found.source ?? [])
    else if (cue !== undefined) {
      const spans = nearest(cue, {beside: [...said, ...(found.source ?? [])], outside: said})
      const [first, last = first] = [spans?.[0], spans?.at(-1)]
      if (!first || !last) return {problem: unmatched(decision, 'cue')}
      found.cue = [first[0], last[1]]
    }
    return found
  }

  function nearest(
    words: string,
    where: {readonly beside: readonly Span[]; readonly outside?: readonly Span[]}
  ): readonly Span[] | undefined {
    return nearestPlace(copy, decisions.placesOf(words), where)
  }
}

type LocatedSpans = Partial<Pick<Draft, 'content' | 'source' | 'cue'>>

function ambiguous(decision: Decision, hint?: string): DecisionProblem {
  const {verb, quote} = decision
  return {
    decision,
    ruleId: 'decision-ambiguous',
    reason: `Unexpected words ${inShort(quote)} in \`${verb}\`, expected words of one statement only`,
    ...(hint !== undefined && {hint})
  }
}

function isSame(draft: Draft, content: readonly Span[], source: readonly Span[]): boolean {
  if (likeness(draft.content, content) < same) return false
  if (source.length === 0 || draft.source.length === 0) return true
  return likeness(draft.source, source) > 0
}

/** A cue of no words: behind the source where that stands in the same paragraph, else behind what was said. */
function noCue(copy: TidyCopy, content: readonly Span[], source: readonly Span[]): Span {
  const end = content.at(-1)?.[1] ?? 0
  const behind = source.at(-1)?.[1]
  const at =
    behind !== undefined && zoneAt(copy, behind - 1) === zoneAt(copy, end - 1) ? behind : end
  return [at, at]
}

/** What the words that attribute report, by the verb among them. */
function actOf(text: string, cue: Span): Draft['act'] {
  for (const key of toWords(text.slice(...cue)).keys) {
    for (const {frames} of verbForms.get(key.toLowerCase())?.verbs ?? []) {
      const [act] = frames.values()
      if (act !== undefined) return act
    }
  }
  return 'statement'
}

/** Finds the relations that touch the paragraphs of some words. */
function byZone(
  copy: TidyCopy,
  drafts: readonly Draft[]
): (spans: readonly Span[]) => readonly number[] {
  const zones = new Map<number, Set<number>>()
  for (const [index, {source, cue, content}] of drafts.entries()) {
    for (const [from, to] of [...source, cue, ...content]) {
      const last = zoneAt(copy, Math.max(from, to - 1))
      for (let zone = zoneAt(copy, from); zone <= last; zone++) {
        const known = zones.get(zone)
        if (known) known.add(index)
        else zones.set(zone, new Set([index]))
      }
    }
  }
  return (spans) => [
    ...new Set(spans.flatMap(([from]) => [...(zones.get(zoneAt(copy, from)) ?? [])]))
  ]
}
