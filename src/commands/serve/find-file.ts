import {realpath, stat} from 'node:fs/promises'
import {join, sep} from 'node:path'
import {decodePercent} from '../../model/decode-percent.ts'

/** What an address stands for. */
export type Found =
  | {
      readonly kind: 'file'
      readonly path: string
      readonly bytes: number
      readonly modified: number
    }
  /** A folder asked for without its last slash, as hosts answer it. */
  | {readonly kind: 'redirect'; readonly to: string}
  | {readonly kind: 'missing'}

const missing: Found = {kind: 'missing'}

/**
 * Find the file an address stands for.
 *
 * @param root
 *   Real path of the site's folder. Nothing outside of it is ever found, symbolic links included.
 * @param basePath
 *   Begins and ends with `/`.
 * @param address
 *   Path of the request as sent, query and all.
 */
export async function findFile(root: string, basePath: string, address: string): Promise<Found> {
  const encoded = address.replace(/[?#].*$/su, '')
  const query = address.slice(encoded.length)
  if (`${encoded}/` === basePath) return {kind: 'redirect', to: basePath + query}
  if (!encoded.startsWith(basePath)) return missing
  const below = decodePercent(encoded.slice(basePath.length))
  if (below === undefined) return missing
  const segments = below.split('/')
  // `..` would leave the site; a backslash does so on Windows; NUL ends a path early.
  if (segments.some((segment) => segment === '..' || /[\\\0]/u.test(segment))) return missing
  const path = join(root, ...segments)
  const facts = await stat(path).catch(() => undefined)
  if (facts?.isDirectory()) {
    if (below !== '' && !below.endsWith('/')) return {kind: 'redirect', to: `${encoded}/${query}`}
    return fileAt(root, join(path, 'index.html'))
  }
  return below.endsWith('/') ? missing : fileAt(root, path)
}

/** @returns The file, when it is a regular one and lies in the site. */
export async function fileAt(root: string, path: string): Promise<Found> {
  try {
    const real = await realpath(path)
    const facts = await stat(real)
    if (!facts.isFile() || !real.startsWith(root + sep)) return missing
    return {kind: 'file', path: real, bytes: facts.size, modified: facts.mtimeMs}
  } catch {
    return missing
  }
}
