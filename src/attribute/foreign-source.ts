import {languages, type LanguageWords} from './lexicon/languages.ts'
import type {OutletNames} from './outlets.ts'
import type {SourceReading} from './reading.ts'

function contains(list: string, phrase: string, words: LanguageWords): boolean {
  const lower = phrase.toLowerCase()
  if (words.unspaced) return list.split('|').some((word) => lower.includes(word))
  const parts = lower.split(/[\s’'-]+/u)
  return list
    .split('|')
    .some((word) => (word.includes(' ') ? lower.includes(word) : parts.includes(word)))
}

/** Name behind the titles in front of it; `undefined` when its shape is not sure. */
function nameIn(phrase: string, words: LanguageWords): string | undefined {
  if (words.unspaced) return unspacedName(phrase, words)
  const cased = /\p{Lu}\p{Ll}/u.test(phrase)
  const titles = new Set(words.titles.split('|'))
  const aside = phrase.split(/[,،]\s*/u).at(-1) ?? phrase
  const parts = aside.split(/\s+/u)
  let from = 0
  while (
    from < parts.length &&
    (titles.has((parts[from] ?? '').toLowerCase()) ||
      (cased && !/^\p{Lu}/u.test(parts[from] ?? '')))
  )
    from++
  const rest = parts.slice(from)
  const stop = cased
    ? rest.findIndex((part) => !/^(?:\p{Lu}|(?:de|von|van|del|al)$)/u.test(part))
    : -1
  const name = rest.slice(0, stop < 0 ? rest.length : stop)
  const sure = cased
    ? name.length > 1 || from > 0 || parts.length === 1
    : from > 0 || aside !== phrase
  return sure && name.length > 0 && name.length <= 4 ? name.join(' ') : undefined
}

/** The characters behind the last title: “首相布兰德莫”. */
function unspacedName(phrase: string, words: LanguageWords): string | undefined {
  let end = 0
  for (const title of words.titles.split('|')) {
    const at = phrase.lastIndexOf(title)
    if (at >= 0) end = Math.max(end, at + title.length)
  }
  const name = phrase.slice(end)
  return end > 0 && name.length > 1 && name.length < 7 ? name : undefined
}

/** Read what a source is in a language with word lists; a name only where its shape is sure. */
export function readForeignSource(
  phrase: string,
  language: string,
  outlets: OutletNames
): SourceReading {
  const words = languages[language]
  const text = phrase.replace(/\s+/gu, ' ').trim()
  const unsure: SourceReading = {type: 'person', footing: 'on-record', names: [], refers: 'foreign'}
  if (!words) return unsure
  if (words.pronouns.split('|').includes(text.toLowerCase())) return unsure
  const outlet = outlets.find(text)
  if (outlet) return {type: 'outlet', footing: 'outlet', names: [outlet]}
  if (contains(words.unnamed, text, words)) {
    return {
      type: 'anonymous',
      footing: 'unnamed',
      names: [text],
      anonymity: {class: 'described-group'}
    }
  }
  if (contains(words.outlets, text, words)) {
    const name = /\p{Lu}/u.test(text) ? nameIn(text, words) : undefined
    return {type: 'outlet', footing: 'outlet', names: name ? [name] : []}
  }
  const name = nameIn(text, words)
  const titled = text.split(/\s+/u).length > 1 && contains(words.titles, text, words)
  if (name && (titled || words.unspaced) && !/^\p{Lu}?\p{Ll}*$/u.test(name)) {
    return {type: 'person', footing: 'on-record', names: [name]}
  }
  if (contains(words.institutions, text, words)) {
    return {
      type: 'organization',
      footing: 'institution',
      names: [text.replace(/^(?:le|la|les|el|los|las|der|die|das) /iu, '')]
    }
  }
  return name ? {type: 'person', footing: 'on-record', names: [name]} : unsure
}
