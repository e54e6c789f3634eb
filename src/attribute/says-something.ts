import type {Draft} from './draft.ts'
import {isHumanPlural} from './humans.ts'
import {isSilence, isUnasked} from './silence.ts'

/** Content that is one word standing for something else: “without announcing it”. */
const pronounAlone = /^(?:it|this|that|these|those|them|him|her|us|me|so|which|what)$/iu

/** “denied that”: what was denied stands in front. */
const denied = /^(?:(?:has|have|had|also|later|flatly|strongly|firmly) )*den(?:y|ies|ied)$/iu

/** “will call an early election”, “called a special meeting”: they meet, and say nothing. */
const calling = /\bcall(?:s|ed|ing)?$/iu
const convened =
  /^(?:an?|another) (?:\p{Ll}+ ){0,3}(?:elections?|votes?|meetings?|hearings?|referendums?|tenders?|strikes?|summits?|sessions?|conferences?)\b(?! (?:an?|the) )[^“"«]*$/u

/** “has not decided whether …” */
const undecided =
  /(?:\b(?:not|never|yet to)|n[’']t)\s(?:yet\s|even\s|\p{L}+ly\s)?(?:decid|ruled|ordered|resolved)/iu

/** “was furious about”, behind which “that decision” tells nothing. */
const moved = /^(?:is|are|was|were|been) (?:\p{L}+ly )?\p{L}+ (?:about|at|over|by|with)$/iu
const pointed = /^(?:that|this|these|those) \p{L}+$/iu

/** “asked not to be named because she” fears something. */
const termsBefore =
  /\b(?:named|identified|quoted|anonymity|anonymous|anonymously|published|used|withheld) (?:because|as|since) (?:he|she|they)(?: \p{L}+ly)? $/u

/** “8 to 9 tonnes estimated a week ago” */
const figure = /^(?:about |some |the )?\d/u

/** “a 911 call reporting a man with a gun”: nobody's words. */
const call = /\bcalls?$/u

/** “Water finds a way”, “they found a knife hidden in the shed”: nobody found out. */
const finding = /\bf(?:ind|inds|ound)$/u
const foundThing =
  /^(?:(?:an?|its|his|her|their|no|another) (?:\p{Ll}+ )?way\b|(?:an?|two|three|four|several|some) (?:[\p{Ll}-]+ ){1,3}(?:in which|on which|containing|hidden|buried|lying|stuffed|stashed|tucked)\b)/u

/** Ends with the word that takes the saying away: “without announcing …”. */
const withoutBefore = /\bwithout(?: ever| even| once)? $/iu

/** “an allegation”: no more than that is nobody. */
const article = /^(?:an?|the)$/iu

/** “asked to remain anonymous”, “insisted that her name not be used”: on what terms somebody speaks. */
const asking = /\b(?:ask|request|insist|want|wish|prefer|demand|plead)(?:s|ed|ing)?$/u
const terms =
  /^(?:(?:to|that) (?:[\p{L}’']+ ){0,3}?(?:remain|stay|be|being) (?:anonymous|unnamed|unidentified)|(?:that (?:his|her|their|its) (?:\p{L}+ )?(?:names?|identit(?:y|ies)) )?not (?:to )?be (?:named|identified|quoted|used|published|disclosed|revealed)|(?:that )?(?:his|her|their) (?:\p{L}+ )?names? (?:(?:to )?be )?(?:used|published|printed|withheld|disclosed|revealed|given)|anonymity)\b/u

/** “a man killed by police”: they did it, and said nothing. */
const harmed = /^(?:killed|shot|wounded|injured|stabbed|beaten|attacked|struck|arrested)$/u

const nobody = /^(?:nobody|no one|no-one|none)\b/iu

const speaking = /\b(?:say|comment|talk|speak|explain|confirm|discuss|answer|respond)$/iu

/** Whether nobody spoke, and was expected to: “nobody at the yard will say who bought it”. */
export function nobodySpoke(source: string, cue: string): boolean {
  return nobody.test(source) && speaking.test(cue)
}

/**
 * @param text
 *   The tidied copy.
 * @returns
 *   Whether something is said to have been said: not where the cue hangs on “without”, or where a
 *   pronoun is all that was said, or where nobody said it, or only “an”.
 */
export function saysSomething(text: string, {act, source, cue, content}: Draft): boolean {
  if (act === 'no-comment') return true
  const [from, to] = source[0] ?? [0, 0]
  const who = text.slice(from, to)
  const words = text.slice(cue[0], cue[1])
  if (source.length === 1 && article.test(who) && !/^according/iu.test(words)) return false
  if (nobody.test(who) && !nobodySpoke(who, words)) return false
  if (/^(?:without\b|referring to$)/iu.test(words)) return false
  if (text.startsWith(' by ', cue[1]) && harmed.test(words)) return false
  if (withoutBefore.test(text.slice(Math.max(0, cue[0] - 16), cue[0]))) return false
  const [only, ...more] = content
  if (!only) return true
  const told = text.slice(only[0], only[1]).trim()
  if (isSilence(words, told)) return true
  if (asking.test(words) && terms.test(told)) return false
  if (words === 'estimated' && figure.test(who) && !isHumanPlural(who.split(' ').at(-1) ?? ''))
    return false
  if (call.test(who) && words === 'reporting') return false
  if (act === 'finding' && finding.test(words) && foundThing.test(told)) return false
  if (act === 'belief' && termsBefore.test(text.slice(Math.max(0, cue[0] - 50), cue[0])))
    return false
  if (isUnasked(words, told) || (act === 'decision' && undecided.test(words))) return false
  if (calling.test(words) && convened.test(told)) return false
  if (more.length > 0) return true
  if (/^(?:that|this)$/u.test(told) && denied.test(words)) return true
  return !pronounAlone.test(told) && !(pointed.test(told) && moved.test(words))
}
