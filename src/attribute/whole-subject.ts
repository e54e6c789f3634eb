import type {Draft} from './draft.ts'
import {isHuman} from './humans.ts'
import {unnamedHeads} from './lexicon/sources.ts'

/** How far in front of a source its phrase may begin, in UTF-16 units. */
const reach = 160

/** The words of a clause in front of a source, without marks; a full stop stands in “Nov. 3” only. */
const clause =
  /(?:\n|[.!?]["”’)]*\s(?=\p{Lu})|[,;:“”"]\s?|[–—-]\s|\b(?:said|says|that|but|while|because)\s)(?<words>(?:[\p{L}\p{N}’'%$-]+(?:\.(?= \p{N}))? ){2,14})$/u
const agent =
  /^(?:(?:But|And|Yet|Meanwhile)\s)?(?<head>[^\s].*?\p{L})\s(?:and\s)?(?:\p{Ll}+(?:ed|en)|shot|sent|read|led|put|drawn|known|shown)(?:\s\p{Ll}+ly)?\sby\s$/u
const opener =
  /^(?:in|on|at|by|as|for|from|with|of|after|before|when|while|if|though|although|asked|pressed)\b|^(?:the|an?|its|his|her|their)$/iu
const finite =
  /\b(?:is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|said|says|who)\b/u

/** “The lawyer for the family of ”, in front of somebody else. */
const close =
  /^(?:(?:But|And|Yet|Meanwhile)\s)?(?<head>(?:An?|The|His|Her|Their|One|an?|the|his|her|their|one)\s(?:\p{L}+\s)?(?<noun>\p{L}+)(?:\s(?:for|of|to)\s(?:an?|the|his|her|their)\s(?:[\p{L}\p{N}-]+\s)?\p{L}+)*)\s(?:of|for)\s$/u

/** “a clerk familiar with the case said ”, in front of a subject of few words. */
const said =
  /^(?:(?:An?|The|One|Two) )?\p{L}+ (?:familiar|close|briefed)\b[^,“”"]*? said (?:that )?(?=(?:the |an? )?\p{L}+(?: \p{L}+)?$)/u

/** Between a subject and its verb: nothing, or when it was done. */
const beside = /^ (?:(?:on |last |late |early )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day )?$/u

/**
 * “A letter obtained by the Courier says”, “analysts polled by Survex had expected”: by whom something
 * is done is not who speaks, so that a source which stands directly behind “obtained by” and in front of
 * its verb becomes the whole subject. So does one behind “the lawyer for the family of”.
 */
export function wholeSubject(text: string, draft: Draft): Draft {
  const [span, ...more] = draft.source
  if (!span || more.length > 0) return draft
  const own = ownSubject(text.slice(span[0], span[1]))
  if (own > 0) return {...draft, source: [[span[0] + own, span[1]]]}
  const link = /(?:by|of|for) $/u.exec(text.slice(Math.max(0, span[0] - 4), span[0]))?.[0]
  if (link === undefined) return draft
  // “slammed a suit filed by a clerk alleging …”: there it is the clerk.
  const hangs = text.slice(...draft.cue).endsWith('ing')
  if (hangs || !beside.test(text.slice(span[1], draft.cue[0]))) return draft
  const from = Math.max(0, span[0] - reach)
  const ahead = (from === 0 ? '\n' : '') + text.slice(from, span[0])
  const words = clause.exec(ahead)?.groups?.words ?? ''
  const head = link === 'by ' ? doneBy(words) : closeTo(words)
  return head === undefined
    ? draft
    : {...draft, source: [[span[0] - words.length + words.indexOf(head), span[1]]]}
}

/** Where the subject begins in “a clerk familiar with the case said detectives”, which holds another's verb; 0 where it holds none. */
function ownSubject(words: string): number {
  return words.includes(' said ') ? (said.exec(words)?.[0].length ?? 0) : 0
}

function doneBy(words: string): string | undefined {
  const head = agent.exec(words)?.groups?.head
  return head === undefined || opener.test(head) || finite.test(words) ? undefined : head
}

function closeTo(words: string): string | undefined {
  const {head, noun = ''} = close.exec(words)?.groups ?? {}
  return isHuman(noun) || unnamedHeads.has(noun) ? head : undefined
}
