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
  /** “according to” behind who: “zufolge”. */
  readonly accordingBehind: RegExp
  /** “as X reported”, the verb before or behind X. */
  readonly asReported: RegExp
  /** Between a verb and what was said. */
  readonly joint: RegExp
  /** Who was told, in front of what was said. */
  readonly told: RegExp
  /** Who was told, behind the words of a source: “a la agencia NPD”, “لوكالة …”. */
  readonly toldBehind: RegExp
  /** Who was told and is no outlet. */
  readonly forum: RegExp
  /** “citing” and who. */
  readonly citing: RegExp
  /** “as” at the beginning of a sentence. */
  readonly as: RegExp
  /** “quoted by” and who. */
  readonly carried: RegExp
  readonly anonymous: RegExp
}

/** Stands for every character of a quotation in masked copy. */
export const mask = '\uE000'

const phrase = `[^,،，;؛；:：.!?؟。！？()（）\\n${mask}]{2,110}`
const made = new Map<string, Patterns>()

/** The words of a list as alternatives, the longest first; nothing for an empty list. */
function alternatives(list: readonly string[]): string {
  const words = list
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/['’]/gu, "['’]"))
  return words.length === 0 ? '(?!)' : `(?:${words.join('|')})`
}

/** A pattern for any of the words of a list; it matches nothing for an empty list. */
function anyOf(list: string, unspaced: boolean): string {
  const words = alternatives(list.split('|'))
  return unspaced ? words : `(?<![\\p{L}\\p{M}\\p{N}])${words}(?![\\p{L}\\p{M}\\p{N}])`
}

/** Who was told: a noun for outlets, people of the press, an agency, a short form in capitals. */
function toldBehind({told, forum, articles, outlets, agencies, unspaced}: LanguageWords): RegExp {
  if (unspaced) return /(?!)/u
  const all = (list: string): string => {
    const words = list.split('|')
    const capital = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    return alternatives([...words, ...capital])
  }
  const joined = /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(told)
  const whom = `(?:${all(outlets)}|${all(forum)}|${all(agencies.replace(/>[^|]*/gu, ''))}|\\p{Lu}{2,6})`
  const to = `${alternatives(told.split('|'))}${joined ? 'ل?\\s?' : "(?:\\s|(?<=['’]))"}`
  const article =
    articles === '' ? '' : `(?:${alternatives(articles.split('|'))}(?:\\s|(?<=['’])))?`
  return new RegExp(`[,،]?\\s(?:${all(forum)}|${to}${article}${whom})(?![\\p{L}\\p{M}])`, 'u')
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
    accordingBehind: new RegExp(any(words.accordingBehind), 'iu'),
    asReported: new RegExp(
      `(${any(words.as)})\\s*(?:(${any(words.said)})\\s*)?(?:(?:אתמול|היום|הבוקר|אמש)\\s*)?(?:\\([^)]{1,14}\\)\\s*)?(${phrase})`,
      'giu'
    ),
    joint: new RegExp(
      `${words.comma ? '[,，:：]' : '[:：]'}|${words.joints === '' ? '(?!)' : `[\\s,،]+(?:${loose(words.joints)})`}${language === 'he' ? '|\\sש(?=\\p{L})' : ''}`,
      'iu'
    ),
    told: new RegExp(`(?:${loose(words.told)})${gap}(${phrase})`, 'iu'),
    toldBehind: toldBehind(words),
    forum: new RegExp(any(words.forum), 'iu'),
    citing: new RegExp(`(?:[,،，]\\s*)?(${any(words.citing)})\\s*(${phrase})`, 'giu'),
    as: new RegExp(`^(?:${any(words.as)})\\s`, 'iu'),
    carried: new RegExp(`(?:${loose(words.carried)})${gap}(${phrase})`, 'iu'),
    anonymous: new RegExp(words.anonymous === '' ? '(?!)' : words.anonymous, 'iu')
  }
  made.set(language, patterns)
  return patterns
}
