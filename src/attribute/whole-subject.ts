import type {Draft} from './draft.ts'

/** How far in front of a source its phrase may begin, in UTF-16 units. */
const reach = 160

/** The words of a clause in front of a source, without marks; a full stop stands in “Nov. 3” only. */
const clause =
  /(?:\n|[.!?]["”’)]*\s(?=\p{Lu})|[,;:“”"]\s?|\b(?:said|says|that|but|while|because)\s)(?<words>(?:[\p{L}\p{N}’'%$-]+(?:\.(?= \p{N}))? ){2,14})$/u
const agent =
  /^(?:(?:But|And|Yet|Meanwhile)\s)?(?<head>[^\s].*?\p{L})\s(?:and\s)?(?:\p{Ll}+(?:ed|en)|sent|read|led|put|drawn|known|shown)(?:\s\p{Ll}+ly)?\sby\s$/u
const opener =
  /^(?:in|on|at|by|as|for|from|with|of|after|before|when|while|if|though|although|asked|pressed)\b|^(?:the|an?|its|his|her|their)$/iu
const finite =
  /\b(?:is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|said|says|who)\b/u

/**
 * “A letter obtained by the Courier says”, “analysts polled by Survex had expected”: by whom something
 * is done is not who speaks, so that a source which stands directly behind “obtained by” and in front of
 * its verb becomes the whole subject.
 */
export function wholeSubject(text: string, draft: Draft): Draft {
  const [span, ...more] = draft.source
  if (!span || more.length > 0 || span[0] < 3 || !text.startsWith('by ', span[0] - 3)) return draft
  // “slammed a suit filed by a clerk alleging …”: there it is the clerk.
  const hangs = text.slice(...draft.cue).endsWith('ing')
  if (draft.cue[0] !== span[1] + 1 || hangs) return draft
  const from = Math.max(0, span[0] - reach)
  const ahead = (from === 0 ? '\n' : '') + text.slice(from, span[0])
  const words = clause.exec(ahead)?.groups?.words ?? ''
  const head = agent.exec(words)?.groups?.head
  if (head === undefined || opener.test(head) || finite.test(words)) return draft
  return {...draft, source: [[span[0] - words.length + words.indexOf(head), span[1]]]}
}
