import {findAgency} from '../dialects/agencies.ts'
import {deskWords, type DeskWords} from '../dialects/desk-words.ts'

/** Who reported and who edited. */
export interface Reporting {
  readonly reportingBy: string[]
  readonly editingBy: string[]
}

interface Part {
  readonly words: string
  /** What stands behind the words, up to the next of them. */
  readonly names: string
  readonly start: number
}

const roles = ['reporting', 'editing', 'other'] as const
/** Copy may write letters with marks of their own as two signs. */
const formsOf = (words: DeskWords, role: keyof DeskWords) =>
  (words[role]?.split('|') ?? []).flatMap((form) => [form.normalize('NFC'), form.normalize('NFD')])
const forms = [
  ...new Set(
    Object.values(deskWords).flatMap((words) => roles.flatMap((role) => formsOf(words, role)))
  )
].sort((one, other) => other.length - one.length || (one < other ? -1 : 1))

const toSource = (form: string) =>
  form.replace(/^i/u, '[iİ]').replace(/\s…\s/u, String.raw`[^;.,()]{0,20}?\s`)
const anyForm = forms.map(toSource).join('|')
/** Words of a role behind a mark or a space, with a colon or the names behind them. */
const role = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}’'-])(?<words>${anyForm})\s*(?:(?<=\s)|[:：/／])`,
  'giu'
)
const writer = /^(?:por|par|von|di)\s+(?=\p{Lu})/iu

/** Which roles each form has, and between its names and their places which words stand. */
const meaning = forms.map((form) => {
  const languages = Object.values(deskWords).filter((words) =>
    roles.some((each) => formsOf(words, each).includes(form))
  )
  const has = (each: keyof DeskWords) =>
    languages.some((words) => formsOf(words, each).includes(form))
  const from = languages.flatMap((words) => formsOf(words, 'from')).join('|')
  return {
    form: new RegExp(`^(?:${toSource(form)})$`, 'iu'),
    isReporting: has('reporting'),
    isEditing: has('editing'),
    isEnglish: deskWords['en'] !== undefined && languages.includes(deskWords['en']),
    place: from === '' ? undefined : new RegExp(String.raw`\s+(?:${from})\s.*$`, 'u')
  }
})

/** Names between which no comma stands. */
const and = /\s*[,،、;；]\s*|\s+(?:and|et|y|e|und|i|и|ve|و|&)\s+|\s+[-–—]\s+/u
/** “And” written as one word with the name behind it; the names that begin with that letter. */
const joined =
  /(?<=\S\s+\S+)\s+[وו](?=[\u0590-\u06FF]{2,}\s+[\u0590-\u06FF]{2})(?!(?:ليد|ائل|سام|جدي|حيد|داد|فاء|سيم|لاء|جيه|هبة|ديع|صفي|هيب|רד|יקטור)\s)/u
/** Who put the story into the language of a service reported nothing. */
const translator = /\s(?:pour le service|para el servicio|für den deutschen dienst|للنشرة)\s?/iu
const house =
  /\b(?:bureau|staff|newsroom|desk|rédaction|redacción|redaktion|redazione|redação|agencias?|agenturen|agences|service)\b/iu

/** Take a line apart by the words that say who did what. */
function findParts(text: string): Part[] {
  const found = [...text.matchAll(role)]
  return found.map((match, index) => {
    const words = match.groups?.['words'] ?? ''
    const from = match.index + match[0].length
    const to = found[index + 1]?.index ?? text.length
    return {words, start: match.index, names: text.slice(from, to)}
  })
}

/**
 * Read who reported and who edited from a line that closes the copy, in any language known. Who
 * helped, wrote or translated is not counted, and neither are agencies and desks.
 */
export function parseReporting(text: string): Reporting {
  const reportingBy: string[] = []
  const editingBy: string[] = []
  const bare = text.replace(/^[([（\s]+/u, '')
  const parts = findParts(bare)
  const [first] = parts
  const opening = writer.exec(bare)?.[0]
  if (opening !== undefined && first)
    reportingBy.push(...readNames(bare.slice(opening.length, first.start), undefined))
  for (const {words, names} of parts) {
    const means = meaning.find(({form}) => form.test(words))
    if (!means) continue
    // Of a word alone, in languages with capitals, nobody knows whether it is a name: “Redaktion: Politik”.
    const persons = readNames(names, means.place).filter(
      (name) => means.isEnglish || !/^\p{Lu}\S*$/u.test(name)
    )
    if (means.isReporting) reportingBy.push(...persons)
    if (means.isEditing) editingBy.push(...persons)
  }
  return {reportingBy, editingBy}
}

function readNames(text: string, place: RegExp | undefined): string[] {
  // A stop behind a word ends the names; behind one or two letters it may be “Jr.”.
  const [upTo = ''] = text.split(/[;()（）[\]]|(?<=[\p{L}\p{M}]{3})\.\s/u)
  return upTo
    .split(and)
    .flatMap((part) => part.split(joined))
    .filter((part) => !translator.test(part))
    .map((name) => {
      const bare = place ? name.replace(place, '') : name
      return bare
        .replace(/[.\s]+$/u, '')
        .replace(/^[\s:：/／]+/u, '')
        .trim()
    })
    .filter((name) => /^[\p{Lu}\p{Lo}]/u.test(name) && !house.test(name) && !findAgency(name))
}

const fullName =
  /\p{Lu}[\p{L}\p{M}.'’-]+\s+(?:(?:d[aeio]s?|du|la|van|von|der|el|al|bin)\s+)*\p{Lu}/u

/** A word of a name, a place, or a small one between them. */
const nameLike =
  /^(?:[\p{Lu}\p{Lt}][\p{L}\p{M}.'’-]*|d[’']\p{Lu}\S*|\p{Ll}{1,3}|para|pour|della|depuis|desde|und|avec)[.,;]?$/u

/**
 * Whether a line says who reported and who edited, in a language other than English: in brackets,
 * behind a colon, or with nothing but names behind the words.
 */
export function isReportingLine(text: string): boolean {
  const inner = /^[(（](?<inner>.{3,400})[)）]\.?$/u.exec(text)?.groups?.['inner']
  const bare = inner ?? text
  if (/[!?！？]/u.test(bare)) return false
  const parts = findParts(bare)
  const [first] = parts
  if (!first) return false
  const behind = bare.slice(first.start + first.words.length)
  const opens = first.start === 0 || (inner !== undefined && isNames(bare.slice(0, first.start)))
  if (!opens || !/^\s*[:：/／]?\s*[\p{Lu}\p{Lo}]/u.test(behind)) return false
  if (inner !== undefined) return true
  if (text.length <= 110 && /^\s*[:：/／]/u.test(behind)) return !/[.。]\s*\S/u.test(behind)
  const hasCase = /^\s*\p{Lu}/u.test(behind)
  return (
    hasCase &&
    text.length < 240 &&
    parts.every(({names}) => isNames(names)) &&
    // One word may be any noun: “Servizio di Stato”.
    parts.some(({names}) => fullName.test(names) || findAgency(names.replace(/\.$/u, '')))
  )
}

/** Whether nothing but names and places stand here; Latin, Greek and Cyrillic letters. */
function isNames(text: string): boolean {
  const words = text.replace(writer, '').trim().split(/\s+/u)
  return words.every((word) => word === '' || /^[-–—;,.:]$/u.test(word) || nameLike.test(word))
}
