import {availableParallelism} from 'node:os'
import {Worker} from 'node:worker_threads'
import type {FoundCopy} from '../read/find-copy.ts'
import {openCache, writeCache, type CacheWriter} from './cache.ts'
import {saltOf} from './copy-key.ts'
import {packCopy, unpackCopy, type Packed, type PerFileOptions, type Processed} from './per-file.ts'
import type {CacheOptions, Chunk, Done, WorkerData} from './worker.ts'

/** Files below which threads cost more than they bring. */
const threshold = 600

/** Files sent to a worker at a time. */
const chunkSize = 100

/** How files are shared out. */
export interface ProcessOptions {
  readonly options: PerFileOptions
  /** Path of the file where what comes of copy is kept from build to build; absent: nothing is kept. */
  readonly cachePath?: string | undefined
  readonly onProgress: (done: number, total: number) => void
}

/**
 * Take files through read, parse and attribute, in threads when there are many. What an earlier
 * build made of the same copy is taken from the cache.
 *
 * @returns
 *   What came of each, in the order given, whichever thread did it.
 */
export async function processAll(
  found: readonly FoundCopy[],
  {options, cachePath, onProgress}: ProcessOptions
): Promise<readonly Processed[]> {
  const results: Processed[] = []
  const cache = cachePath === undefined ? {salt: ''} : {path: cachePath, salt: saltOf(options)}
  const next = cachePath === undefined ? undefined : beginCache(cachePath)
  const workers = Math.min(availableParallelism(), 8)
  const threaded = found.length >= threshold && workers > 1
  const work = {found, options, cache}
  try {
    for await (const packed of threaded ? inThreads(work, workers) : inline(work)) {
      for (const each of packed) {
        if (each.key !== undefined) next?.add(each.key, each.bytes)
        results.push(unpackCopy(each))
      }
      onProgress(results.length, found.length)
    }
    next?.commit()
  } catch (error) {
    next?.abandon()
    throw error
  }
  return results
}

/** A cache that cannot be written is none: the build goes on without. */
function beginCache(path: string): CacheWriter | undefined {
  try {
    return writeCache(path)
  } catch {
    return undefined
  }
}

interface Work {
  readonly found: readonly FoundCopy[]
  readonly options: PerFileOptions
  readonly cache: CacheOptions
}

async function* inline({found, options, cache}: Work): AsyncGenerator<readonly Packed[]> {
  const {path = '', salt} = cache
  const known = openCache(path)
  try {
    for (const copy of found) yield [await packCopy(copy, options, {cache: known, salt})]
  } finally {
    known.close()
  }
}

/** Chunks come back in any order and are handed on in theirs. */
async function* inThreads(
  {found, options, cache}: Work,
  workers: number
): AsyncGenerator<readonly Packed[]> {
  const chunks: Chunk[] = []
  for (let start = 0; start < found.length; start += chunkSize) {
    chunks.push({number: chunks.length, found: found.slice(start, start + chunkSize)})
  }
  const resolvers: ((packed: readonly Packed[]) => void)[] = []
  const waiting = chunks.map(
    ({number}) =>
      new Promise<readonly Packed[]>((resolve) => {
        resolvers[number] = resolve
      })
  )
  let next = 0
  const feed: Feed = {
    next: () => chunks[next++],
    done: ({number, packed}) => resolvers[number]?.(packed)
  }
  const all = Promise.all(Array.from({length: workers}, () => runWorker({options, cache}, feed)))
  const failed = all.then(() => new Promise<never>(() => undefined))
  for (const packed of waiting) yield await Promise.race([packed, failed])
  await all
}

interface Feed {
  readonly next: () => Chunk | undefined
  readonly done: (done: Done) => void
}

function runWorker(workerData: WorkerData, feed: Feed): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = startWorker(workerData)
    const send = () => {
      const chunk = feed.next()
      if (chunk) worker.postMessage(chunk)
      else {
        void worker.terminate()
        resolve()
      }
    }
    worker.on('message', (done: Done) => {
      feed.done(done)
      send()
    })
    worker.on('error', reject)
    send()
  })
}

/** Compiled code needs no shim; in source a thread must register the TypeScript loader itself, since `--import tsx` does not reach it. */
function startWorker(workerData: WorkerData): Worker {
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL('./worker.js', import.meta.url), {workerData})
  }
  const entry = new URL('./worker.ts', import.meta.url).href
  const loader = import.meta.resolve('tsx/esm/api')
  const shim = `import(${JSON.stringify(loader)}).then(({register}) => (register(), import(${JSON.stringify(entry)})))`
  return new Worker(shim, {eval: true, workerData, execArgv: []})
}
