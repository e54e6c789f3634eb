import type {Draft} from '../draft.ts'
import type {Passage} from '../via.ts'
import type {OutletNames} from '../outlets.ts'
import {patternsOf, type Patterns} from './patterns.ts'
import {readForeignSource, withoutArticle} from './source.ts'

/** Letters of a short form stand in order in the name: “AGL” and “Agence Littoral”. */
function isShortFor(short: string, name: string): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(short)) return false
  let at = 0
  const lower = name.toLowerCase()
  for (const letter of short.toLowerCase()) {
    at = lower.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

/** An interview makes its host an outlet, known or not. */
const interview =
  /(?:בראיון ל|en entrevista con|en una entrevista (?:a|con)|dans un entretien (?:à|avec)|im interview mit|в интервью|في مقابلة مع|في حديث لـ?|接受)\s*["“«]?([^,،，"”»:：\s](?:[^,،，"”»:：]{0,30}?))["”»]?(?=\s(?:כי|que|,|что|إن|أن)|采访|[,،:]|$)/iu

/**
 * Read through whom words in another language came, and whom they were told.
 *
 * @param around
 *   Words of the source, and those between verb and what was said.
 * @param own
 *   Name of the copy's outlet; left out.
 */
export function readForeignPassage(
  draft: Draft,
  text: string,
  language: string,
  outlets: OutletNames,
  own: string | null
): Passage {
  const patterns = patternsOf(language)
  if (!patterns) return {via: []}
  const source = draft.source.map(([from, to]) => text.slice(from, to)).join(' ')
  const last = draft.source[0]?.[1] ?? draft.cue[1]
  const content = draft.content[0]?.[0] ?? draft.cue[1]
  const isOwn = (name: string) =>
    own !== null &&
    (name === own || outlets.find(name) === (outlets.find(own) ?? own) || isShortFor(name, own))
  const outletOf = (phrase: string | undefined): string | undefined => {
    if (phrase === undefined) return undefined
    const plain = phrase.replace(/(?:的)?(?:记者|采访).*$/u, '').trim()
    const known = outlets.find(plain) ?? outlets.find(withoutArticle(plain, patterns.words))
    if (known) return known
    const reading = readForeignSource(plain, patterns.words, outlets)
    return reading.type === 'outlet' ? reading.names[0] : undefined
  }
  const via: string[] = []
  const carriers = (draft.carriers ?? []).map(([from, to]) => text.slice(from, to))
  const behind = text.slice(last, Math.min(last + 110, content > last ? content : Infinity))
  const aside = patterns.carried.exec(behind)
  const cited =
    patterns.carried.exec(source)?.[1] ?? (aside && aside.index < 3 ? aside[1] : undefined)
  for (const phrase of [...carriers, cited]) {
    // Who quotes is an outlet, known or not.
    const proper = /^\p{Lu}[\p{L}\p{N}.-]*(?: \p{Lu}[\p{L}\p{N}.-]*){0,2}(?=\s\p{Ll}|$)/u.exec(
      phrase?.trim() ?? ''
    )?.[0]
    const name = outletOf(phrase) ?? proper
    if (name && !isOwn(name) && !via.includes(name)) via.push(name)
  }
  const from = draft.source[0]?.[0] ?? 0
  const until = [from, content].filter((at) => at > draft.cue[1])
  const between = text.slice(draft.cue[1], Math.min(draft.cue[1] + 110, ...until))
  const host = interview.exec(between)?.[1]?.trim()
  // “قال الوزير لوكالة …”, “说” behind “对新华社记者”: behind the source, in front of the cue.
  const rest = /^[^.!?؟。！？\n]*/u.exec(behind)?.[0] ?? ''
  const beside = patterns.toldBehind.exec(rest)?.index === 0 ? rest : ''
  const ahead =
    draft.act !== 'no-comment' && last < draft.cue[0]
      ? text.slice(last, draft.cue[0]).slice(-60)
      : ''
  const addressed = [between, beside, patterns.words.unspaced ? ahead : '']
  const told =
    addressed.map((words) => outletOf(patterns.told.exec(words)?.[1])).find(Boolean) ??
    outletOf(/^(.{2,8}?)记者/u.exec(between)?.[1]) ??
    (host === undefined ? undefined : (outlets.find(host) ?? host))
  if (told && !isOwn(told) && !via.includes(told)) via.unshift(told)
  const venue = told ?? addressed.map((words) => forumIn(words, patterns)).find(Boolean)
  return {via, ...(venue !== undefined && {venue})}
}

/** People who were told, and no outlet: “журналистам”, “la presse”; Arabic and Hebrew “to” falls. */
function forumIn(words: string, {forum, told, words: {unspaced}}: Patterns): string | undefined {
  const found = forum.exec(words)
  // 在社交媒体上: on the net, and told nobody.
  if (unspaced && found && found.index > 0 && !told.test(words.slice(0, found.index + 2)))
    return undefined
  if (unspaced && found && /社交$/u.test(words.slice(0, found.index))) return undefined
  return found && found.index < 40
    ? found[0]
        .replace(/^لل/u, 'ال')
        .replace(/^ل(?=\p{L}{4})/u, '')
        .replace(/^ל(?=\p{L}{3})/u, '')
    : undefined
}
