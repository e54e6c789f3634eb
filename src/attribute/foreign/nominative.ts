import type {LanguageWords} from '../lexicon/languages/index.ts'

/** A word and what it is as a subject: “Verkehrsministeriums”, “Verkehrsministerium”. */
function ofWord(word: string, {nominatives}: LanguageWords): string | undefined {
  const lower = word.toLowerCase()
  for (const pair of nominatives.split('|')) {
    const [end = '', form = ''] = pair.split('>')
    if (end === '' || !lower.endsWith(end)) continue
    let same = 0
    while (same < form.length && form[same] === end[same]) same++
    return word.slice(0, word.length - end.length + same) + form.slice(same)
  }
  return undefined
}

/**
 * The name behind “according to” as it would stand as a subject.
 *
 * @param oblique
 *   Whether it stands behind such words; German genitives show it by themselves.
 * @returns
 *   Absent where that is not certain: an adjective in front, a word whose forms are not known.
 */
export function toNominative(
  name: string,
  words: LanguageWords,
  oblique: boolean
): string | undefined {
  if (words.nominatives === '') return name
  const parts = name.split(' ')
  const [head = '', ...rest] = parts
  const form = ofWord(head, words)
  if (form !== undefined) return [form, ...rest].join(' ')
  // German genitives are told by their ends; Russian ones are not.
  const known = words.comma
    ? !parts.some((part) => ofWord(part, words)) && !(oblique && /^\p{Ll}+e[nmr]$/u.test(head))
    : /^\p{Lu}{2,}$/u.test(head) ||
      words.nominatives.split('|').some((pair) => pair.endsWith(`>${head.toLowerCase()}`))
  return known ? name : undefined
}
