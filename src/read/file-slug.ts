import anyAscii from 'any-ascii'
import {toSlug, type Slug} from '../model/ids.ts'

/** Longer than most headlines, short enough for any file system and any reader. */
const longest = 60

/** Names that Windows keeps for devices, whatever the extension. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u

/**
 * Make a file name of a headline in any script: letters a to z, digits and hyphens, cut between
 * words. Arabic and Hebrew give their consonants, Chinese its syllables in pinyin; han in Japanese
 * is read as Chinese.
 *
 * @returns
 *   `undefined` when nothing in it can be spelt so.
 * @see https://anyascii.com
 */
export function toFileSlug(text: string): Slug | undefined {
  const latin = Array.from(text.normalize('NFKC').slice(0, 400), (sign) =>
    // Each character of Chinese is a syllable, and often a word.
    /\p{Script=Han}/u.test(sign) ? ` ${anyAscii(sign)} ` : anyAscii(sign)
  ).join('')
  const whole = toSlug(latin)
  if (!/[a-z0-9]/u.test(latin.toLowerCase())) return undefined
  const cut =
    whole.length <= longest ? whole : whole.slice(0, longest + 1).replace(/-[^-]*$|.$/u, '')
  const slug = toSlug(cut)
  return device.test(slug) ? toSlug(`story-${slug}`) : slug
}
