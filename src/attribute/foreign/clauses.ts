import type {Quotation} from '../quotes.ts'
import type {Zone} from '../tidy.ts'
import {mask} from './patterns.ts'

/** One sentence of copy in another language. */
export interface Clause {
  readonly start: number
  /** Behind its last character that is no closing mark. */
  readonly end: number
  /** Its utterances: quotations long enough to be more than a term. */
  readonly quotations: readonly Quotation[]
  /** Its characters, those of utterances masked. */
  readonly masked: string
}

/** Fewest letters of a quotation that is an utterance, not a term in quotation marks. */
const shortest = 12
const shortestUnspaced = 4

/** @returns How many letters and digits a text has. */
export function letters(text: string): number {
  return (text.match(/[\p{L}\p{N}]/gu) ?? []).length
}

/** @returns The quotations that are utterances. */
export function utterances(
  text: string,
  quotations: readonly Quotation[],
  unspaced: boolean
): readonly Quotation[] {
  const least = unspaced ? shortestUnspaced : shortest
  return quotations.filter(
    ({single, innerStart, innerEnd}) =>
      !single &&
      letters(text.slice(innerStart, innerEnd)) >= least &&
      isUtterance(text.slice(innerStart, innerEnd), unspaced)
  )
}

/** A name in quotation marks has few words: “海峡线”, “Diario del Puerto”. */
function isUtterance(inner: string, unspaced: boolean): boolean {
  if (unspaced) return true
  const words = inner.trim().split(/\s+/u)
  return words.length > 2 || !words.every((word) => /^\p{Lu}/u.test(word))
}

const closing = /[.!?؟。！？…]/u
/** A full stop that ends no sentence: behind an initial, a short title, a number. */
const noStop =
  /(?:^|[\s(])(?:\p{Lu}|M|MM|Mme|Mlle|Dr|Dra|Sr|Sra|Hr|Fr|St|Nr|bzw|z\.B|т\.е|г|ул|им|стр|\p{N}{1,2})$/u

/** Cut a zone into sentences; quotations are never cut. */
export function toClauses(
  text: string,
  zone: Zone,
  quotations: readonly Quotation[],
  unspaced: boolean
): Clause[] {
  const spoken = utterances(text, quotations, unspaced)
  let masked = text.slice(zone.start, zone.end)
  for (const {start, end} of spoken) {
    const [from, to] = [start - zone.start, Math.min(end, zone.end) - zone.start]
    masked = masked.slice(0, from) + mask.repeat(Math.max(0, to - from)) + masked.slice(to)
  }
  const clauses: Clause[] = []
  let from = 0
  const cut = (to: number): void => {
    const words = masked.slice(from, to)
    const lead = /^[\s,،]*/u.exec(words)?.[0].length ?? 0
    const body = words.replace(/[\s.!?؟。！？…]+$/u, '')
    if (body.length > lead) {
      const start = zone.start + from + lead
      const end = zone.start + from + body.length
      clauses.push({
        start,
        end,
        quotations: spoken.filter((one) => one.start >= start && one.start < end),
        masked: body.slice(lead)
      })
    }
    from = to
  }
  for (let at = 0; at < masked.length; at++) {
    if (masked.charAt(at) === mask) {
      if (
        masked.charAt(at + 1) !== mask &&
        endsInside(text, zone.start + at, masked.slice(at + 1, at + 4))
      )
        cut(at + 1)
      continue
    }
    if (!closing.test(masked.charAt(at))) continue
    const next = masked.charAt(at + 1)
    const full = /[。！？]/u.test(masked.charAt(at))
    if (!full && next !== '' && !/[\s”"»’)]/u.test(next)) continue
    if (masked.charAt(at) === '.' && noStop.test(masked.slice(Math.max(0, at - 6), at))) continue
    if (!full && /^\s?\p{Ll}/u.test(masked.slice(at + 1, at + 3))) continue
    cut(at + 1)
  }
  cut(masked.length)
  return clauses
}

/** Whether a quotation that closes with a full stop inside closes its sentence, too. */
function endsInside(text: string, last: number, after: string): boolean {
  if (!/[.!?؟。！？…]/u.test(text.charAt(last - 1))) return false
  return !/^\s*[,،，—–-]/u.test(after) && !/^\s*\p{Ll}/u.test(after)
}
