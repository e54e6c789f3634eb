import {anyStructureWord} from '../dialects/structure-words.ts'

const label = new RegExp(
  String.raw`^(?:(?:also read|read (?:more|also|next|here)|see also|more (?:on this|from)|related(?: (?:stories|story|articles?|news|coverage))?|recommended|watch(?: also)?|more|à lire|lesen sie mehr|lesen sie (?:auch|hier|dazu) mehr|lesetipp|leer (?:más|también)|le puede interesar|lees ook|læs også|les også|läs (?:också|mer|även)|lue myös|czytaj (?:też|także|więcej)|čtěte (?:také|více)|přečtěte si|اقرأ المزيد|إقرأ أيضاً?|شاهد أيضا[ًً]?|طالع أيضاً?|ayrıca oku|baca juga|xem thêm|${anyStructureWord('related')})\s*(?:\([^)]*\)\s*)?[:：>»|–—-]+\s*|【(?:関連記事|関連|相关阅读|延伸閱讀|あわせて読みたい)】\s*|(?:İLGİLİ HABER)\s*[:：]?\s*)`,
  'iu'
)

const section =
  /^(?:related (?:news|stories|articles)|see also|further reading|external links|more on this(?: story)?|weblinks?|mehr zum thema|関連記事|相关阅读|اقرأ أيضاً?)\s*:?$/iu
const sources = /^(?:sources?|references|quellen|fuentes|fonti|sources? consulted)\s*:?$/iu

/** @returns Offset of the title in a line marked as a related story; `undefined` without a mark. */
export function findRelatedTitle(text: string): number | undefined {
  const match = text.length < 220 ? label.exec(text) : null
  return match && match[0].length < text.length ? match[0].length : undefined
}

/** Whether a line opens a closing section of related stories, or of sources. */
export function parseClosingSection(text: string): 'related' | 'sources' | undefined {
  return section.test(text) ? 'related' : sources.test(text) ? 'sources' : undefined
}

/** @returns Where the title stands in `"Title" — Outlet, May 2, 2012`; all of it where nothing else stands there. */
export function findQuotedTitle(text: string): readonly [number, number] {
  const match = /^(?:[^"“”]{0,40}\s)?["“]([^"“”]+)["”]\s*[-–—]\s/u.exec(text)
  if (match?.[1] === undefined) return [0, text.length]
  const start = text.indexOf(match[1])
  return [start, start + match[1].length]
}

const small =
  /^(?:a|an|the|and|but|or|for|nor|of|in|on|at|to|by|with|from|as|over|after|into|vs|via|amid)$/iu

/**
 * Whether a line without a stop is the whole headline of another story rather than a cross-head:
 * seven words or more, nearly all capitalised.
 */
export function isWholeHeadline(text: string): boolean {
  const words = text.split(/\s+/u)
  if (words.length < 7) return false
  const large = words.filter((word) => /^["“‘'«]?[\p{Lu}\p{N}]/u.test(word) || small.test(word))
  return (
    large.length >= words.length - 1 && words.some((word) => /^["“‘'«]?\p{Lu}\p{Ll}/u.test(word))
  )
}
