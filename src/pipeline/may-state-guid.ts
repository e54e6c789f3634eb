import {open, readFile} from 'node:fs/promises'
import type {FoundCopy} from '../read/find-copy.ts'

/** Bytes of a file that are looked at: more than any front matter takes. */
const reach = 4096

const stated = /^[ \t]*["']?guid["']?[ \t]*:/imu

/**
 * Tell, with a look at its opening and at the side file, whether a piece of copy may state a guid.
 * A name may say little: mails, XML and JSON are sent as `.txt`, too.
 *
 * @returns
 *   `false` only for wire text and pages without one: there is no need to parse them.
 */
export async function mayStateGuid({path, below}: FoundCopy): Promise<boolean> {
  if (!/\.(?:txt|html?)$/iu.test(below)) return true
  const head = await readHead(path)
  const isPage = /\.html?$/iu.test(below)
  if (
    !isPage &&
    (/^(?:[{[<]|[\w-]+:)/u.test(head) || (head.startsWith('---') && stated.test(head)))
  )
    return true
  const side = await readFile(`${path}.yaml`, 'utf8').catch(() => '')
  return stated.test(side)
}

/** Letters of other encodings than ASCII do not matter here. */
async function readHead(path: string): Promise<string> {
  const file = await open(path).catch(() => undefined)
  if (!file) return ''
  try {
    const {buffer, bytesRead} = await file.read(Buffer.alloc(reach), 0, reach, 0)
    const head = buffer.toString('latin1', 0, bytesRead)
    return head
      .replaceAll('\0', '')
      .replace(/^(?:ï»¿|ÿþ|þÿ)/u, '')
      .trimStart()
  } catch {
    return ''
  } finally {
    await file.close()
  }
}
