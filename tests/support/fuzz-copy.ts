import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {processBytes} from '../../src/pipeline/per-file.ts'
import {checkProcessed} from './check-processed.ts'
import {mutate, randomFrom} from './mutate.ts'

const root = 'tests/fixtures/wire'

/** The project's own copy, by the path it is filed under. */
export const samples: ReadonlyMap<string, Buffer> = new Map(
  readdirSync(root, {recursive: true, encoding: 'utf8'})
    .filter((name) => /copy\.\w+$/u.test(name))
    .sort()
    .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(root, name))])
)

/**
 * Damage each sample in turn, read what comes of it, check what holds for any copy.
 *
 * @param seed
 *   Number of the first case; the one named in a failure repeats it.
 * @throws What was thrown, with the number of the case.
 */
export function fuzzCopy(seed: number, cases: number): void {
  const all = [...samples]
  for (let number = seed; number < seed + cases; number += 1) {
    const random = randomFrom(number)
    const [name, bytes] = all[number % all.length] ?? ['', Buffer.alloc(0)]
    const [, other] = all[Math.floor(random() * all.length)] ?? ['', bytes]
    const damaged = mutate(bytes, other, random)
    try {
      readDamaged(name, damaged)
    } catch (error) {
      throw new Error(`Case ${number}, made of ${name}, fails`, {cause: error})
    }
  }
}

function readDamaged(name: string, bytes: Buffer): void {
  const file = `oaklet/2031/03/05-${name.replaceAll('/', '-')}`
  const read = {outlets: [], minConfidence: 0.35, model: 'full'} as const
  checkProcessed(processBytes({bytes, file}, {...read, read: {root: '', maxBytes: 1e7}}))
}
