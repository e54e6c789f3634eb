import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import type {VFileMessage} from 'vfile-message'
import type {Message} from '../model/entry.ts'
import type {Span} from '../model/span.ts'
import {isRuleId, rules, type RuleId} from './rules.ts'

/** What a message may say beyond its reason. */
export interface MessageDetails {
  /** Where, in the text the file holds. */
  readonly span?: Span
  /** Where, when line and column are known from elsewhere (from 1). */
  readonly point?: {readonly line: number; readonly column: number}
  /** More advice than the rule's own. */
  readonly note?: string
  readonly cause?: unknown
}

/**
 * Put a message on a file, its severity and advice taken from the table of rules. Of messages of one
 * kind about one file ten are kept and one that says how many more there are.
 *
 * @param file
 *   The copy the message is about.
 * @param ruleId
 *   What kind of message.
 * @param reason
 *   One sentence for people, without the file's name: “Unexpected X, expected Y”.
 */
export function report(
  file: VFile,
  ruleId: RuleId,
  reason: string,
  details: MessageDetails = {}
): void {
  const tally = tallyOf(file, ruleId)
  tally.count += 1
  if (tally.count > mostAlike) {
    const rest = tally.count - mostAlike
    const sentence = `Left out ${rest} more ${rest === 1 ? 'message' : 'messages'} of this kind, from here on`
    if (tally.last) {
      tally.last.reason = sentence
      tally.last.message = sentence
    } else tally.last = put(file, ruleId, sentence, details)
  } else put(file, ruleId, reason, details)
}

function put(file: VFile, ruleId: RuleId, reason: string, details: MessageDetails): VFileMessage {
  const place = details.point ?? (details.span && toPlace(file, details.span))
  const message = file.message(reason, {
    source: 'wirecopy',
    ruleId,
    ...(place && {place}),
    ...(details.cause instanceof Error && {cause: details.cause})
  })
  const {severity, advice} = rules[ruleId]
  message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  message.note = details.note ?? advice
  return message
}

/** A broken file breaks in many places: of each kind the first tell, a last one counts the rest. */
const mostAlike = 10

interface Tally {
  count: number
  last?: VFileMessage
}

const tallies = new WeakMap<VFile, Map<RuleId, Tally>>()

function tallyOf(file: VFile, ruleId: RuleId): Tally {
  const ofFile = tallies.get(file) ?? new Map<RuleId, Tally>()
  tallies.set(file, ofFile)
  const tally = ofFile.get(ruleId) ?? {count: 0}
  ofFile.set(ruleId, tally)
  return tally
}

/** @returns A message as plain data about a file that is not at hand, its severity and advice from the table of rules. */
export function makeMessage(
  ruleId: RuleId,
  reason: string,
  point?: {readonly line: number; readonly column: number}
): Message {
  const {severity, advice} = rules[ruleId]
  return {
    reason,
    ruleId,
    severity,
    ...(point && {line: point.line, column: point.column}),
    note: advice
  }
}

/** @returns The message as plain data, as `wirecopy parse --json` prints it. */
export function toMessage(message: VFileMessage): Message {
  const ruleId = message.ruleId ?? 'fault'
  return {
    reason: message.reason,
    ruleId,
    severity: isRuleId(ruleId) ? rules[ruleId].severity : message.fatal ? 'error' : 'warning',
    ...(message.line !== undefined && {line: message.line}),
    ...(message.column !== undefined && {column: message.column}),
    ...(message.url !== undefined && {url: message.url}),
    ...(message.note !== undefined && {note: message.note})
  }
}

interface Known {
  readonly value: VFile['value']
  readonly points: ReturnType<typeof location>
}

/** Where the lines of a file begin, found once: a broken file of many lines has many messages. */
const known = new WeakMap<VFile, Known>()

function pointsOf(file: VFile): Known['points'] {
  const before = known.get(file)
  if (before && before.value === file.value) return before.points
  const points = location(file)
  known.set(file, {value: file.value, points})
  return points
}

function toPlace(file: VFile, [start, end]: Span) {
  const points = pointsOf(file)
  const first = points.toPoint(start)
  const last = points.toPoint(end)
  return first && last ? {start: first, end: last} : undefined
}
