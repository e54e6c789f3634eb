import type {VFile} from 'vfile'
import {report} from '../../diagnostics/message.ts'
import type {Status, Subject} from '../../model/copy.ts'
import {canonicalTag} from '../../model/language-tag.ts'
import {findAgency} from '../dialects/agencies.ts'
import {findDay} from '../fields/find-day.ts'
import {parseMetadataTime} from '../fields/metadata-time.ts'
import {locate} from '../markup/locate.ts'

/**
 * Read a date of the metadata. Reports `unreadable-date` for one in no form known.
 *
 * @param name
 *   What the message calls it.
 */
export function readTime(file: VFile, name: string, text: string | undefined): string | undefined {
  if (text === undefined || text.trim() === '') return undefined
  const time = parseMetadataTime(text) ?? findDay(text)?.time
  if (time === undefined) {
    const reason = `Unexpected value of \`${name}\`: “${text.trim().slice(0, 60)}”`
    report(file, 'unreadable-date', reason, locate(file, text))
  }
  return time
}

/** @returns The IPTC status a word or code stands for: `stat:usable`, `Withheld`, `embargoed`. */
export function toStatus(text: string | undefined): Status | undefined {
  const word = text?.trim().toLowerCase().split(/[:/]/u).at(-1)
  switch (word) {
    case 'usable':
    case 'usuable':
      return 'usable'
    case 'withheld':
    case 'embargoed':
      return 'withheld'
    case 'canceled':
    case 'cancelled':
    case 'killed':
    case 'kill':
    case 'deleted':
      return 'canceled'
    default:
      return undefined
  }
}

/** @returns Editorial urgency, 1 to 9; `undefined` for anything else. */
export function toUrgency(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]$/u.test(text.trim()) ? Number(text) : undefined
}

/** @returns A count of words; `undefined` for anything but a whole number above 0. */
export function toCount(text: string | undefined): number | undefined {
  const count = text !== undefined && /^\s*\d{1,7}\s*$/u.test(text) ? Number(text) : 0
  return count > 0 ? count : undefined
}

/** @returns A language tag in canonical form: `EN` → `en`; `undefined` when it is none. */
export function toLanguage(text: string | undefined): string | undefined {
  const tag = text === undefined ? undefined : canonicalTag(text.trim().replace(/_/gu, '-'))
  return tag === undefined || /^(?:und|x-default|mul|zxx)/iu.test(tag) ? undefined : tag
}

/** @returns Subjects without repetition; those without code and name left out. */
export function uniqueSubjects(subjects: readonly Subject[]): readonly Subject[] | undefined {
  const seen = new Map<string, Subject>()
  for (const subject of subjects) {
    const key = subject.code ?? subject.name
    if (key !== undefined && !seen.has(key)) seen.set(key, subject)
  }
  return seen.size > 0 ? [...seen.values()] : undefined
}

/** @returns Texts without repetition, trimmed; `undefined` when there are none. */
export function uniqueTexts(texts: readonly (string | undefined)[]): readonly string[] | undefined {
  const found = new Set(texts.flatMap((text) => text?.trim() ?? []).filter((text) => text !== ''))
  return found.size > 0 ? [...found] : undefined
}

/** `reuters.com`, `www.xmlteam.com`: the address of a sender, not its name. */
export function isDomain(name: string): boolean {
  return /^[\w-]+(?:\.[\w-]+)+$/u.test(name) && !/\s/u.test(name)
}

/**
 * Choose who carried the copy from what the metadata name, in order of trust: a name before the
 * address of a sender.
 */
export function chooseOutlet(names: readonly (string | undefined)[]): string | undefined {
  const given = names
    .flatMap((name) => name?.trim().replace(/^\/(.+)\/$/u, '$1') ?? [])
    .filter((name) => name !== '')
  return given.find((name) => !isDomain(name)) ?? given[0]
}

/** @returns `name` when it is that of an agency known. */
export function knownAgency(name: string | undefined): string | undefined {
  return name !== undefined && findAgency(name) ? name : undefined
}

/** @returns Who holds the rights according to a notice: `© 2031 Meridian Press, all rights reserved`. */
export function holderOf(notice: string | undefined): string | undefined {
  const match =
    /^(?:\(c\)|©|copyright|\s)+(?:by\s+)?(?:\d{4}(?:\s?[-–]\s?\d{2,4})?\s*,?\s*)?(?:by\s+)?(?<name>\p{L}[^,.;|–—(]{1,60}?)(?:\s+-\s.*|[,.;|–—(].*)?$/iu.exec(
      notice?.replace(/\s+/gu, ' ').trim() ?? ''
    )
  return match?.groups?.name?.replace(/\s+\d{4}$/u, '').trim()
}
