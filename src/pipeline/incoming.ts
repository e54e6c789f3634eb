import {basename, dirname} from 'node:path'
import type {VFile} from 'vfile'
import type {Article} from '../model/article.ts'
import type {FormatName, WireCopy} from '../model/copy.ts'
import {parseCopy} from '../parse/parse-copy.ts'
import type {FoundCopy} from '../read/find-copy.ts'
import {copyFromBytes, readPiece} from '../read/read-copy.ts'
import type {PerFileOptions} from './per-file.ts'

/** One piece of copy on its way into an archive. */
export interface Incoming {
  /** How the user named it. */
  readonly source: string
  /** File name it came under; empty when it had none. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly copy: WireCopy
  readonly articles: readonly Article[]
  /** Absolute path of the folder it lies in; absent for what lies in none. */
  readonly folder?: string
  /** Text of the side file it came with. */
  readonly side?: string
  /** Where it was fetched from. */
  readonly fetched?: {
    readonly asked: string
    readonly address: string
    /** Encoding the server declared. */
    readonly encoding?: string
  }
}

/** What somebody who files copy states about all of it. */
export interface FilingFlags {
  readonly outlet?: string
  readonly language?: string
  readonly received?: string
  readonly format?: FormatName
}

/** Copy that could not be read: its file holds why. */
export interface Unread {
  readonly file: VFile
}

/** Read a file that is to be filed, with its side file and what its folders state. */
export async function readIncoming(
  found: FoundCopy,
  options: PerFileOptions
): Promise<Incoming | Unread> {
  const piece = await readPiece(found, options.read)
  if (!('copy' in piece)) return piece
  const articles = parseCopy(piece.copy, options)
  const folder = dirname(found.path)
  return {source: found.file, name: basename(found.path), folder, articles, ...piece}
}

/** Bytes that lie in no file. */
export interface LooseCopy extends Pick<Incoming, 'source' | 'name' | 'bytes' | 'fetched'> {
  /** Path from which outlet and day are read, when it tells any. */
  readonly below: string
}

/** Read standard input or a fetched page that is to be filed. */
export function toIncoming(
  {below, ...loose}: LooseCopy,
  {received, format}: FilingFlags,
  options: PerFileOptions
): Incoming | Unread {
  const copy = copyFromBytes({
    bytes: loose.bytes,
    file: loose.source,
    below,
    ...(received !== undefined && {received}),
    ...(format !== undefined && {format}),
    ...(loose.fetched?.encoding !== undefined && {encoding: loose.fetched.encoding})
  })
  return 'text' in copy ? {...loose, copy, articles: parseCopy(copy, options)} : copy
}
