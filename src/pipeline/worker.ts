import {parentPort, workerData} from 'node:worker_threads'
import type {FoundCopy} from '../read/find-copy.ts'
import {openCache} from './cache.ts'
import {packCopy, type Packed, type PerFileOptions} from './per-file.ts'

/** What a worker is started with. */
export interface WorkerData {
  readonly options: PerFileOptions
  readonly cache: CacheOptions
}

/** Where earlier builds left what they made, and what it depends on beside the copy. */
export interface CacheOptions {
  /** Path of the file; absent: nothing is kept. */
  readonly path?: string
  readonly salt: string
}

/** What a worker is sent: the files of one chunk and its number. */
export interface Chunk {
  readonly number: number
  readonly found: readonly FoundCopy[]
}

/** What a worker sends back. */
export interface Done {
  readonly number: number
  readonly packed: readonly Packed[]
}

function isWorkerData(value: unknown): value is WorkerData {
  return typeof value === 'object' && value !== null && 'options' in value && 'cache' in value
}

const port = parentPort
const data: unknown = workerData
if (port === null || !isWorkerData(data)) throw new Error('worker.ts is started by pool.ts only')
const {path = '', salt} = data.cache
const cache = openCache(path)

port.on('message', (chunk: Chunk) => {
  void (async () => {
    const packed: Packed[] = []
    const buffers: ArrayBuffer[] = []
    for (const found of chunk.found) {
      const {bytes, ...rest} = await packCopy(found, data.options, {cache, salt})
      // A copy of just these bytes: what the serializer gives may be a part of a larger buffer.
      const own = new Uint8Array(bytes)
      packed.push({...rest, bytes: own})
      buffers.push(own.buffer)
    }
    const done: Done = {number: chunk.number, packed}
    port.postMessage(done, buffers)
  })()
})
