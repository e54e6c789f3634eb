import {languages, type LanguageWords} from '../lexicon/languages/index.ts'

/** Patterns of one language, made from its word lists. All run on copy whose quotations are masked. */
export interface Patterns {
  readonly words: LanguageWords
  /** A verb of saying. */
  readonly said: RegExp
  /** A verb whose object is what was said. */
  readonly object: RegExp
  /** A refusal to speak. */
  readonly silence: RegExp
  readonly comment: RegExp
  /** “according to” and who. */
  readonly accordingTo: RegExp
  /** “as X reported”, the verb before or behind X. */
  readonly asReported: RegExp
  /** Between a verb and what was said. */
  readonly joint: RegExp
  /** Who was told, in front of what was said. */
  readonly told: RegExp
  /** “quoted by” and who. */
  readonly carried: RegExp
  readonly anonymous: RegExp
}

/** Stands for every character of a quotation in masked copy. */
export const mask = '\uE000'

const phrase = `[^,،，;؛；:：.!?؟。！？()（）\\n${mask}]{2,110}`
const made = new Map<string, Patterns>()

/** A pattern for any of the words of a list, the longest first; it matches nothing for an empty list. */
function anyOf(list: string, unspaced: boolean): string {
  if (list === '') return '(?!)'
  const words = list
    .split('|')
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/['’]/gu, "['’]"))
    .join('|')
  return unspaced ? `(?:${words})` : `(?<![\\p{L}\\p{M}\\p{N}])(?:${words})(?![\\p{L}\\p{M}\\p{N}])`
}

/** @returns The patterns of a language, `undefined` for one without word lists. */
export function patternsOf(language: string): Patterns | undefined {
  const known = made.get(language)
  if (known) return known
  const words = languages[language]
  if (!words) return undefined
  const {unspaced} = words
  const any = (list: string) => anyOf(list, unspaced)
  // “qu’”, “l’”, “ل” end in the middle of a word.
  const loose = (list: string) => any(list).replace(/\(\?!\[[^\]]*\]\)$/u, '')
  const gap = unspaced ? '' : '\\s*'
  const patterns: Patterns = {
    words,
    said: new RegExp(any(words.said), 'giu'),
    object: new RegExp(any(words.object), 'giu'),
    silence: new RegExp(any(words.silence), 'giu'),
    comment: new RegExp(any(words.comment), 'iu'),
    accordingTo: new RegExp(`(${loose(words.accordingTo)})${gap}(${phrase})`, 'giu'),
    asReported: new RegExp(
      `(${any(words.as)})\\s*(?:(${any(words.said)})\\s*)?(?:(?:אתמול|היום|הבוקר|אמש)\\s*)?(?:\\([^)]{1,14}\\)\\s*)?(${phrase})`,
      'giu'
    ),
    joint: new RegExp(
      `${words.comma ? '[,，:：]' : '[:：]'}|${words.joints === '' ? '(?!)' : `[\\s,،]+(?:${loose(words.joints)})`}${language === 'he' ? '|\\sש(?=\\p{L})' : ''}`,
      'iu'
    ),
    told: new RegExp(`(?:${loose(words.told)})${gap}(${phrase})`, 'iu'),
    carried: new RegExp(`(?:${loose(words.carried)})${gap}(${phrase})`, 'iu'),
    anonymous: new RegExp(words.anonymous === '' ? '(?!)' : words.anonymous, 'iu')
  }
  made.set(language, patterns)
  return patterns
}
