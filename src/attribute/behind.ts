import type {Span} from '../model/span.ts'
import {skipAdjuncts} from './adjuncts.ts'
import {allows, type Cue} from './cue.ts'
import {isDocument} from './document.ts'
import {timeWords} from './lexicon/words.ts'
import {
  actOf,
  dash,
  hasVerb,
  isIntroduction,
  isQuote,
  quotesIn,
  spanOf,
  trimStart,
  type Search
} from './search.ts'
import type {Item, Sentence} from './sentences.ts'
import {phraseRight, subjectBefore, type Run} from './subject.ts'

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

/** “…, Smith said” and “…, said Smith”: what was said lies before. */
export function findBehind(search: Search): ReadonlySet<Cue> {
  const {sentence, end, cues, drafts} = search
  const used = new Set<Cue>()
  for (const cue of cues) {
    if (cue.hanging || cue.infinitive || cue.passive) continue
    const spoken = allows(cue, 'clause') || allows(cue, 'quote')
    if (!spoken && !allows(cue, 'document')) continue
    const before = subjectBefore(sentence, cue.from, search.floor)
    // “…, figures show.”
    const papers =
      before !== undefined &&
      !allows(cue, 'clause') &&
      allows(cue, 'document') &&
      isDocument(sentence, before)
    if (!spoken && !papers) continue
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
    // “Envoy met rebels, lawmakers told”: they were told it.
    if (allows(cue, 'addressee') && !adjuncts.addressee && !isQuote(sentence[left - 1])) continue
    const quoted = quotesIn(sentence, search.floor, left)
    const adjacent = isQuote(sentence[left - 1])
    const claimed = adjacent && isUtterance(sentence[left - 1]) && !isShow(sentence, left - 1)
    if (adjuncts.to < end && next && !claimed && !closesCue(search, adjuncts.to, adjacent)) continue
    if (claimed && next?.lower === 'that') continue
    if (!adjacent && !allows(cue, 'clause') && !papers) continue
    const from = trimStart(sentence, search.floor, left)
    if (from >= left) continue
    const more =
      continuation(search, adjuncts.to, adjacent) ??
      (adjacent ? undefined : joined(search, cue, adjuncts.to))
    const bare = isIntroduction(sentence, from, left) || !hasVerb(sentence, from, left)
    // “In May, she said: “No.””, “In a letter read in court, she said: “No.””: there all of it stands behind.
    if (
      !quoted &&
      sentence[adjuncts.to]?.lower === ':' &&
      (bare || isSetting(sentence, from, left))
    )
      continue
    // “His widow, Ada, said her sister, who saw it, had left”: the subject stands in front.
    if (inverted && !quoted && bare && sentence.slice(from, left).some(({lower}) => lower === ','))
      continue
    // “At the time, she said, the gate was shut”: the rest stands behind.
    if (!quoted && bare && !(more && hasVerb(sentence, adjuncts.to, more.to))) continue
    const direct = adjacent && [...range(from, left)].every((at) => isQuote(sentence[at]))
    const content: Span[] =
      adjacent && !direct && startsSentence(sentence, left - 1)
        ? [spanOf(sentence, left - 1, left)]
        : [spanOf(sentence, from, left)]
    if (more) content.push(more.span)
    const addressee = adjuncts.addressee
    drafts.push({
      rule: adjacent ? 'quote-said' : 'clause-said',
      act: actOf(cue, papers ? ['document'] : ['clause', 'quote']),
      source: [spanOf(sentence, source.from, source.to)],
      cue: spanOf(sentence, cue.from, cue.to),
      content,
      ...(addressee && {venue: spanOf(sentence, addressee.from, addressee.to)}),
      weight: adjacent ? 0.95 : 0.82
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

/** “In a letter read in court”: where something was said, and no clause. */
function isSetting(sentence: Sentence, from: number, to: number): boolean {
  if (sentence[from]?.tag !== 'ADP') return false
  for (let at = from; at < to; at++) {
    const tag = sentence[at]?.tag
    if (tag === 'AUX' || tag === 'QUOTE') return false
    if (tag !== 'VERB') continue
    if (sentence[at - 1]?.tag !== 'NOUN' || sentence[at + 1]?.tag !== 'ADP') return false
  }
  return true
}

/** Whether a quotation is a whole utterance that begins its own sentence. */
function startsSentence(sentence: Sentence, index: number): boolean {
  const quotation = sentence[index]?.quotation
  const before = sentence[index - 1]
  return quotation !== undefined && before !== undefined && /^[:.!?]$/u.test(before.lower)
}

/** “On Radio Calder’s “Morning Tide,” …”: a name in capitals behind other words is no utterance. */
function isShow(sentence: Sentence, index: number): boolean {
  if (index === 0) return false
  const words = sentence[index]?.text.split(/\s+/u, 7) ?? []
  return (
    words.length < 7 && words.every((word) => /^[^\p{L}]*(?:\p{Lu}|of|the|and|with|in)/u.test(word))
  )
}

/** Whether a quotation ends with the comma or question mark that awaits its attribution. */
function isUtterance(item: Item | undefined): boolean {
  const quotation = item?.quotation
  if (!item || !quotation) return false
  return /[,?!—–-]$/u.test(item.text.slice(0, quotation.innerEnd - item.start))
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
  // “Both are right, says Hannah Weiss: “There was a deal.””
  if (item.lower === ':') return isQuote(next)
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
  if (item.lower !== ',' && item.lower !== ':' && !dash.test(item.lower)) return undefined
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

/** “The pier was old, she said, and it would cost millions”: both are hers where nobody else speaks. */
function joined(
  {sentence, end, cues}: Search,
  cue: Cue,
  comma: number
): {span: Span; to: number} | undefined {
  if (
    !allows(cue, 'clause') ||
    sentence[comma]?.lower !== ',' ||
    sentence[comma + 1]?.lower !== 'and'
  )
    return undefined
  const from = comma + 2
  if (
    from >= end ||
    quotesIn(sentence, from, end) ||
    cues.some(({verb, passive}) => verb > comma && !passive)
  )
    return undefined
  if (!/^(?:DET|PRON|NOUN|PROPN|NUM|ADJ)$/u.test(sentence[from]?.tag ?? '')) return undefined
  return hasVerb(sentence, from, end)
    ? {span: spanOf(sentence, comma + 1, end), to: end}
    : undefined
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
  if (/^(?:VERB|AUX)$/u.test(sentence[run.to]?.tag ?? '')) return undefined
  return run
}
