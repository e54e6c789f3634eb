import {findFrontMatter} from './front-matter.ts'
import {isMail} from './sniff-content.ts'

/** How far the opening of a file is looked at, in bytes. */
const reach = 20_000

/**
 * Find what copy declares about its own encoding: front matter, XML declaration, `<meta>` of a page,
 * the character set of a mail. All of it is ASCII enough to be read before the encoding is known.
 *
 * @returns
 *   A label as written; `undefined` when none is declared.
 */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, reach)).toString('latin1')
  if (bytes[0] === 0x2d) {
    const place = findFrontMatter(head)
    return place && /^encoding:[ \t]*["']?([\w.:-]+)/mu.exec(head.slice(...place.content))?.[1]
  }
  const declaration = /^\s*<\?xml[^>]{0,100}?encoding=["']([\w.:-]+)["']/u.exec(head)?.[1]
  if (declaration !== undefined) return declaration
  if (/^\s*<(?:!--|!doctype|html|head|meta)/iu.test(head))
    return /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)/iu.exec(head)?.[1]
  return isMail(head.trimStart()) ? mailEncoding(head) : undefined
}

/**
 * The character set of the first text of a mail that may hold bytes beyond ASCII; what is encoded
 * again in base64 or quoted-printable says nothing about the bytes of the file.
 */
function mailEncoding(head: string): string | undefined {
  // Header fields of the mail and of its parts, folded lines with them.
  for (const [block] of head.matchAll(/(?:^(?:[!-9;-~]{1,80}:|[ \t]).*\r?\n)+/gmu)) {
    if (/^content-transfer-encoding:\s*(?:base64|quoted-printable)/imu.test(block)) continue
    const charset =
      /^content-type:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*?;\s*charset\s*=\s*"?([\w.:-]+)/imu.exec(block)
    if (charset) return charset[1]
  }
  return undefined
}
