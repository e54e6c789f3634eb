import {findAgency} from '../dialects/agencies.ts'
import {anyStructureWord} from '../dialects/structure-words.ts'
import {isContributed} from './contributed.ts'
import {isReportingLine} from './reporting.ts'

/** What kind of line closes the copy. */
export type Closing =
  'end-mark' | 'desk-sign' | 'reporting' | 'credit' | 'copyright' | 'rule' | 'transmission'

const endMark =
  /^(?:-\s?30\s?-|#{3,}|#\s#\s#|-0-|\(?(?:more|end|ends|fin|ende)\)?\.?|enditem|item ends|[（(]完[）)]|【完】|終わり|\/\/|-{2,}\s?end\s?-{2,}|mfl?|more follows|nnnn?|\p{L}{2,8}\/(?:fim|fin|fine|ende?))$/iu
/** “Reuter” with line noise and typing errors. */
const reuter = /^reu[it]{1,2}e?r?s?[\s.]*(?:\^M|\d{1,2}:\d\d\/\p{L}{2})?$/iu
const deskSign =
  /^[\p{Ll}\d]{2,4}(?:[/-][\p{Ll}\d]{2,5}){1,4}\.?$|^\/\p{Ll}{3,12}\/$|^(?:\p{Ll}{2,4}\/\s?){2,4}$|^[\w.+-]{1,64}@[\w.-]{4,100}$/u
const signedDesk = /^(?<agency>[\p{L}]{2,8})(?: [\p{L}\d]{1,5}){1,6}$/u
/** `भाषा अनिता`: a Hindi agency signs with its name and its writer's. */
const signedHindi =
  /^(?<agency>[\p{Script=Devanagari}\p{M}]{2,8})(?: [\p{Script=Devanagari}\p{M}]{2,12}){1,4}$/u
/** `（责任编辑：…）`: who edited, no outlet. */
const editor =
  /^[（(](?:(?:参与)?(?:记者|記者)[:：][^（）()；;]{1,60}[；;]\s?)?(?:责任)?(?:编辑|編輯|責編|责编|校对|編集|ed\.|éd\.)\s*[:：]/iu
const initials = /^\p{Lu}\.\s?\p{Lu}\.?$|^[\u0621-\u064A]{1,2}\s?[./]\s?[\u0621-\u064A]{1,2}\.?$/u
const reporting =
  /^\(*\s*(?:additional |with |further )?(?:reporting|writing|editing|compiled|reported|edited|written|report)\b[^.]{0,40}\bby\b.*/iu
const copyright =
  /^[(]?(?:©|copyright\b|\(c\)|alle rechte vorbehalten|tous droits réservés|todos los derechos)/iu
const published = /^this (?:report|story) (?:by .{2,60} )?was (?:first )?published\b/iu
const sourceLine =
  /^(?:المصدر|مصدر|source|sources|quelle|quellen|fuente|fonte|kaynak|источник|来源|來源|מקור|출처)\s*[:：]\s*\S.{0,70}$/iu
const endWord = new RegExp(String.raw`^[(（[]?(?:${anyStructureWord('end')})[)）\]]?[./]*$`, 'u')
/** `ABC // DEF` */
const initialsInCapitals = /^\p{Lu}{2,4}(?:\s?\/{1,2}\s?\p{Lu}{2,4}){1,3}\.?$/u
/** `(Norvane Newsroom; +44 20 5555 0199)`: whom to ask, not who carried the copy. */
const deskContact = /^\(+[^()@]{2,60}[;,]\s?\+?[\d][\d ()-]{6,20};*\)+$/u
/** `(foto) (vídeo)`: what else the service sends with the copy. */
const enclosed = /^(?:\((?:fotos?|v[ií]deos?|audios?|photos?|gráficos?|pix|grafiken?)\)\s*)+$/iu
/** `ах вл`: initials of a Russian desk, and the name of a service above them. */
const initialsInRussian = /^\p{Script=Cyrillic}{2,3}(?: \p{Script=Cyrillic}{2,3}){1,3}$/u
const russianService = /^Служба \p{Ll}[\p{Ll}-]+(?: \p{Ll}[\p{Ll}-]+){0,3}$/u
const standards = /^our standards:\s/iu
const rule = /^(?:[_ـ=~*•–—\s]|-){3,}$/u
const transmission =
  /^\p{Lu}{2,5}-(?:\S{2}-)?\d\d-\d\d-\d\d \d{4}(?:GMT|E[SD]T)<?$|^(?:\p{Lu}{2,3}(?:[-/]\p{Lu}{2,4})* )?\d\d-\p{Lu}{3}-\d\d \d\d:\d\d(?: N{3,4})?$|^[\p{Lu} /]{2,20} \d{6}Z? \p{Lu}{3} \d\d$|^\d{6} (?:[A-Z]{3,4} )?\p{L}{3,9}\.? \d\d(?:\d\d)?$|^\(\(.*@.*\)+$/u

/**
 * Whether a line at the very end closes the copy, and how.
 *
 * @param text
 *   The line, tidied.
 * @param own
 *   Names the copy itself gives as agency or outlet.
 */
export function parseClosing(text: string, own: readonly string[]): Closing | undefined {
  if (rule.test(text)) return 'rule'
  if (text.length > 600) return undefined
  if (endMark.test(text) || endWord.test(text) || reuter.test(text)) return 'end-mark'
  if (editor.test(text)) return 'reporting'
  const bare = text.replace(/^[(/©]+|[)/.]+$/gu, '').trim()
  if (
    (own.some((name) => bare === name || bare === name.toUpperCase()) && !text.startsWith('(')) ||
    (findAgency(bare) && !/^\(/u.test(text) && text.length < 25)
  )
    return 'end-mark'
  if (/^\(/u.test(text) && (findAgency(bare) || own.includes(bare))) return 'credit'
  if (deskSign.test(text) || initials.test(text) || enclosed.test(text)) return 'desk-sign'
  if (initialsInRussian.test(text) && text === text.toLowerCase()) return 'desk-sign'
  if (initialsInCapitals.test(text) || deskContact.test(text)) return 'desk-sign'
  if (russianService.test(text) || standards.test(text)) return 'desk-sign'
  const hindi = signedHindi.exec(text)?.groups?.agency
  if (hindi !== undefined && findAgency(hindi)) return 'desk-sign'
  const desk = signedDesk.exec(text)?.groups?.agency
  if (desk !== undefined && text === text.toLowerCase() && (findAgency(desk) || own.includes(desk)))
    return 'desk-sign'
  if (desk !== undefined && findAgency(desk) && text.length < 24 && !/ \p{Ll}{4,}/u.test(text))
    return 'desk-sign'
  if (reporting.test(text) && (text.startsWith('(') || /;/u.test(text) || text.length < 80))
    return 'reporting'
  if (isReportingLine(text) || isContributed(text)) return 'reporting'
  if (transmission.test(text)) return 'transmission'
  if (copyright.test(text) || published.test(text)) return 'copyright'
  if (sourceLine.test(text) || isBracketedCredit(text)) return 'credit'
  return undefined
}

/** `(The Palestine Chronicle)`, `(WAFA, PC, Social Media)`: names in brackets, no sentence. */
function isBracketedCredit(text: string): boolean {
  const inner = /^[(（[]([^()（）[\]]{2,90})[)）\]]\.?$/u.exec(text)?.[1]
  if (inner === undefined || /[.!?;]$/u.test(inner) || /^\d+$/u.test(inner)) return false
  const words = inner.split(/[\s,/]+/u).filter((word) => word !== '')
  const small = words.filter(
    (word) => /^\p{Ll}/u.test(word) && !/^(?:and|the|of|und|et|y|e|de|la|for|mit|with)$/u.test(word)
  )
  return words.length <= 12 && small.length === 0
}

/** End marks that were run into the last paragraph: `…de marzo. EFE`, `…per sabato. (ANSA).`. */
const runIn =
  /(?<=[.!?"”’»)）。！？」]\s?)(?<mark>\(?(?:Enditem|-0-|-30-|###|\(?END\)?|\(?MORE\)?|[（(]完[）)])\.?|REUTERS?\S{0,9}|Reuters?|\((?<inBrackets>\p{L}[\p{L} ]{1,20})\)\.?|(?<bare>\p{Lu}{2,8}))$/u

/** @returns Offset of an end mark run into the end of a paragraph; `undefined` when there is none. */
export function findRunInMark(text: string, own: readonly string[]): number | undefined {
  const tail = text.slice(-40)
  const match = runIn.exec(tail)
  if (!match?.groups) return undefined
  const name = match.groups.inBrackets ?? match.groups.bare
  if (name !== undefined && !own.includes(name) && !findAgency(name)) return undefined
  return text.length - tail.length + match.index
}
