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
 * Put a message on a file, its severity and advice taken from the table of rules.
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
