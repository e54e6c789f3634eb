import {outletNouns} from './lexicon/sources.ts'
import type {OutletNames} from './outlets.ts'

const capital = /^\p{Lu}/u
const reportBy =
  /^(?:an?|the|its|their|this)?\s?(?:\p{L}+ )?(?:report|article|story|account|investigation|dispatch|editorial|piece|scoop|exclusive)s? (?:by|in|from|of|on) (.+)$/iu
const reportOf =
  /^(.+?)['’]s? (?:\p{Ll}+ )?(?:report|account|article|story|investigation|scoop|editorial|reporting)$/u

/** The outlet in “the US-based news website Axios”, “a report by Axios” or “Axios”. */
export function outletIn(phrase: string, outlets: OutletNames): string | undefined {
  const head =
    phrase.split(
      /\s(?:cited|quoted|interviewed|told|briefed|familiar|close|who|at|with|for|from)\s/u
    )[0] ?? phrase
  const whole = outlets.find(head)
  if (whole) return whole
  const report = reportBy.exec(phrase)?.[1] ?? reportOf.exec(phrase)?.[1]
  if (report) {
    const found = outletIn(report, outlets)
    if (found) return found
  }
  const words = head.split(' ')
  for (let from = 1; from < words.length; from++) {
    const before = words[from - 1]?.toLowerCase().replace(/[^\p{L}]/gu, '') ?? ''
    if (!outletNouns.has(before)) continue
    const name = words
      .slice(from)
      .join(' ')
      .replace(/[“”"'‘’«»]/gu, '')
    if (capital.test(name)) return outlets.find(name) ?? name
  }
  for (let from = 1; from < Math.min(words.length, 8); from++) {
    if (/['’]s?$/u.test(words[from - 1] ?? '')) return undefined
    const found = outlets.find(words.slice(from).join(' '))
    if (found) return found
  }
  return undefined
}
