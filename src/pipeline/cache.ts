import {createHash} from 'node:crypto'
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeSync
} from 'node:fs'
import {dirname} from 'node:path'

/** Last bytes of a cache file: where its index begins, and that it is one of ours and whole. */
const tail = {length: 16, mark: 'wirecopy'} as const

/** What earlier builds made of copy, by the key of all it was made from. */
export interface Cache {
  /** @returns The bytes kept under a key; absent when there are none. */
  get(key: string): Uint8Array | undefined
  close(): void
}

/** A cache of the next build's, written beside the old one. */
export interface CacheWriter {
  add(key: string, bytes: Uint8Array): void
  /** Put it in the place of the old one. */
  commit(): void
  /** Drop it; the old one stays. */
  abandon(): void
}

/**
 * Open a cache. It only ever saves work: a file that is missing, cut off or damaged is an empty one.
 *
 * @param path
 *   The file; need not exist.
 */
export function openCache(path: string): Cache {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch {
    return {get: () => undefined, close: () => undefined}
  }
  const index = readIndex(file)
  return {
    get(key) {
      const place = index.get(key)
      const bytes = place && readAt(file, place[0], place[1])
      return bytes && digest(bytes) === place[2] ? bytes : undefined
    },
    close() {
      closeSync(file)
    }
  }
}

type Place = readonly [offset: number, length: number, digest: string]

/** Tells damage from what was written; nothing hangs on its being hard to forge. */
function digest(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('base64url').slice(0, 12)
}

function readIndex(file: number): ReadonlyMap<string, Place> {
  const {size} = fstatSync(file)
  const end = size < tail.length ? undefined : readAt(file, size - tail.length, tail.length)
  if (end?.toString('latin1', 8) !== tail.mark) return new Map()
  const start = Number(end.readBigUInt64LE())
  const text = start < size ? readAt(file, start, size - tail.length - start) : undefined
  try {
    const index: unknown = JSON.parse(text?.toString('utf8') ?? '[]')
    return new Map(Array.isArray(index) ? index.filter(isIndexed) : [])
  } catch {
    return new Map()
  }
}

function isIndexed(value: unknown): value is [string, Place] {
  return (
    Array.isArray(value) &&
    typeof value[0] === 'string' &&
    Array.isArray(value[1]) &&
    value[1].slice(0, 2).every(Number.isSafeInteger)
  )
}

function readAt(file: number, offset: number, length: number): Buffer | undefined {
  const bytes = Buffer.allocUnsafeSlow(length)
  return readSync(file, bytes, 0, length, offset) === length ? bytes : undefined
}

/** Begin a cache that holds what one build uses and nothing else, so that it never grows by what is gone. */
export function writeCache(path: string): CacheWriter {
  const building = `${path}.${process.pid}`
  mkdirSync(dirname(path), {recursive: true})
  const file = openSync(building, 'w')
  const index: [string, Place][] = []
  let offset = 0
  const write = (bytes: Uint8Array): void => {
    for (let start = 0; start < bytes.length;) start += writeSync(file, bytes, start)
    offset += bytes.length
  }
  return {
    add(key, bytes) {
      index.push([key, [offset, bytes.length, digest(bytes)]])
      write(bytes)
    },
    commit() {
      const end = Buffer.alloc(tail.length)
      end.writeBigUInt64LE(BigInt(offset))
      end.write(tail.mark, 8, 'latin1')
      write(Buffer.from(JSON.stringify(index)))
      write(end)
      closeSync(file)
      renameSync(building, path)
    },
    abandon() {
      closeSync(file)
      rmSync(building, {force: true})
    }
  }
}
