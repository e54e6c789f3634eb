import {constants} from 'node:fs'
import {lstat, open} from 'node:fs/promises'
import type {VFile} from 'vfile'
import {report} from '../diagnostics/message.ts'

/**
 * Read a regular file whole; no link is followed, nothing larger than `maxBytes` is touched.
 *
 * Reports `unreadable-file`, `symbolic-link`, `copy-too-large` on `file`.
 *
 * @returns
 *   `undefined` when it could not be read.
 */
export async function readBytes(
  file: VFile,
  path: string,
  maxBytes: number
): Promise<Uint8Array | undefined> {
  let handle
  try {
    if ((await lstat(path)).isSymbolicLink()) {
      report(file, 'symbolic-link', 'Unexpected symbolic link, expected a file')
      return undefined
    }
    // The link may have been put there since: the system refuses to follow it.
    handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    const facts = await handle.stat()
    if (!facts.isFile()) {
      report(file, 'unreadable-file', 'Unexpected kind of file, expected a regular one')
      return undefined
    }
    if (facts.size > maxBytes) {
      report(
        file,
        'copy-too-large',
        `Unexpected size of ${facts.size} bytes, expected at most ${maxBytes}`
      )
      return undefined
    }
    return await handle.readFile()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
    report(file, 'unreadable-file', `Cannot open the file (${code})`, {cause: error})
    return undefined
  } finally {
    await handle?.close()
  }
}
