import {deserialize, serialize} from 'node:v8'
import type {VFile} from 'vfile'
import {attributeArticles} from '../attribute/attribute-articles.ts'
import {toMessage} from '../diagnostics/message.ts'
import type {ColumnNames} from '../model/column-fields.ts'
import type {WireCopy} from '../model/copy.ts'
import type {Entry, Message} from '../model/entry.ts'
import type {OutletProfile} from '../model/outlet.ts'
import {parseCopy} from '../parse/parse-copy.ts'
import type {FoundCopy} from '../read/find-copy.ts'
import {
  copyFromBytes,
  copyFromText,
  readCopy,
  type CopyBytes,
  type CopyText,
  type ReadOptions
} from '../read/read-copy.ts'
import type {Cache} from './cache.ts'
import {keyOf} from './copy-key.ts'

/** What the three stages of one file need to know; plain data. */
export interface PerFileOptions {
  readonly read: ReadOptions
  readonly outlets: readonly OutletProfile[]
  /** Names of columns and members in tables and JSON Lines, beside the usual ones. */
  readonly columns?: ColumnNames
  /** Relations below it are kept and not shown, 0–1. */
  readonly minConfidence: number
  readonly model: 'full' | 'rules' | 'none'
}

/** What came of one file: plain data, fit for a cache and for another thread. */
export interface Processed {
  /** Path as given on the command line. */
  readonly file: string
  readonly entries: readonly Entry[]
  readonly messages: readonly Message[]
}

/**
 * Read, parse and attribute one file of copy.
 *
 * @returns
 *   Its stories and messages; no stories when it could not be read.
 */
export async function processCopy(found: FoundCopy, options: PerFileOptions): Promise<Processed> {
  const copy = await readCopy(found, options.read)
  return 'text' in copy ? processRead(copy, options) : processed(copy.file, [])
}

/** What came of one file as bytes, and the key to keep them under; no key: not worth keeping. */
export interface Packed {
  readonly key?: string
  readonly bytes: Uint8Array
}

/** Where what comes of copy is looked up before it is worked out. */
export interface Known {
  readonly cache: Cache
  /** As `saltOf` gives it. */
  readonly salt: string
}

/** The same as `processCopy`, packed, from a cache where it is known there. */
export async function packCopy(
  found: FoundCopy,
  options: PerFileOptions,
  {cache, salt}: Known
): Promise<Packed> {
  const copy = await readCopy(found, options.read)
  if (!('text' in copy)) return {bytes: serialize(processed(copy.file, []))}
  const key = keyOf(copy, salt)
  return {key, bytes: cache.get(key) ?? serialize(processRead(copy, options))}
}

/** @returns What was packed; the bytes are our own. */
export function unpackCopy({bytes}: Packed): Processed {
  const value: unknown = deserialize(bytes)
  if (!isProcessed(value)) throw new Error('Unexpected bytes, expected packed copy')
  return value
}

function isProcessed(value: unknown): value is Processed {
  return (
    typeof value === 'object' &&
    value !== null &&
    'file' in value &&
    'entries' in value &&
    'messages' in value
  )
}

/** The same for text that lies in no file: a record. */
export function processText(text: CopyText, options: PerFileOptions): Processed {
  return processRead(copyFromText(text), options)
}

/** The same for bytes that lie in no file: standard input. */
export function processBytes(bytes: CopyBytes, options: PerFileOptions): Processed {
  const copy = copyFromBytes(bytes)
  return 'text' in copy ? processRead(copy, options) : processed(copy.file, [])
}

function processRead(copy: WireCopy, options: PerFileOptions): Processed {
  const articles = parseCopy(copy, options)
  const entries = attributeArticles(articles, copy, options)
  return processed(copy.file, entries)
}

function processed(file: VFile, entries: readonly Entry[]): Processed {
  return {file: file.path, entries, messages: file.messages.map(toMessage)}
}
