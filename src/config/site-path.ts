import type {SitePath} from '../model/old-address.ts'
import {decodePercent} from '../model/decode-percent.ts'

/** Bytes of a name that every file system holds. */
const longestName = 200

/**
 * Read a path of the site as somebody wrote it or copied it from a browser.
 *
 * @param written
 *   `/oaklet/2031/05/02/ferry/`, percent-encoded or not; the last slash may be missing; a last name
 *   may end in `.html`.
 * @returns
 *   `undefined` when no page can lie there: it leaves the site, or hosts and file systems read
 *   something else into it.
 */
export function toSitePath(written: string): SitePath | undefined {
  const decoded = decodePercent(written)?.normalize('NFC')
  if (decoded === undefined || !/^\/(?!\/)/u.test(decoded)) return undefined
  if (decoded === '/') return decoded
  const names = decoded.slice(1).replace(/\/$/u, '').split('/')
  const last = names.at(-1) ?? ''
  const isFile = /^[^.]+\.html?$/u.test(last) && !decoded.endsWith('/')
  const isSound = names.every(
    (name, index) =>
      /^[^\s"*.:<>?#\\|\p{Cc}\p{Cs}\p{Bidi_Control}]+$/u.test(
        isFile && index === names.length - 1 ? name.replace(/\.html?$/u, '') : name
      ) && Buffer.byteLength(name) <= longestName
  )
  return isSound ? `/${names.join('/')}${isFile ? '' : '/'}` : undefined
}
