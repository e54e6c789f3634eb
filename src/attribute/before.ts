import type {Span} from '../model/span.ts'
import {skipAdjuncts} from './adjuncts.ts'
import {allows, type Cue} from './cue.ts'
import {isDocument} from './document.ts'
import type {Draft, RuleId} from './draft.ts'
import type {Frame} from './lexicon/verbs.ts'
import {clauseOpeners, conjunctions, timeWords} from './lexicon/words.ts'
import {isNaming} from './naming.ts'
import {asideBefore, isRelative, namesAt, subjectBehindName} from './relative.ts'
import {actOf, dash, hasVerb, isQuote, spanOf, type Search} from './search.ts'
import type {Item, Sentence} from './sentences.ts'
import {spanAt} from './span-at.ts'
import {phraseLeft, subjectBefore, type Run} from './subject.ts'

/** “While Smith said that …, he …”, “Smith, who said that …, left”: the clause ends at its comma. */
function isSubordinate(sentence: Sentence, subject: number): boolean {
  const first = sentence[subject]?.lower ?? ''
  if (/^(?:who|which)$/u.test(first)) return true
  const before = sentence[subject - 1]?.lower ?? ''
  return /^(?:while|when|if|although|though|because|after|before|since|as|once|until|unless)$/u.test(
    before
  )
}

/** The subject of another cue in what was said; in “condemned the raid and the mayor said …” the mayor alone. */
function subjectWithin(sentence: Sentence, cue: Cue, from: number): Run | undefined {
  const subject = subjectBefore(sentence, cue.from, from)
  if (subject?.from !== from) return subject
  const own = subjectBefore(sentence, cue.from, 0)
  return own && own.from > from ? own : subject
}

/**
 * Whether another begins to speak behind “as” or “and”: “…, as witnesses told the Courier that …”; of what
 * was asked or blamed, which is no clause, “… and the mayor said it was late” is no part.
 */
function speaksAnew(search: Search, cue: Cue, subject: Run, frames: readonly Frame[]): boolean {
  const {sentence} = search
  const joint = sentence[subject.from - 1]?.lower ?? ''
  const aside =
    joint === 'as' &&
    sentence[subject.from - 2]?.lower === ',' &&
    sentence[subject.from]?.tag !== 'PRON'
  const joined = /^(?:and|but|while)$/u.test(joint) && !frames.some((one) => clauses.has(one))
  if (!aside && !joined) return false
  const said = contentAfter(search, cue, subject)
  return said !== undefined && said.rule !== 'said-noun'
}

/** What may hold another's words behind “and”; a figure or what was asked may not. */
const clauses: ReadonlySet<Frame> = new Set(['clause', 'that', 'quote', 'document'])

/** Where what was said ends: before the next attribution of the same rank. */
function endOfRight(
  search: Search,
  cue: Cue,
  {from, frames}: Pick<Said, 'from' | 'frames'>,
  subject: Run | undefined
): number {
  const {sentence, cues, breaks} = search
  const end = breaks.find((at) => at > from) ?? search.end
  if (subject && isSubordinate(sentence, subject.from)) {
    for (let at = from + 1; at < end; at++) if (sentence[at]?.lower === ',') return at
  }
  const semicolon = sentence.findIndex(({lower}, at) => at > from && at < end && lower === ';')
  if (semicolon > 0) return semicolon
  for (const other of cues) {
    if (other.verb <= cue.verb || other.from <= from) continue
    const before = sentence[other.from - 1]
    if (!before) continue
    if (other.hanging && before.lower === ',') return other.from - 1
    if (other.infinitive || other.passive || other.hanging) continue
    if (conjunctions.has(before.lower) && !isQuote(sentence[other.from])) {
      return sentence[other.from - 2]?.lower === ',' ? other.from - 2 : other.from - 1
    }
    const whole = subjectWithin(sentence, other, from)
    if (!whole) continue
    const subject = subjectBehindName(sentence, whole, other.to)
    const joint = sentence[subject.from - 1]
    const mark = sentence[subject.from - 2]
    if (joint && /^(?:and|but|while|although|though)$/u.test(joint.lower) && mark?.lower === ',')
      return subject.from - 2
    if (joint?.lower === ';') return subject.from - 1
    if (joint && speaksAnew(search, other, subject, frames))
      return mark?.lower === ',' ? subject.from - 2 : subject.from - 1
    if (isRelative(sentence, subject, other.to)) {
      const comma = asideBefore(sentence, subject)
      if (comma !== undefined && comma > from) return comma
    }
  }
  return end
}

/** “in an interview with Radio Calder published on Saturday”: a participle, and no verb with a subject. */
function isBrought(sentence: Sentence, at: number): boolean {
  return (
    /^(?:published|broadcast|aired|printed|posted|released|conducted)$/u.test(
      sentence[at]?.lower ?? ''
    ) &&
    sentence[at - 1]?.tag === 'PROPN' &&
    sentence.slice(Math.max(0, at - 9), at).some(({lower}) => lower === 'interview')
  )
}

/** The subject of the nearest finite verb before a verb that has none of its own. */
function nearestSubject({sentence}: Search, cue: Cue): Run | undefined {
  const aside = sentence[cue.from - 1]?.lower === ','
  const joined = sentence[cue.from - 2]?.lower === ','
  for (let at = cue.from - 1; at > 0; at--) {
    const item = sentence[at]
    if (!item || (item.tag !== 'VERB' && item.tag !== 'AUX') || item.lower.endsWith('ing')) continue
    if (sentence[at - 1]?.lower === 'to' || isBrought(sentence, at)) continue
    const run = subjectBefore(sentence, at, 0)
    if (!run) continue
    if (
      aside &&
      run.to - run.from === 1 &&
      /^(?:who|which|that)$/u.test(sentence[run.from]?.lower ?? '')
    )
      continue
    // “…, which the city settled, and said …”: what an aside tells is over.
    if (joined && /^(?:which|whom)$/u.test(sentence[run.from - 1]?.lower ?? '')) continue
    return run
  }
  return undefined
}

/** “Smith said that …”, “told reporters …”, “adding that …”, “criticized …”, “vowed to …”. */
export function findBefore(search: Search, used: ReadonlySet<Cue>): void {
  const {sentence, drafts} = search
  for (const cue of search.cues) {
    if (used.has(cue) || cue.passive || cue.infinitive) continue
    const before = cue.hanging ? undefined : subjectBefore(sentence, cue.from, 0)
    const subject = before && subjectBehindName(sentence, before, cue.to)
    if (subject && isReadOut(sentence, subject, cue)) continue
    const source = sourceOf(search, cue, subject)
    if (!source) continue
    const said = contentAfter(search, cue, subject)
    if (!said) continue
    const named = subject && said.rule === 'said-quote' && isNamedBy(search, cue, subject)
    const end = named
      ? said.from + 1
      : Math.min(endOfRight(search, cue, said, subject), outerEnd(search, cue))
    if (end <= said.from) continue
    search.shared = source
    drafts.push({
      rule: cue.hanging ? 'adding-that' : subject ? said.rule : 'and-added',
      act: actOf(cue, said.frames),
      source,
      cue: spanOf(sentence, cue.from, cue.to),
      content: [spanOf(sentence, said.from, end)],
      ...(said.addressee && {venue: spanOf(sentence, said.addressee.from, said.addressee.to)}),
      weight: said.weight * (subject ? 1 : cue.hanging ? 0.76 : 0.8)
    })
  }
}

/** “In a letter read in court, she said”: the letter is where she spoke. */
function isReadOut(sentence: Sentence, subject: Run, cue: Cue): boolean {
  return sentence[cue.verb]?.lower === 'read' && subject.from === 1 && sentence[0]?.tag === 'ADP'
}

/** Whose words they are when the verb has no subject beside it: “and added that”, “, adding that”. */
function sourceOf(search: Search, cue: Cue, subject: Run | undefined): readonly Span[] | undefined {
  const {sentence} = search
  if (subject) {
    const first = sentence[subject.from]?.lower ?? ''
    if (/^(?:nobody|none|no|nothing)$/u.test(first)) return undefined
    // “What they’re saying:” is a label.
    if (sentence[subject.from - 1]?.lower === 'what' && !isNamedBy(search, cue, subject))
      return undefined
    const relative = /^(?:who|which|that)$/u.test(first)
    if (relative && sentence[subject.from - 1]?.lower !== ',') return undefined
    return [spanOf(sentence, subject.from, subject.to)]
  }
  const before = sentence[cue.from - 1]
  if (!before) return undefined
  if (cue.hanging && before.lower !== ',' && !conjunctions.has(before.lower)) {
    // “a letter saying that …”, “with the army confirming that …”: the noun beside it.
    const run = phraseLeft(sentence, cue.from - 1, 0)
    return run && [spanOf(sentence, run.from, run.to)]
  }
  if (
    !cue.hanging &&
    (cue.kind === 'base' || (!conjunctions.has(before.lower) && before.lower !== ','))
  )
    return undefined
  const near = nearestSubject(search, cue)
  const holder = near && holderOf(search, cue, near)
  if (holder) return holder.source
  return near
    ? [spanOf(sentence, near.from, near.to)]
    : search.shared.length > 0
      ? search.shared
      : undefined
}

/**
 * Whose words the nearest subject stands in: in “He said the gate was shut, adding that …” the gate adds
 * nothing. In “The envoys met and agreed to stay, officials said” nobody's but those that hold both.
 */
function holderOf({sentence, drafts}: Search, cue: Cue, near: Run): Draft | undefined {
  const [first, verb] = [sentence[near.from], sentence[cue.from]]
  if (!first || !verb) return undefined
  const holders = drafts.filter(({content}) => spanAt(content, first.start))
  // “When she announced it, the mayor …”
  const opens = sentence[near.from - 1]?.lower === ','
  if (cue.hanging || first.lower === 'it') return holders[0]
  return holders.find(
    ({rule, content}) => !(opens && rule === 'said-noun') && !spanAt(content, verb.start)
  )
}

/** “what Gov. Ann Poe called “…””: she names it so, and says no more. */
function isNamedBy({sentence}: Search, cue: Cue, subject: Run): boolean {
  return allows(cue, 'noun') && isRelative(sentence, subject, cue.to)
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

/** “The Long Tide”: capitals throughout and no mark at the end. */
function isTitle(item: Item | undefined): boolean {
  if (/[,.?!]["'”’]+$/u.test(item?.text.slice(-4) ?? '')) return false
  const words = item?.text.split(/\s+/u, 10) ?? []
  if (words.length > 9) return false
  return words.every((word) =>
    /^[^\p{L}]*(?:\p{Lu}|\p{N}|of|and|the|in|a|an|to|for|on)/u.test(word)
  )
}

/** Words between “at” and a figure: “at between 10 and 12”, “at more than $2m”. */
const nearly =
  /^(?:at|about|above|almost|around|below|between|just|least|less|fewer|more|most|nearly|only|over|roughly|some|than|under|up|to)$/u

/** “the toll at 14”, “it at about $2m”. */
function tellsFigure(sentence: Sentence, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + 12); at++) {
    const item = sentence[at]
    if (!item || /^(?:VERB|AUX|QUOTE|PUNCT)$/u.test(item.tag)) return false
    // “were put officially at 14”
    if (at === from && /^(?:ADV|ADP)$/u.test(item.tag)) return false
    if (item.lower !== 'at') continue
    while (nearly.test(sentence[++at]?.lower ?? ''));
    const behind = sentence[at + 1]
    // “at 3 p.m.” and “at 10 Downing Street” are times and places.
    if (/^[ap]\.?m\b/u.test(behind?.lower ?? '')) return false
    if (behind?.tag === 'PROPN' && !timeWords.has(behind.lower)) return false
    return /^(?:NUM|SYM)$/u.test(sentence[at]?.tag ?? '')
  }
  return false
}

/** Behind the title in “argues in her book The Long Tide that …”, which stands there before “that”. */
function behindTitle(sentence: Sentence, from: number, verb: number): number {
  if (
    from === verb ||
    !(sentence[from]?.tag === 'QUOTE' || /^\p{Lu}/u.test(sentence[from]?.text ?? ''))
  )
    return from
  if (
    !/^(?:book|novel|memoir|essay|biography|autobiography|study|paper|report|article|column|blog|podcast|documentary|series|thesis)$/u.test(
      sentence[from - 1]?.lower ?? ''
    )
  )
    return from
  for (let at = from; at < from + 9; at++) {
    const item = sentence[at]
    if (item?.lower === 'that' && at > from) return at
    if (!item || !(isQuote(item) || /^(?:\p{Lu}.*|and|of|the|in|a|an|to|for|,)$/u.test(item.text)))
      return from
  }
  return from
}

interface Said {
  readonly from: number
  readonly rule: RuleId
  readonly frames: readonly Frame[]
  readonly weight: number
  readonly addressee?: Run
}

function contentAfter(
  {sentence, end}: Search,
  cue: Cue,
  subject: Run | undefined
): Said | undefined {
  const first = sentence[cue.to]
  if (!first || cue.to >= end) return undefined
  const papers = subject !== undefined && isDocument(sentence, subject)
  if (allows(cue, 'infinitive') && first.lower === 'to' && sentence[cue.to + 1]?.tag === 'VERB') {
    return {from: cue.to, rule: 'said-infinitive', frames: ['infinitive'], weight: 0.6}
  }
  // “a charge the union dismissed as “…””
  const named = subject && isRelative(sentence, subject, cue.to) && namesAt(sentence, cue.to)
  if (named !== undefined && named !== false && named > cue.to && allows(cue, 'noun'))
    return {from: named, rule: 'said-quote', frames: ['noun'], weight: 0.85}
  const addressed = allows(cue, 'addressee') || allows(cue, 'bid')
  const adjuncts = skipAdjuncts(sentence, cue.to, addressed && !clauseOpeners.has(first.lower))
  let from = behindTitle(sentence, adjuncts.to, cue.to)
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
  if (papers && allows(cue, 'document') && adjuncts.to === cue.to) {
    return {from, rule: 'said-that', frames: ['document'], weight: 0.75}
  }
  if (
    isQuote(item) &&
    (allows(cue, 'clause') || (allows(cue, 'quote') && (from > cue.to || !isTitle(item))))
  ) {
    return {from, rule: 'said-quote', frames: ['clause', 'that', 'quote'], weight: 0.88, ...told}
  }
  const clausal = allows(cue, 'clause') || allows(cue, 'that')
  if (
    clausal &&
    /^(?:that|whether|if|how|why|what)$/u.test(item.lower) &&
    hasVerb(sentence, from + 1, end)
  ) {
    return {from, rule, frames: ['clause', 'that'], weight: 0.88, ...told}
  }
  if (adjuncts.addressee && allows(cue, 'bid') && item.lower === 'to') {
    return {from: cue.to, rule: 'said-infinitive', frames: ['bid'], weight: 0.6}
  }
  if (colon && clausal)
    return {from, rule: 'said-clause', frames: ['clause', 'that'], weight: 0.8, ...told}
  if (allows(cue, 'clause') || (adjuncts.addressee && allows(cue, 'addressee'))) {
    if (
      /^(?:PRON|PROPN|DET|NOUN|ADJ|NUM|ADV|INTJ|SYM|SCONJ)$/u.test(item.tag) &&
      hasVerb(sentence, from, end)
    ) {
      return {from, rule: 'said-clause', frames: ['clause', 'addressee'], weight: 0.8, ...told}
    }
  }
  if (subject && allows(cue, 'figure') && tellsFigure(sentence, cue.to, end))
    return {from: cue.to, rule: 'said-noun', frames: ['figure'], weight: 0.75}
  if (subject && allows(cue, 'gerund') && first.tag === 'VERB' && first.lower.endsWith('ing'))
    return {from: cue.to, rule: 'said-noun', frames: ['gerund'], weight: 0.65}
  if (
    allows(cue, 'noun') &&
    (cue.verbs.every(({lemma, particle}) => lemma !== 'call' || particle !== '') ||
      isNaming(sentence, cue.to, end)) &&
    /^(?:PRON|PROPN|DET|NOUN|ADJ|NUM|ADV)$/u.test(sentence[cue.to]?.tag ?? '')
  ) {
    return {from: cue.to, rule: 'said-noun', frames: ['noun'], weight: 0.65}
  }
  return undefined
}
