import {outletNouns} from './lexicon/sources.ts'
import type {OutletNames} from './outlets.ts'

const capital = /^\p{Lu}/u
const reportBy =
  /^(?:an?|the|its|their|this)?\s?(?:\p{L}+ )?(?:report|article|story|account|investigation|dispatch|editorial|piece|scoop|exclusive)s? (?:by|in|from|of|on) (.+)$/iu
const reporting =
  /report|article|story|stories|account|investigation|dispatch|editorial|piece|scoop|exclusive/iu
const reportOf =
  /^(.+?)['’]s? (?:\p{Ll}+ )?(?:report|account|article|story|investigation|scoop|editorial|reporting)$/u

function isOutletNoun(word: string): boolean {
  const lower = word.toLowerCase()
  return outletNouns.has(/[^a-z]/u.test(lower) ? lower.replace(/[^\p{L}]/gu, '') : lower)
}

/** The outlet in “the US-based news website Axios”, “a report by Axios” or “Axios”. */
export function outletIn(phrase: string, outlets: OutletNames): string | undefined {
  const head =
    phrase.split(
      /\s(?:cited|quoted|interviewed|polled|surveyed|queried|canvassed|contacted|told|briefed|familiar|close|who|at|with|for|from)\s/u
    )[0] ?? phrase
  const whole = outlets.find(head)
  if (whole) return whole
  const report = reporting.test(phrase)
    ? (reportBy.exec(phrase)?.[1] ?? reportOf.exec(phrase)?.[1])
    : undefined
  if (report) {
    const found = outletIn(report, outlets)
    if (found) return found
  }
  const words = head.split(' ')
  for (let from = 1; from < words.length; from++) {
    const noun = words[from - 1] ?? ''
    // “the Marlow Daily host Ana Poe”: a noun with a capital is part of a name, unless it opens the sentence.
    if (!isOutletNoun(noun) || (from > 1 && capital.test(noun))) continue
    const name = words
      .slice(from)
      .join(' ')
      .replace(/^the |[“”"'‘’«»]/gu, '')
    if (capital.test(name)) return outlets.find(name) ?? name
  }
  for (let from = 1; from < Math.min(words.length, 8); from++) {
    if (/['’]s?$/u.test(words[from - 1] ?? '')) return undefined
    const found = outlets.find(words.slice(from).join(' '))
    if (found) return found
  }
  return undefined
}

const news =
  /^(?:[Tt]he )?(?:\p{Ll}[\p{L}-]* )*(\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*){0,3} )?((?:\p{Ll}[\p{L}-]* ){0,2})(?:news ?(?:agency|service|paper|wire|site|channel)|daily|broadcaster|radio|television|TV|media)$/u

/** What all of them end with. */
const newsEnding =
  /(?:agency|service|paper|wire|site|channel|daily|broadcaster|radio|television|TV|media)$/u

/** Words that name nothing, though the sentence may give them a capital: “Local radio”. */
const general =
  /^(?:local|regional|national|foreign|private|independent|international|domestic|social|some|several|many|other|opposition|western|both|all)\s/iu

/**
 * The outlet in a name that ends with what it is: “the official Xinhua news agency” is Xinhua, “Iranian
 * state television” is called so.
 */
export function newsOutletIn(phrase: string, outlets: OutletNames): string | undefined {
  if (!newsEnding.test(phrase)) return undefined
  // Only the sentence gives “State television said” its capital.
  const plain = phrase.replace(/^(?:State|Public|Official)(?=[ -]\p{Ll}|-)/u, (word) =>
    word.toLowerCase()
  )
  const [, name, between = ''] = news.exec(plain) ?? []
  const printed = plain.replace(/^(?:the|an?) /iu, '')
  if (name === undefined || general.test(name))
    return /^(?:state|public)(?:-run)? \S+$/u.test(printed) && news.test(plain)
      ? printed
      : undefined
  return (
    (between === '' ? outlets.find(name.trim()) : undefined) ??
    printed.replace(/^(?:\p{Ll}[\p{L}-]* )+(?=\p{Lu})/u, '')
  )
}
