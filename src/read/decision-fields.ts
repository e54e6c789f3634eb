import {suggest} from '../diagnostics/suggest.ts'
import type {Anonymity} from '../model/attribution.ts'
import {
  acts,
  anonymityClasses,
  decisionVerbs,
  footings,
  kinds,
  sourceTypes,
  type DecidedValues,
  type Decision,
  type DecisionVerb
} from '../model/decision.ts'
import {isRecord, Misfit, text, type Convert} from './stated-fields.ts'

/** A decision whose place is not known yet. */
export type PlacelessDecision = Omit<Decision, 'place'>

/** What is wrong with a decision, and at which of its keys; at the decision itself without one. */
export interface DecisionProblem {
  readonly ruleId: 'unknown-field' | 'field-value'
  readonly reason: string
  readonly key?: string
}

/** More gaps than a statement that is interrupted can have. */
const mostGaps = 8

const quotation: Convert<string> = (value) => {
  const words = text(value)
  if (words instanceof Misfit || !/[\p{L}\p{N}]/u.test(words))
    return new Misfit('words of the text')
  return words.split(/…|\.\.\./u).length > mostGaps + 1
    ? new Misfit(`words of the text with at most ${mostGaps} gaps`)
    : words
}

/** Longest name, role or venue, in UTF-16 units. */
const longest = 300

/** Sources of one statement, and carriers of it, that anybody would name. */
const mostNames = 50

const phrase: Convert<string> = (value) => {
  const words = text(value)
  return words instanceof Misfit || words.length > longest || /[\p{Cc}\u2028\u2029]/u.test(words)
    ? new Misfit(`text of one line and at most ${longest} characters`)
    : words
}

const phrases: Convert<readonly string[]> = (value) => {
  const read = (Array.isArray(value) ? value : [value]).map(phrase)
  const found = read.filter((each) => typeof each === 'string')
  return found.length === read.length && found.length > 0 && found.length <= mostNames
    ? found
    : new Misfit(`a text or a list of texts, each of one line and at most ${longest} characters`)
}

function oneOf<Value extends string>(known: readonly Value[]): Convert<Value> {
  return (value) => known.find((each) => each === value) ?? new Misfit(`one of ${known.join(', ')}`)
}

/** `none` is how an editor says that there is none; a key without value says nothing. */
function orNone<Value>(convert: Convert<Value>): Convert<Value | null> {
  return (value) => {
    if (value === 'none') return null
    const read = convert(value)
    return read instanceof Misfit ? new Misfit(`${read.expected}, or none`) : read
  }
}

const carriers: Convert<readonly string[]> = (value) => {
  const read = value === 'none' ? [] : phrases(value)
  return read instanceof Misfit ? new Misfit(`${read.expected}, or none`) : read
}

const whole: Convert<number> = (value) => {
  const number = typeof value === 'string' && /^\d{1,9}$/u.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isInteger(number) && number >= 1
    ? number
    : new Misfit('a whole number from 1')
}

const anonymity: Convert<Anonymity> = (value) => {
  const expected = new Misfit(
    `a mapping of class (${anonymityClasses.join(', ')}), count, condition, reason and access`
  )
  if (!isRecord(value)) return expected
  const {class: stated, count: number, ...rest} = value
  const name = oneOf(anonymityClasses)(stated)
  const count = number === undefined ? undefined : whole(number)
  if (name instanceof Misfit || count instanceof Misfit) return expected
  const words: Record<string, string> = {}
  for (const [key, each] of Object.entries(rest)) {
    const read = phrase(each)
    if (!['condition', 'reason', 'access'].includes(key) || read instanceof Misfit) return expected
    words[key] = read
  }
  return {class: name, ...(count !== undefined && {count}), ...words}
}

/** How each key that says what a relation is to be is read. */
const values: {
  readonly [Key in keyof Required<DecidedValues>]: Convert<NonNullable<DecidedValues[Key]> | null>
} = {
  content: quotation,
  source: orNone(quotation),
  cue: orNone(quotation),
  sourceName: phrases,
  sourceType: oneOf(sourceTypes),
  footing: oneOf(footings),
  act: oneOf(acts),
  kind: oneOf(kinds),
  role: orNone(phrase),
  affiliation: orNone(phrase),
  via: carriers,
  venue: orNone(phrase),
  anonymity
}

/** How each key that says which relation is meant is read. */
const selectors = {
  prefix: quotation,
  suffix: quotation,
  attributedTo: orNone(quotation),
  story: whole
} as const

const selectorKeys = Object.keys(selectors)
const valueKeys = Object.keys(values)

/**
 * Read one item of `attributions`.
 *
 * @param value
 *   Plain data, as YAML gives it.
 * @returns
 *   The decision, or what is wrong with it. Anything wrong leaves out the whole of it: half of a
 *   correction would pass for checked.
 */
export function readDecision(value: unknown): {
  readonly decision?: PlacelessDecision
  readonly problems: readonly DecisionProblem[]
} {
  const verbs = isRecord(value) ? decisionVerbs.filter((verb) => Object.hasOwn(value, verb)) : []
  const [verb] = verbs
  if (!isRecord(value) || verb === undefined || verbs.length > 1) {
    const reason = `Unexpected ${inWords(value, verbs)}, expected one of ${decisionVerbs.join(', ')} with words of the text`
    return {problems: [{ruleId: 'field-value', reason}]}
  }
  const problems: DecisionProblem[] = []
  const read: Record<string, unknown> = {}
  const decided: Record<string, unknown> = {}
  const quote = take(verb, quotation)
  for (const key of Object.keys(value)) {
    if (key === verb || value[key] === null) continue
    if (isSelector(key)) {
      if (verb === 'add' && key === 'attributedTo') problems.push(unexpected(key, verb))
      else keep(read, key, selectors[key])
    } else if (!isValue(key) || verb === 'confirm' || verb === 'remove' || isAddContent(key)) {
      problems.push(unexpected(key, verb))
    } else keep(decided, key, values[key])
  }
  if (verb === 'correct' && Object.keys(decided).length === 0 && problems.length === 0) {
    const reason = `Unexpected end of \`correct\`, expected what is to be so: ${valueKeys.join(', ')}`
    problems.push({ruleId: 'field-value', reason, key: verb})
  }
  if (problems.length > 0 || typeof quote !== 'string') return {problems}
  return {decision: {verb, quote, ...read, values: decided}, problems}

  function isAddContent(key: string): boolean {
    return verb === 'add' && key === 'content'
  }

  function keep(into: Record<string, unknown>, key: string, convert: Convert<unknown>): void {
    const found = take(key, convert)
    if (found !== undefined) into[key] = found
  }

  function take(key: string, convert: Convert<unknown>): unknown {
    const found = convert(isRecord(value) ? value[key] : undefined)
    if (!(found instanceof Misfit)) return found
    const reason = `Unexpected value of \`${key}\`, expected ${found.expected}`
    problems.push({ruleId: 'field-value', reason, key})
    return undefined
  }
}

/** What was written in place of a decision: two of them, or a slip of the pen. */
function inWords(value: unknown, verbs: readonly DecisionVerb[]): string {
  if (verbs.length > 1) return `decision with ${verbs.join(' and ')}`
  const keys = isRecord(value) ? Object.keys(value).filter((key) => key.length < 20) : []
  const slip = keys.find((key) => suggest(key, decisionVerbs) !== undefined)
  return slip === undefined ? 'decision' : `decision with \`${slip}\``
}

function unexpected(key: string, verb: DecisionVerb): DecisionProblem {
  const known = [
    ...selectorKeys.filter((each) => verb !== 'add' || each !== 'attributedTo'),
    ...(verb === 'correct' ? valueKeys : verb === 'add' ? valueKeys.slice(1) : [])
  ]
  const meant = key.length > 40 ? undefined : suggest(key, known)
  return {
    ruleId: 'unknown-field',
    reason: `Unexpected \`${key.slice(0, 40)}\` beside \`${verb}\`, expected ${
      meant === undefined ? `one of ${known.join(', ')}` : `\`${meant}\``
    }`,
    key
  }
}

function isSelector(key: string): key is keyof typeof selectors {
  return Object.hasOwn(selectors, key)
}

function isValue(key: string): key is keyof DecidedValues {
  return Object.hasOwn(values, key)
}
