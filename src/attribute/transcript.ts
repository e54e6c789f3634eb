import type {Draft} from './draft.ts'
import {isLabel} from './lexicon/labels.ts'
import type {TidyCopy, Zone} from './tidy.ts'

/** A paragraph that begins with who speaks: “REYL: Nothing is signed.” */
interface Turn {
  readonly zone: Zone
  readonly label: string
  readonly start: number
  /** Behind the colon. */
  readonly from: number
}

/** A quotation mark may stand before the label, where a whole transcript is quoted. */
const opening = /^["“]?(\p{Lu}[^:\n“"]{1,50}):\s+(?=[^\d\s])/u
const small = /^(?:of|the|and|de|la|van|von|al|bin)$/u

/** How far apart two turns of one conversation begin at most, in characters. */
const longest = 1200

/** Whether words are a name or an office: five words at most, all with capitals. */
function isName(label: string): boolean {
  const words = label.split(/[\s,]+/u)
  if (words.length > 5 || /\d/u.test(label)) return false
  if (!words.every((word) => /^[(\p{Lu}]/u.test(word) || small.test(word))) return false
  return !isLabel(words[0] ?? '') && !isLabel(words.at(-1) ?? '')
}

/** The last word of a label as names have it: “Reyl” for “TOMAS REYL”. */
function lastName(label: string): string {
  const last = label.split(/[\s,]+/u).at(-1) ?? ''
  return last.charAt(0) + last.slice(1).toLowerCase()
}

function turnIn(text: string, zone: Zone): Turn | undefined {
  if (zone.kind !== 'paragraph') return undefined
  const opened = text.slice(zone.start, Math.min(zone.end, zone.start + 60))
  const match = opened.includes(':') ? opening.exec(opened) : null
  const label = match?.[1]
  if (!match || label === undefined || !isName(label)) return undefined
  const start = zone.start + match[0].indexOf(label)
  return {zone, label, start, from: zone.start + match[0].length}
}

/**
 * Find the turns of a transcript: paragraphs that begin with who speaks and a colon. Somebody must
 * speak twice, or they are headings; who speaks once must stand beside one who does, or be named
 * elsewhere in the story.
 */
export function findTranscript({text, zones}: Pick<TidyCopy, 'text' | 'zones'>): Draft[] {
  const turns = zones.flatMap((zone) => turnIn(text, zone) ?? [])
  const met = new Map<string, number>()
  for (const {label} of turns) met.set(lastName(label), (met.get(lastName(label)) ?? 0) + 1)
  if (![...met.values()].some((times) => times > 1)) return []
  const again = ({label}: Turn): boolean => (met.get(lastName(label)) ?? 0) > 1
  const answers = (turn: Turn, index: number): boolean =>
    [turns[index - 1], turns[index + 1]].some(
      (other) => other && again(other) && Math.abs(other.zone.start - turn.zone.start) < longest
    )
  return turns
    .filter(
      (turn, index) => again(turn) || answers(turn, index) || isNamed(text, lastName(turn.label))
    )
    .map(({zone, label, start, from}) => ({
      rule: 'transcript',
      act: 'statement',
      source: [[start, start + label.length]],
      cue: [start + label.length, start + label.length + 1],
      content: [[from, zone.end]],
      weight: 0.85
    }))
}

/** Whether a name stands anywhere but before a colon. */
function isNamed(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (text.charAt(at + name.length) !== ':') return true
  }
  return false
}
