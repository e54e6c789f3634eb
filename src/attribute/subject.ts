import {subjectPronouns, subordinators, timeWords} from './lexicon/words.ts'
import type {Item, Sentence} from './sentences.ts'

/** A run of items, `[from, to)`. */
export interface Run {
  readonly from: number
  readonly to: number
}

const inner: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'ADJ', 'NUM', 'SYM'])
const nominal: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'NUM', 'SYM'])
/** What stands for an article and says whose. */
export const possessives = new Set(['his', 'her', 'their', 'its', 'our', 'my', 'your', 'whose'])
const linking = new Set([
  'of',
  'for',
  'in',
  'at',
  'from',
  'with',
  'on',
  'to',
  'by',
  'within',
  'inside',
  'near',
  'against',
  'behind',
  'under',
  'about',
  'over'
])

const joints: ReadonlySet<string> = new Set(['-', '–', '/', '&', '+'])

/** Dashes and slashes that join words: printed without space on both sides. */
export function isJoint(sentence: Sentence, index: number): boolean {
  const item = sentence[index]
  if (!item || !joints.has(item.lower)) return false
  if (item.lower === '&') return true
  return sentence[index - 1]?.end === item.start && sentence[index + 1]?.start === item.end
}

export function isNominal(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    (nominal.has(item.tag) || (item.tag === 'PRON' && subjectPronouns.has(item.lower)))
  )
}

/** Whether an item is a pronoun that may stand as a subject. */
export function isPronoun(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    (item.tag === 'PRON' || item.tag === 'DET') &&
    subjectPronouns.has(item.lower)
  )
}

/** “a leaked memo”, “the US-based site”: a participle in front of the word it describes. */
function isModifier(sentence: Sentence, index: number): boolean {
  const item = sentence[index]
  const before = sentence[index - 1]
  if (!item || !before || !/(?:ed|ing|en)$/u.test(item.lower)) return false
  if (isJoint(sentence, index - 1) || isJoint(sentence, index + 1)) return true
  return before.tag === 'DET' || before.tag === 'ADJ'
}

/** Walk left from the last word of a plain noun phrase to its first: “the two senior officials”. */
function plainLeft(sentence: Sentence, last: number, floor: number): number {
  let at = last
  while (at > floor) {
    const item = sentence[at - 1]
    if (!item) break
    const right = sentence[at]
    if (inner.has(item.tag)) {
      at--
      continue
    }
    if (item.tag === 'PART' && /^['’]s?$/u.test(item.lower)) {
      at--
      continue
    }
    // “17 per cent”
    if (isJoint(sentence, at - 1) || (item.lower === 'per' && right?.lower === 'cent')) {
      at--
      continue
    }
    if (
      (item.tag === 'DET' &&
        !/^(?:which|what)$/u.test(item.lower) &&
        // “a version that union leaders dispute”
        !(item.lower === 'that' && nominal.has(sentence[at - 2]?.tag ?? ''))) ||
      possessives.has(item.lower)
    ) {
      at--
      // “all the members”, “both his sons”
      const before = sentence[at - 1]
      if (before && /^(?:all|both|half)$/u.test(before.lower)) at--
      break
    }
    if (item.tag === 'VERB' && isModifier(sentence, at - 1)) {
      at--
      continue
    }
    if (item.tag === 'ADV' && right?.tag === 'ADJ') {
      at--
      continue
    }
    break
  }
  return at
}

/**
 * The noun phrase that ends at an item, with “of”-phrases, coordination and appositions.
 *
 * @param last
 *   Index of its last word.
 * @param floor
 *   No item before this one belongs to it.
 */
export function phraseLeft(sentence: Sentence, last: number, floor: number): Run | undefined {
  const end = sentence[last]
  if (!end || last < floor) return undefined
  if (isPronoun(end)) return {from: last, to: last + 1}
  if (
    !nominal.has(end.tag) &&
    !(end.tag === 'ADJ' || (end.tag === 'PART' && end.lower.startsWith('’')))
  )
    return partOfThem(sentence, last, floor)
  let at = plainLeft(sentence, last, floor)
  for (let guard = 0; guard < 12; guard++) {
    const before = sentence[at - 1]
    if (!before || at - 1 < floor) break
    const further = sentence[at - 2]
    if (
      before.tag === 'ADP' &&
      linking.has(before.lower) &&
      at - 2 >= floor &&
      isNominal(further)
    ) {
      at = isPronoun(further) ? at - 2 : plainLeft(sentence, at - 2, floor)
      if (sentence[at]?.tag === 'DET' && isPronoun(sentence[at - 1])) at--
      continue
    }
    if (
      (before.lower === 'and' || before.lower === '&') &&
      at - 2 >= floor &&
      further &&
      nominal.has(further.tag)
    ) {
      const left = plainLeft(sentence, at - 2, floor)
      const edge = sentence[left - 1]
      if (
        left - 1 < floor ||
        !edge ||
        edge.lower === ',' ||
        edge.tag === 'PUNCT' ||
        edge.tag === 'SCONJ' ||
        edge.tag === 'ADP'
      ) {
        if (
          edge?.tag === 'ADP' &&
          left - 1 >= floor &&
          !(isNominal(sentence[left - 2]) && linking.has(edge.lower))
        )
          break
        at = left
        continue
      }
    }
    break
  }
  return {from: at, to: last + 1}
}

/** “one of them”, “both of them”. */
function partOfThem(sentence: Sentence, last: number, floor: number): Run | undefined {
  if (sentence[last]?.lower !== 'them' || last - 2 < floor) return undefined
  const part = sentence[last - 2]
  if (sentence[last - 1]?.lower !== 'of' || !part) return undefined
  return part.tag === 'NUM' || isPronoun(part) ? {from: last - 2, to: last + 1} : undefined
}

const openers: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'DET', 'NUM', 'ADJ'])

const remarks =
  /^(?:though|however|meanwhile|too|also|instead|therefore|moreover|again|for|in|at|by|on|of|speaking|asked|citing|when|as|after|while)$/u

/** “, though,” and “, for his part,” tell nothing about the source. */
function isRemark(sentence: Sentence, from: number, comma: number): boolean {
  return (
    remarks.test(sentence[from]?.lower ?? '') && (comma - from < 4 || sentence[from]?.tag !== 'ADP')
  )
}

/** Whether the words behind a comma may be an aside on the noun phrase before it. */
function opensAside(sentence: Sentence, index: number): boolean {
  const item = sentence[index]
  if (!item) return false
  if (
    /^(?:who|whose|which|whom|where|himself|herself|then|now|once|himself|formerly|a|an|the|one|both|himself|of|in|from|with|for|at|like|though|however|meanwhile|too|also|instead|therefore|moreover|again|by|on|when|as|after|while)$/u.test(
      item.lower
    )
  )
    return true
  if (item.tag === 'VERB' && /(?:ing|ed|en)$/u.test(item.lower)) return true
  return openers.has(item.tag) || possessives.has(item.lower)
}

/** “officials who spoke to the paper”, “a person familiar with the matter”, without commas. */
function describedBefore(sentence: Sentence, verb: number, floor: number): Run | undefined {
  let verbs = 0
  for (let at = verb - 1; at > Math.max(floor, verb - 22); at--) {
    const item = sentence[at]
    if (!item || item.tag === 'QUOTE' || item.tag === 'PUNCT') {
      if (item && isJoint(sentence, at)) continue
      return undefined
    }
    const describes = /^(?:familiar|briefed|close|involved|privy)$/u.test(item.lower)
    const relative = item.lower === 'who' && verbs > 0
    if ((describes || relative) && isNominal(sentence[at - 1])) {
      const run = phraseLeft(sentence, at - 1, floor)
      return run && {from: run.from, to: verb}
    }
    if (item.tag === 'VERB' || item.tag === 'AUX') verbs++
    if (item.lower !== 'who' && subordinators.has(item.lower)) return undefined
    if (item.tag === 'CCONJ' && verbs === 0) return undefined
  }
  return undefined
}

/**
 * The subject of a verb group: the noun phrase before it, with its apposition or relative clause.
 *
 * @param verb
 *   Index at which the verb group begins.
 * @param floor
 *   First item that may belong to the subject.
 */
export function subjectBefore(sentence: Sentence, verb: number, floor: number): Run | undefined {
  let last = verb - 1
  const item = sentence[last]
  if (!item || last < floor) return undefined
  const described = describedBefore(sentence, verb, floor)
  if (described) return described
  if (item.lower === ')') {
    let open = last - 1
    while (open > floor && sentence[open]?.lower !== '(') open--
    const run = open > floor ? phraseLeft(sentence, open - 1, floor) : undefined
    return run && {from: run.from, to: last + 1}
  }
  if (item.lower === ',' || item.lower === '—' || item.lower === '–')
    return subjectWithAside(sentence, last, floor)
  if (/^(?:him|her|it)self$|^themselves$/u.test(item.lower)) {
    const run = phraseLeft(sentence, last - 1, floor)
    return run && {from: run.from, to: verb}
  }
  if (timeWords.has(item.lower) && item.tag !== 'PRON') {
    // “the minister on Monday said”
    while (last > floor && timeWords.has(sentence[last]?.lower ?? '')) last--
    if (sentence[last]?.tag === 'ADP') last--
  }
  const run = phraseLeft(sentence, last, floor)
  return run && (doing(sentence, run, floor) ?? run)
}

/** “Detectives hunting the gang”: whoever does it, not what it is done to. */
function doing(sentence: Sentence, {from, to}: Run, floor: number): Run | undefined {
  const [verb, who] = [sentence[from - 1], sentence[from - 2]]
  if (from - 2 < floor || sentence[from]?.tag !== 'DET' || !who || !nominal.has(who.tag))
    return undefined
  if (!verb || !/^(?:VERB|NOUN)$/u.test(verb.tag) || !/^\p{Ll}{2,}ing$/u.test(verb.text))
    return undefined
  const run = phraseLeft(sentence, from - 2, floor)
  if (!run || /^(?:ADP|SCONJ)$/u.test(sentence[run.from - 1]?.tag ?? '')) return undefined
  return {from: run.from, to}
}

/** “A diplomat who has read it, but was not authorised to discuss it, said”, “…, and who asked not to be named, said” */
function describesOn(sentence: Sentence, at: number): boolean {
  const joint = sentence[at]?.lower
  return joint === 'but' || (joint === 'and' && sentence[at + 1]?.lower === 'who')
}

/**
 * What an aside behind a comma belongs to: of “sources close to the owner, a family fund,” the
 * sources; of “a man who gave only his first name, Issa,” nothing.
 */
function beforeAside(sentence: Sentence, comma: number, floor: number): Run | undefined {
  const run = phraseLeft(sentence, comma - 1, floor)
  if (!run || run.from <= floor) return run
  const before = sentence[run.from - 1]
  if (before?.tag === 'ADP') return describedBefore(sentence, comma, floor)
  return /^(?:sur)?names?$/u.test(sentence[comma - 1]?.lower ?? '') ? undefined : run
}

function subjectWithAside(sentence: Sentence, comma: number, floor: number): Run | undefined {
  const mark = sentence[comma]?.lower
  const limit = Math.max(floor, comma - 45)
  for (let at = comma - 1; at > limit; at--) {
    const item = sentence[at]
    if (!item) break
    if (item.tag === 'QUOTE' && at !== comma - 1) {
      if ((item.quotation?.end ?? 0) - item.start > 60) break
      continue
    }
    if (/^[;:]$/u.test(item.lower)) break
    const more = mark === ',' && describesOn(sentence, at + 1)
    if (item.lower !== mark || (!more && !opensAside(sentence, at + 1))) continue
    const remark = isRemark(sentence, at + 1, comma)
    const run = more ? describedBefore(sentence, at, floor) : beforeAside(sentence, at, floor)
    if (!run) continue
    const before = sentence[run.from - 1]
    if (timeWords.has(sentence[run.from]?.lower ?? '') && run.to - run.from < 3) continue
    const wider =
      run.from > floor &&
      before?.lower === ',' &&
      /^(?:DET|NUM|NOUN|ADJ)$/u.test(sentence[run.from]?.tag ?? '')
        ? (subjectWithAside(sentence, run.from - 1, floor) ??
          nameBefore(sentence, run.from - 1, floor))
        : undefined
    return {from: (wider ?? run).from, to: remark ? at : comma}
  }
  return undefined
}

function nameBefore(sentence: Sentence, comma: number, floor: number): Run | undefined {
  const last = sentence[comma - 1]
  if (last?.tag !== 'PROPN') return undefined
  const run = phraseLeft(sentence, comma - 1, floor)
  if (!run) return undefined
  const before = sentence[run.from - 1]
  return run.from > floor && before?.tag === 'ADP' ? undefined : run
}

const stops = /^(?:[.!?;:…]|—|–|\(|"|“)$/u

/** “ITV’s This Morning” */
function opensTitle(sentence: Sentence, at: number): boolean {
  return sentence[at - 1]?.tag === 'PART' && /^\p{Lu}/u.test(sentence[at]?.text ?? '')
}

/** Walk right over a plain noun phrase; returns the index behind it. */
function plainRight(sentence: Sentence, from: number, ceiling: number): number {
  let at = from
  if (isPronoun(sentence[at]) && sentence[at]?.tag === 'PRON') return at + 1
  while (at < ceiling) {
    const item = sentence[at]
    if (!item) break
    const fits =
      inner.has(item.tag) ||
      (item.tag === 'DET' && (at === from || opensTitle(sentence, at))) ||
      possessives.has(item.lower) ||
      (item.tag === 'PART' && /^['’]s?$/u.test(item.lower)) ||
      (item.tag === 'ADV' && /^(?:ADJ)$/u.test(sentence[at + 1]?.tag ?? '')) ||
      (item.tag === 'VERB' &&
        at > from &&
        isModifier(sentence, at) &&
        isNominal(sentence[at + 1])) ||
      (item.tag === 'PRON' && at === from) ||
      isJoint(sentence, at)
    if (
      !fits ||
      (timeWords.has(item.lower) &&
        at > from &&
        // “the BBC’s Sunday programme”, “the Monday show”
        !/^(?:PART|DET)$/u.test(sentence[at - 1]?.tag ?? '') &&
        /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tonight|earlier|later|last|recently)$/u.test(
          item.lower
        ))
    )
      break
    at++
  }
  return at
}

/**
 * The noun phrase that begins at an item, with “of”-phrases, coordination, appositions and
 * relative clauses up to the next comma, mark or quotation.
 *
 * @param ceiling
 *   Index behind the last item that may belong to it.
 */
export function phraseRight(
  sentence: Sentence,
  from: number,
  ceiling: number,
  wide: boolean
): Run | undefined {
  let at = plainRight(sentence, from, ceiling)
  if (at === from) return undefined
  const head = at
  for (let guard = 0; guard < 10 && at < ceiling; guard++) {
    const item = sentence[at]
    if (!item) break
    const next = sentence[at + 1]
    if (item.tag === 'ADP' && linking.has(item.lower) && next && !timeWords.has(next.lower)) {
      if (
        /^(?:in|at|on|to|during|by|with|about|for|from)$/u.test(item.lower) &&
        !wide &&
        sentence[head - 1]?.tag === 'PRON'
      )
        break
      const end = plainRight(sentence, at + 1, ceiling)
      if (end === at + 1) break
      at = end
      continue
    }
    if ((item.lower === 'and' || item.lower === '&') && next) {
      const end = plainRight(sentence, at + 1, ceiling)
      if (end === at + 1 || /^(?:VERB|AUX)$/u.test(sentence[end]?.tag ?? '')) break
      at = end
      continue
    }
    break
  }
  if (!wide) return {from, to: at}
  return {from, to: asideRight(sentence, at, ceiling)}
}

/** Where an aside ends: at the next comma, mark or quotation; of “who has a “hold” rating” the quotation is a part. */
function endOfAside(sentence: Sentence, from: number, ceiling: number): number {
  let at = from
  while (at < ceiling) {
    const item = sentence[at]
    if (!item || item.lower === ',' || stops.test(item.lower)) break
    if (item.tag === 'QUOTE' && !goesOn(sentence[at - 1])) break
    at++
  }
  return at
}

/** Whether no clause ends with a word, so that a quotation behind it is its own: “author of “The Long Tide””. */
function goesOn(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    (/^(?:DET|ADP)$/u.test(item.tag) ||
      possessives.has(item.lower) ||
      /^(?:called|titled|entitled|dubbed|nicknamed)$/u.test(item.lower))
  )
}

/** Take in what follows a name: “, director of the port”, “, who spoke on condition of anonymity”, “familiar with the matter”. */
function asideRight(sentence: Sentence, from: number, ceiling: number): number {
  let at = from
  const item = sentence[at]
  if (item && /^(?:familiar|close|briefed|involved|present|who)$/u.test(item.lower)) {
    return endOfAside(sentence, at, ceiling)
  }
  for (let guard = 0; guard < 3; guard++) {
    if (sentence[at]?.lower !== ',' || at + 1 >= ceiling) return at
    const first = sentence[at + 1]
    if (!first) return at
    const aside =
      /^(?:who|whose|a|an|the|one|himself|herself|then|now|formerly|which)$/u.test(first.lower) ||
      openers.has(first.tag) ||
      possessives.has(first.lower)
    if (!aside || /^(?:and|but|or)$/u.test(first.lower)) return at
    const end = endOfAside(sentence, at + 1, ceiling)
    if (!/^(?:who|whose|which)$/u.test(first.lower)) {
      for (let k = at + 1; k < end; k++) if (sentence[k]?.tag === 'AUX') return at
    }
    at = end
  }
  return at
}
