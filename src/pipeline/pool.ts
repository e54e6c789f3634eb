import {availableParallelism} from 'node:os'
import {Worker} from 'node:worker_threads'
import type {FoundCopy} from '../read/find-copy.ts'
import {processCopy, type PerFileOptions, type Processed} from './per-file.ts'
import type {Chunk, WorkerData} from './worker.ts'

/** Files below which threads cost more than they bring. */
const threshold = 600

/** Files sent to a worker at a time. */
const chunkSize = 100

/**
 * Take files through read, parse and attribute, in threads when there are many.
 *
 * @returns
 *   What came of each, in the order given, whichever thread did it.
 */
export async function processAll(
  found: readonly FoundCopy[],
  options: PerFileOptions,
  onProgress: (done: number, total: number) => void
): Promise<readonly Processed[]> {
  const workers = Math.min(availableParallelism(), 8)
  if (found.length < threshold || workers < 2) {
    const results: Processed[] = []
    for (const copy of found) {
      results.push(await processCopy(copy, options))
      onProgress(results.length, found.length)
    }
    return results
  }
  const chunks: Chunk[] = []
  for (let start = 0; start < found.length; start += chunkSize) {
    chunks.push({number: chunks.length, found: found.slice(start, start + chunkSize)})
  }
  const results: (readonly Processed[])[] = []
  let next = 0
  let done = 0
  await Promise.all(
    Array.from({length: workers}, () =>
      runWorker(
        {options},
        {
          next: () => chunks[next++],
          done(number, processed) {
            results[number] = processed
            done += processed.length
            onProgress(done, found.length)
          }
        }
      )
    )
  )
  return results.flat()
}

interface Feed {
  readonly next: () => Chunk | undefined
  readonly done: (number: number, processed: readonly Processed[]) => void
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
    worker.on('message', (message: {number: number; processed: readonly Processed[]}) => {
      feed.done(message.number, message.processed)
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
