import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {toMessage} from '../diagnostics/message.ts'
import type {WireCopy} from '../model/copy.ts'
import type {ReadOptions} from '../read/read-copy.ts'

/** Folders whose code decides what comes of a piece of copy. */
const folders = ['read', 'parse', 'attribute', 'model', 'diagnostics', 'config', 'pipeline']

/**
 * Tell all that what comes of copy depends on, but for the copy: our own code and data, the
 * configuration, the version of Node, whose tables of letters and zones change.
 *
 * @param options
 *   All that the stages of one file are given, `PerFileOptions`.
 * @returns
 *   A hex digest; the same as long as none of it changes.
 */
export function saltOf(options: {readonly read: ReadOptions}): string {
  const hash = createHash('sha256').update(process.version)
  const base = fileURLToPath(new URL('../', import.meta.url))
  for (const folder of folders) {
    const files = readdirSync(base + folder, {recursive: true, encoding: 'utf8'}).sort()
    for (const file of files) {
      if (/\.\w+$/u.test(file)) hash.update(file).update(readFileSync(`${base}${folder}/${file}`))
    }
  }
  const {read, ...rest} = options
  const {folderCache: _, ...reading} = read
  return hash.update(JSON.stringify([reading, rest])).digest('hex')
}

/**
 * @param salt
 *   As `saltOf` gives it.
 * @returns
 *   The key of what comes of a piece of copy: its bytes, and all that was found beside and above it.
 */
export function keyOf(copy: WireCopy, salt: string): string {
  const {file, text: _, ...facts} = copy
  const said = file.messages.map(toMessage)
  return createHash('sha256')
    .update(salt)
    .update(JSON.stringify([facts, file.path, said]))
    .digest('base64url')
}
