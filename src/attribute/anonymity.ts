import type {Anonymity, AnonymityClass} from '../model/attribution.ts'
import type {Span} from '../model/span.ts'
import {isHumanPlural} from './humans.ts'
import {bareHeads, numberWords, officialHeads, officialWords} from './lexicon/sources.ts'

const access =
  /(?<!\bnot )\b(?:familiar with|briefed (?:on|about|by)|(?:with|having|who (?:has|have|had)) (?:(?:direct|first-?hand|detailed|intimate|inside|some) )?knowledge|close to|involved in|with (?:direct )?access|present at|in the room|privy to|who (?:knows?|was(?! not\b)|were(?! not\b)|attended|took part|saw|read|heard|reviewed|helped|works?|worked|(?:has|have|had) (?:seen|read|heard|reviewed|attended|worked|taken part)))\b[^,]*/iu
const condition =
  /(?:on|under) (?:the )?condition (?:of anonymity|that [^,;]*?(?:not|no)\b[^,;]*?)(?=,|;|$|\.| because| since| as | for fear| in order| to (?:discuss|speak|describe))|(?:asked|asking) (?:not to be (?:named|identified|quoted)|that (?:his|her|their) names? not be (?:used|published))[^,;.]*?(?=,|;|\.|$| because| as | since| for fear)|(?:declined|declining|refused|refusing) to be (?:named|identified|quoted)(?: by name)?|(?:requested|requesting|granted|was granted|were granted|seeking|sought|demanded|insisted on|asked for) anonymity|(?:under|in) (?:cover|exchange) (?:of|for) anonymity|(?:speaking|spoke|talking) anonymously|(?:asked|asking|wished|wishing|wanted|wanting|preferred|chose) to (?:remain|stay) (?:anonymous|unnamed|unidentified)|(?:did not|didn['’]t|does not|do not|not|never) (?:want|wish|wanting|wishing) (?:to (?:be (?:named|identified|quoted)|give (?:his|her|their) names?)|(?:his|her|their) (?:full |real |last )?names? (?:to be )?(?:used|published|printed|made public|disclosed|given))|asked that (?:his|her|their) (?:full |real |last )?names? (?:not be (?:printed|disclosed|given|made public)|be withheld)|not authoris?z?ed to be named/iu
const reason =
  /^,?\s*((?:because|since|as|for fear|in order to|citing|out of|given|to (?:discuss|speak|describe|avoid|protect|preserve))\b[^;.]*?)(?=$|;|\.|,\s(?:said|told|who|which)\b|,$)/iu
const unauthorised =
  /\b((?:because|since|as) (?:he|she|they|it|the \p{L}+) (?:was|were|is|are) not (?:authori[sz]ed|allowed|permitted|cleared)[^,;.]*)/iu

/** Terms on which a source speaks, as printed. */
export interface Terms {
  readonly condition?: string
  readonly reason?: string
  readonly access?: string
}

const conditions = new RegExp(condition, 'giu')

/**
 * One of these is in every condition, in whatever case a headline sets it; only paragraphs that hold one need
 * be gone through for the rest.
 */
const gates = [
  'nonym',
  'NONYM',
  'name',
  'Name',
  'NAME',
  'dentified',
  'DENTIFIED',
  'uoted',
  'UOTED',
  'ondition',
  'ONDITION'
] as const

/**
 * Where a text states conditions of anonymity, as spans in text order.
 *
 * @param text
 *   Paragraphs joined by line feeds; no condition reaches from one into the next.
 */
export function conditionsIn(text: string): Span[] {
  const found: Span[] = []
  for (const [start, end] of paragraphsWith(text, gates)) {
    for (const {0: words, index} of text.slice(start, end).matchAll(conditions))
      found.push([start + index, start + index + words.length])
  }
  return found
}

/** The paragraphs in which any of some words stand, in text order. */
function paragraphsWith(text: string, words: readonly string[]): Span[] {
  const found = new Map<number, Span>()
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0;) {
      const start = text.lastIndexOf('\n', at) + 1
      const feed = text.indexOf('\n', at)
      const end = feed < 0 ? text.length : feed
      found.set(start, [start, end])
      at = text.indexOf(word, end)
    }
  }
  return [...found.values()].sort(([one], [other]) => one - other)
}

/** Why anonymity was granted, from the words behind the condition. */
export function reasonBehind(rest: string): string | undefined {
  return (reason.exec(rest)?.[1] ?? unauthorised.exec(rest)?.[1])?.replace(/\s+/gu, ' ').trim()
}

/** Read the condition of anonymity, why it was granted and how the source knows. */
export function readTerms(text: string): Terms {
  const stated = condition.exec(text)
  const rest = stated ? text.slice(stated.index + stated[0].length) : ''
  const why = (stated ? reason.exec(rest)?.[1] : undefined) ?? unauthorised.exec(text)?.[1]
  const how = access.exec(text)?.[0]
  return {
    ...(stated && {condition: stated[0].trim()}),
    ...(why && {reason: why.trim()}),
    ...(how &&
      !condition.test(how) && {
        access: how.replace(/^(?:who|with|having) (?=\p{Ll}+ )/u, '').trim()
      })
  }
}

const quantity =
  /^(?:the|a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|another|other|first|second|third|of|both|more|than|at|least|\d+)$/iu

/** How many sources a phrase counts: “two”, “a”, “12”; `undefined` where it gives no number. */
export function countOf(phrase: string): number | undefined {
  const words = phrase
    .toLowerCase()
    .replace(/^(?:the|these|those|at least|about|some) (?=\p{L}+ \p{L})/u, '')
  const [first = '', second = ''] = words.split(/\s+/u)
  const both = /^(\p{L}+) \p{L}+ and (\p{L}+) \p{L}+ /u.exec(words)
  const [left, right] = [numberWords[both?.[1] ?? ''], numberWords[both?.[2] ?? '']]
  if (left !== undefined && right !== undefined && left > 1) return left + right
  // “61 per cent” are no 61 sources.
  if (/^per(?:cent)?$/u.test(second)) return undefined
  if (/^\d{1,3}$/u.test(first)) return Number(first)
  if (second === 'dozen') return (numberWords[first] ?? 1) * 12
  return /^(?:second|third|other)$/u.test(first) ? 1 : numberWords[first]
}

/** How far a source without a name is described. */
export function classOf(head: string, noun: string, how: string | undefined): AnonymityClass {
  const words = head.toLowerCase().split(/\s+/u)
  if (officialHeads.has(noun)) return 'described-official'
  const described = words.filter((word) => !quantity.test(word))
  if (bareHeads.has(noun) && described.some((word) => officialWords.has(word)))
    return 'described-official'
  if (how) return 'described-access'
  return bareHeads.has(noun) && described.length < 2 ? 'bare' : 'described-group'
}

/**
 * What the copy tells of a source it does not name.
 *
 * @param text
 *   The whole phrase, asides included.
 * @param head
 *   The phrase up to its first aside.
 * @param noun
 *   What the phrase is about, singular.
 */
export function readAnonymity(text: string, head: string, noun: string): Anonymity {
  const count = countOf(head)
  const terms = readTerms(text)
  return {
    class: classOf(head, noun, terms.access),
    ...(count !== undefined && {count}),
    ...terms
  }
}

const carried =
  /\s(?:(?:cited|quoted|interviewed|contacted|consulted|reached) by|who (?:spoke|talked|asked|requested|declined|insisted|wished|did not|sought|demanded|(?:was|were) (?:granted|not))|(?:speaking|talking) (?:on|under|to|anonymously)|(?:on|under) (?:the )?condition|requesting|asking not|declining to)\b/u

/** The name of an unnamed source: its description as printed, asides and terms left out. */
export function anonymousName(words: string): string {
  const plain =
    words
      .replace(/\s+/gu, ' ')
      .split(/,(?:\s|$)|\s\(/u)[0]
      ?.trim() ?? words
  const cut = plain.search(carried)
  const head = cut > 0 ? plain.slice(0, cut) : plain
  const [first = ''] = head.split(' ')
  return /^\p{Lu}\p{Ll}*$/u.test(first) && isCommon(first)
    ? first.toLowerCase() + head.slice(first.length)
    : head
}

const common =
  /^(?:a|an|the|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|most|both|another|other|senior|former|current|multiple|numerous|few|all|local|top|high-ranking|unnamed|anonymous|government|opposition|outside|military|security|police|diplomatic|industry|court|these|those|this|that|members?)$/iu

/** Nouns of people that keep their capital everywhere. */
const party = /^(?:Republican|Democrat|Conservative|Liberal|Socialist|Muslim|Christian)s?$/u

/** A first word that stands in a capital only because it opens a sentence: people, a plain word, an ending that names seldom have. */
function isCommon(word: string): boolean {
  if (common.test(word) || /\p{Ll}(?:ing|al|ic|[tds]ed|ary|ive|ous)$/u.test(word)) return true
  return isHumanPlural(word) && !party.test(word)
}
