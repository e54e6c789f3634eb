import {parentPort, workerData} from 'node:worker_threads'
import type {FoundCopy} from '../read/find-copy.ts'
import {processCopy, type PerFileOptions} from './per-file.ts'

/** What a worker is started with. */
export interface WorkerData {
  readonly options: PerFileOptions
}

/** What a worker is sent: the files of one chunk and its number. */
export interface Chunk {
  readonly number: number
  readonly found: readonly FoundCopy[]
}

function isWorkerData(value: unknown): value is WorkerData {
  return typeof value === 'object' && value !== null && 'options' in value
}

const port = parentPort
const data: unknown = workerData
if (port === null || !isWorkerData(data)) throw new Error('worker.ts is started by pool.ts only')

port.on('message', (chunk: Chunk) => {
  void (async () => {
    const processed = []
    for (const found of chunk.found) processed.push(await processCopy(found, data.options))
    port.postMessage({number: chunk.number, processed})
  })()
})
