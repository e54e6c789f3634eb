import type {Act} from '../model/attribution.ts'
import type {Span} from '../model/span.ts'
import {skipAdjuncts} from './adjuncts.ts'
import {allows, findCues, type Cue} from './cue.ts'
import type {Draft, RuleId} from './draft.ts'
import type {Frame} from './lexicon/verbs.ts'
import {clauseOpeners, conjunctions, subordinators, timeWords} from './lexicon/words.ts'
import {bodyEnd, type Item, type Sentence} from './sentences.ts'
import {phraseRight, subjectBefore, type Run} from './subject.ts'

/** What is being found in one sentence. */
interface Search {
  readonly sentence: Sentence
  /** Behind the last item that is no closing mark. */
  readonly end: number
  readonly cues: readonly Cue[]
  readonly drafts: Draft[]
  /** Source of the last relation, for verbs that share it. */
  shared: readonly Span[]
  /** First item no attribution behind it has claimed. */
  floor: number
}

const dash = /^(?:—|–|--|-)$/u

/** The span of a run of items. */
export function spanOf(sentence: Sentence, from: number, to: number): Span {
  return [sentence[from]?.start ?? 0, sentence[to - 1]?.end ?? 0]
}

function isQuote(item: Item | undefined): boolean {
  return item?.tag === 'QUOTE'
}

/** Whether an item begins a predicate, so that the words around it are a clause. */
function hasVerb(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const tag = sentence[at]?.tag
    if (tag === 'VERB' || tag === 'AUX' || tag === 'QUOTE') return true
  }
  return false
}

function actOf(cue: Cue, frames: readonly Frame[]): Act {
  for (const verb of cue.verbs) {
    for (const frame of frames) {
      const act = verb.frames.get(frame)
      if (act) return act
    }
  }
  return 'statement'
}

/** Index of the comma, dash or quotation that ends what was said before the subject at `index`. */
function endOfLeft({sentence, floor}: Search, index: number): number | undefined {
  const before = sentence[index - 1]
  if (!before || index - 1 < floor) return undefined
  if (isQuote(before)) return index
  if (before.lower === ',' || dash.test(before.lower)) {
    return index - 1 > floor ? index - 1 : undefined
  }
  return undefined
}

function quotesIn(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isQuote(sentence[at])) return true
  return false
}

/** Whether the words before the subject are only “On Monday,” or “In a statement,”. */
function isIntroduction(sentence: Sentence, from: number, to: number): boolean {
  const first = sentence[from]
  if (!first || quotesIn(sentence, from, to)) return false
  if (to - from <= 1) return true
  return (
    to - from <= 8 &&
    (first.tag === 'ADP' ||
      first.tag === 'ADV' ||
      first.tag === 'SCONJ' ||
      timeWords.has(first.lower)) &&
    !hasVerb(sentence, from + 1, to)
  )
}

function trimStart(sentence: Sentence, from: number, to: number): number {
  let at = from
  while (
    at < to &&
    (conjunctions.has(sentence[at]?.lower ?? '') ||
      sentence[at]?.lower === ',' ||
      dash.test(sentence[at]?.lower ?? '') ||
      sentence[at]?.lower === '•' ||
      sentence[at]?.lower === '*')
  )
    at++
  return at
}

/** “…, Smith said” and “…, said Smith”: what was said lies before. */
function findBehind(search: Search): ReadonlySet<Cue> {
  const {sentence, end, cues, drafts} = search
  const used = new Set<Cue>()
  for (const cue of cues) {
    if (cue.hanging || cue.infinitive || cue.passive) continue
    if (!allows(cue, 'clause') && !allows(cue, 'quote')) continue
    const before = subjectBefore(sentence, cue.from, search.floor)
    const plain = before && endOfLeft(search, before.from)
    const source = plain === undefined ? subjectAfter(search, cue) : before
    if (!source) continue
    const inverted = source.from > cue.verb
    const left = inverted ? endOfLeft(search, cue.from) : plain
    if (left === undefined) continue
    const adjuncts = skipAdjuncts(
      sentence,
      inverted ? source.to : cue.to,
      !inverted && allows(cue, 'addressee')
    )
    const next = sentence[adjuncts.to]
    const quoted = quotesIn(sentence, search.floor, left)
    const adjacent = isQuote(sentence[left - 1])
    if (adjuncts.to < end && next && !closesCue(search, adjuncts.to, adjacent)) continue
    if (!adjacent && !allows(cue, 'clause')) continue
    const from = trimStart(sentence, search.floor, left)
    if (from >= left) continue
    if (!quoted && (isIntroduction(sentence, from, left) || !hasVerb(sentence, from, left)))
      continue
    const direct = adjacent && [...range(from, left)].every((at) => isQuote(sentence[at]))
    const content: Span[] =
      adjacent && !direct && startsSentence(sentence, left - 1)
        ? [spanOf(sentence, left - 1, left)]
        : [spanOf(sentence, from, left)]
    const more = continuation(search, adjuncts.to, adjacent)
    if (more) content.push(more.span)
    const addressee = adjuncts.addressee
    drafts.push({
      rule: adjacent ? 'quote-said' : 'clause-said',
      act: actOf(cue, ['clause', 'quote']),
      source: [spanOf(sentence, source.from, source.to)],
      cue: spanOf(sentence, cue.from, cue.to),
      content,
      ...(addressee && {venue: spanOf(sentence, addressee.from, addressee.to)}),
      weight: adjacent ? 0.95 : 0.85
    })
    used.add(cue)
    search.floor = more ? more.to : adjuncts.to
    search.shared = [spanOf(sentence, source.from, source.to)]
  }
  return used
}

function* range(from: number, to: number): Generator<number> {
  for (let at = from; at < to; at++) yield at
}

/** Whether a quotation is a whole utterance that begins its own sentence. */
function startsSentence(sentence: Sentence, index: number): boolean {
  const quotation = sentence[index]?.quotation
  const before = sentence[index - 1]
  return quotation !== undefined && before !== undefined && /^[:.!?]$/u.test(before.lower)
}

/** Whether the words behind the cue leave what was said to the words before it. */
function closesCue({sentence}: Search, at: number, adjacent: boolean): boolean {
  const item = sentence[at]
  const next = sentence[at + 1]
  if (!item) return true
  if (isQuote(item)) return adjacent
  if (item.lower === ',' || dash.test(item.lower) || item.lower === ';' || item.lower === ')') {
    if (isQuote(next) || next?.lower === 'that') return adjacent
    return true
  }
  if (item.lower === ':') return false
  if (
    /^(?:and|but|as|while|when|after|before|with|because|referring|adding|in|at|during|on|about|of|to|by|from)$/u.test(
      item.lower
    )
  )
    return adjacent
  return false
}

/** What goes on behind the cue: “A,” he said, “B.” */
function continuation(
  {sentence, end}: Search,
  at: number,
  adjacent: boolean
): {span: Span; to: number} | undefined {
  const item = sentence[at]
  if (!item || at >= end) return undefined
  if (isQuote(item)) return {span: spanOf(sentence, at, at + 1), to: at + 1}
  if (item.lower !== ',' && !dash.test(item.lower)) return undefined
  const next = sentence[at + 1]
  if (!next || at + 1 >= end) return undefined
  if (isQuote(next)) return {span: spanOf(sentence, at + 1, at + 2), to: at + 2}
  if (adjacent) return undefined
  if (
    next.tag === 'VERB' ||
    /^(?:who|which|according|as|citing|but|and|though|although|while|in|with|after|when)$/u.test(
      next.lower
    )
  )
    return undefined
  return {span: spanOf(sentence, at + 1, end), to: end}
}

/** “said Smith, director of the port”. */
function subjectAfter({sentence, end, floor}: Search, cue: Cue): Run | undefined {
  if (cue.from < cue.verb || (cue.kind !== 'past' && cue.kind !== 'present')) return undefined
  const before = sentence[cue.from - 1]
  const next = sentence[cue.to]
  if (!before || cue.from - 1 < floor || !next) return undefined
  if (!isQuote(before) && before.lower !== ',' && !dash.test(before.lower)) return undefined
  if (allows(cue, 'addressee') || timeWords.has(next.lower)) return undefined
  if (!/^(?:PROPN|NOUN|DET|PRON|ADJ|NUM)$/u.test(next.tag)) return undefined
  const run = phraseRight(sentence, cue.to, end, true)
  if (!run) return undefined
  if (hasVerb(sentence, run.to, Math.min(end, run.to + 1))) return undefined
  return run
}

/** Where what was said ends: before the next attribution of the same rank. */
function endOfRight({sentence, end, cues}: Search, cue: Cue, from: number): number {
  for (const other of cues) {
    if (other.verb <= cue.verb || other.from <= from) continue
    const before = sentence[other.from - 1]
    if (!before) continue
    if (other.hanging && before.lower === ',') return other.from - 1
    if (other.infinitive || other.passive || other.hanging) continue
    if (conjunctions.has(before.lower) && !isQuote(sentence[other.from])) {
      return sentence[other.from - 2]?.lower === ',' ? other.from - 2 : other.from - 1
    }
    const subject = subjectBefore(sentence, other.from, from)
    if (!subject) continue
    const joint = sentence[subject.from - 1]
    const mark = sentence[subject.from - 2]
    if (joint && /^(?:and|but|while|although|though)$/u.test(joint.lower) && mark?.lower === ',')
      return subject.from - 2
    if (joint?.lower === ';') return subject.from - 1
  }
  return end
}

function mainSubject({sentence}: Search, before: number): Run | undefined {
  for (let at = 0; at < before; at++) {
    const tag = sentence[at]?.tag
    if (tag !== 'VERB' && tag !== 'AUX') continue
    const run = subjectBefore(sentence, at, 0)
    if (run && !subordinators.has(sentence[run.from - 1]?.lower ?? '')) return run
  }
  return undefined
}

/** “Smith said that …”, “told reporters …”, “adding that …”, “criticized …”, “vowed to …”. */
function findBefore(search: Search, used: ReadonlySet<Cue>): void {
  const {sentence, drafts} = search
  for (const cue of search.cues) {
    if (used.has(cue) || cue.passive || cue.infinitive) continue
    const subject = cue.hanging ? undefined : subjectBefore(sentence, cue.from, 0)
    const source = sourceOf(search, cue, subject)
    if (!source) continue
    const said = contentAfter(search, cue)
    if (!said) continue
    const end = Math.min(endOfRight(search, cue, said.from), outerEnd(search, cue))
    if (end <= said.from) continue
    search.shared = source
    drafts.push({
      rule: cue.hanging ? 'adding-that' : subject ? said.rule : 'and-added',
      act: actOf(cue, said.frames),
      source,
      cue: spanOf(sentence, cue.from, cue.to),
      content: [spanOf(sentence, said.from, end)],
      ...(said.addressee && {venue: spanOf(sentence, said.addressee.from, said.addressee.to)}),
      weight: said.weight * (subject ? 1 : 0.85)
    })
  }
}

function sourceOf(search: Search, cue: Cue, subject: Run | undefined): readonly Span[] | undefined {
  const {sentence} = search
  if (subject) return [spanOf(sentence, subject.from, subject.to)]
  const before = sentence[cue.from - 1]
  if (!before) return undefined
  if (!cue.hanging && !conjunctions.has(before.lower) && before.lower !== ',') return undefined
  if (cue.hanging && before.tag === 'ADP') return undefined
  if (search.shared.length > 0) return search.shared
  const main = mainSubject(search, cue.from)
  return main && [spanOf(sentence, main.from, main.to)]
}

/** An attribution that lies behind holds this one up to its own end. */
function outerEnd({sentence, drafts, end}: Search, cue: Cue): number {
  const at = sentence[cue.verb]?.start ?? 0
  for (const {content} of drafts) {
    for (const [from, to] of content) {
      if (at < from || at >= to) continue
      let index = cue.to
      while (index < end && (sentence[index]?.start ?? 0) < to) index++
      return index
    }
  }
  return end
}

interface Said {
  readonly from: number
  readonly rule: RuleId
  readonly frames: readonly Frame[]
  readonly weight: number
  readonly addressee?: Run
}

function contentAfter({sentence, end}: Search, cue: Cue): Said | undefined {
  const first = sentence[cue.to]
  if (!first || cue.to >= end) return undefined
  if (allows(cue, 'infinitive') && first.lower === 'to' && sentence[cue.to + 1]?.tag === 'VERB') {
    return {from: cue.to, rule: 'said-infinitive', frames: ['infinitive'], weight: 0.75}
  }
  const addressed = allows(cue, 'addressee') || allows(cue, 'bid')
  const adjuncts = skipAdjuncts(sentence, cue.to, addressed && !clauseOpeners.has(first.lower))
  let from = adjuncts.to
  const mark = sentence[from]?.lower
  const next = sentence[from + 1]
  const colon = mark === ':'
  if (
    colon ||
    ((mark === ',' || dash.test(mark ?? '')) && (isQuote(next) || next?.lower === 'that'))
  )
    from++
  const item = sentence[from]
  if (!item || from >= end) return undefined
  const told = adjuncts.addressee ? {addressee: adjuncts.addressee} : {}
  const rule = adjuncts.addressee ? 'told-that' : 'said-that'
  if (isQuote(item) && (allows(cue, 'clause') || allows(cue, 'that') || allows(cue, 'quote'))) {
    return {from, rule: 'said-quote', frames: ['clause', 'that', 'quote'], weight: 0.9, ...told}
  }
  const clausal = allows(cue, 'clause') || allows(cue, 'that')
  if (
    clausal &&
    /^(?:that|whether|if|how|why|what)$/u.test(item.lower) &&
    hasVerb(sentence, from + 1, end)
  ) {
    return {from, rule, frames: ['clause', 'that'], weight: 0.9, ...told}
  }
  if (adjuncts.addressee && allows(cue, 'bid') && item.lower === 'to') {
    return {from: cue.to, rule: 'said-infinitive', frames: ['bid'], weight: 0.7}
  }
  if (colon && clausal)
    return {from, rule: 'said-clause', frames: ['clause', 'that'], weight: 0.8, ...told}
  if (allows(cue, 'clause') || (adjuncts.addressee && allows(cue, 'addressee'))) {
    if (
      /^(?:PRON|PROPN|DET|NOUN|ADJ|NUM|ADV|INTJ|SYM|SCONJ)$/u.test(item.tag) &&
      hasVerb(sentence, from, end)
    ) {
      return {from, rule: 'said-clause', frames: ['clause', 'addressee'], weight: 0.75, ...told}
    }
  }
  if (
    allows(cue, 'noun') &&
    /^(?:PRON|PROPN|DET|NOUN|ADJ|NUM|ADV)$/u.test(sentence[cue.to]?.tag ?? '')
  ) {
    return {from: cue.to, rule: 'said-noun', frames: ['noun'], weight: 0.65}
  }
  return undefined
}

/** “according to Smith, …” and “…, according to Smith, …”. */
function findAccordingTo(search: Search): void {
  const {sentence, end, drafts} = search
  for (let at = 0; at < end - 2; at++) {
    if (sentence[at]?.lower !== 'according' || sentence[at + 1]?.lower !== 'to') continue
    const source = phraseRight(sentence, at + 2, end, at > 0)
    if (!source) continue
    const content: Span[] = []
    const behind = sentence[source.to]?.lower
    if (at === 0) {
      const from = behind === ',' ? source.to + 1 : source.to
      if (from < end) content.push(spanOf(sentence, from, end))
    } else {
      let left = at
      while (
        left > 0 &&
        (sentence[left - 1]?.lower === ',' || dash.test(sentence[left - 1]?.lower ?? ''))
      )
        left--
      const from = trimStart(sentence, search.floor < left ? search.floor : 0, left)
      if (from < left) content.push(spanOf(sentence, from, left))
      if (
        behind === ',' &&
        source.to + 1 < end &&
        !/^(?:VERB)$/u.test(sentence[source.to + 1]?.tag ?? '') &&
        !/^(?:who|which|and|but|while|citing)$/u.test(sentence[source.to + 1]?.lower ?? '')
      ) {
        content.push(spanOf(sentence, source.to + 1, end))
      }
    }
    if (content.length === 0) continue
    drafts.push({
      rule: 'according-to',
      act: 'statement',
      source: [spanOf(sentence, source.from, source.to)],
      cue: spanOf(sentence, at, at + 2),
      content,
      weight: 0.92
    })
  }
}

/** Find the relations of one sentence: outer and inner alike, in no order. */
export function extractFrom(sentence: Sentence): Draft[] {
  const search: Search = {
    sentence,
    end: bodyEnd(sentence),
    cues: findCues(sentence),
    drafts: [],
    shared: [],
    floor: 0
  }
  findAccordingTo(search)
  const used = findBehind(search)
  findBefore(search, used)
  return search.drafts
}
