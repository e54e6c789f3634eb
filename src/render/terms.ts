import type {Entry} from '../model/entry.ts'
import type {RenderContext} from './context.ts'

const creativeCommons =
  /\bcc[\s-]?(?<kind>by(?:[\s-](?:nc|nd|sa))*)[\s-](?<version>\d\.\d)\b|creativecommons\.org\/licenses\/(?<path>[a-z-]+\/\d\.\d)/iu

/** Terms that give everybody every right. */
const nobodys = /\bcc0\b|creativecommons\.org\/publicdomain\/zero|\bpublic domain\b/iu

/**
 * @param terms
 *   Terms of use as an outlet or a story states them.
 * @returns
 *   The address of the licence under which everybody may pass the text on; absent when the terms name none.
 */
export function freeLicence(terms: string): string | undefined {
  const match = creativeCommons.exec(terms)?.groups
  if (match?.path !== undefined) {
    return `https://creativecommons.org/licenses/${match.path.toLowerCase()}/`
  }
  if (match?.kind !== undefined && match.version !== undefined) {
    const kind = match.kind.toLowerCase().replace(/\s/gu, '-')
    return `https://creativecommons.org/licenses/${kind}/${match.version}/`
  }
  return nobodys.test(terms) ? 'https://creativecommons.org/publicdomain/zero/1.0/' : undefined
}

/** @returns Terms of use of a story: its own, else those of its folder, else its outlet's. */
export function termsOf(context: RenderContext, entry: Entry): string | undefined {
  return entry.fields.usageTerms ?? entry.rights ?? context.outletOf(entry)?.profile.terms
}

/**
 * Whether the text of a story may be passed on in downloads: the owner says all may, or the
 * stories are the owner's own, or their terms are those of a free licence.
 */
export function mayPassOn(context: RenderContext, entry: Entry): boolean {
  const {text} = context.config.data
  return text === 'licensed' ? isLicensed(context, entry) : text === 'all'
}

/** Whether a story is the owner's own, or its terms are those of a free licence. */
export function isLicensed(context: RenderContext, entry: Entry): boolean {
  const terms = termsOf(context, entry)
  return context.config.ownContent || (terms !== undefined && freeLicence(terms) !== undefined)
}
