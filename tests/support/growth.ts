import assert from 'node:assert/strict'
import {processBytes} from '../../src/pipeline/per-file.ts'

/** Processor time of some work, in milliseconds: what else the machine does is left out. */
export function timeOf(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000
}

/**
 * Processor time of reading copy, in milliseconds.
 *
 * @param file
 *   Name from which the format is told.
 */
export function costOf(file: string, text: string): number {
  const bytes = Buffer.from(text)
  return timeOf(() => {
    processBytes(
      {bytes, file, received: '2031-03-05'},
      {
        outlets: [],
        minConfidence: 0.35,
        model: 'full',
        read: {root: '', maxBytes: 1e9}
      }
    )
  })
}

/** Less is not told from noise, in milliseconds. */
const least = 15

/** How often work is measured before it counts as slow: what is swept up in the middle of one run is not in another. */
const attempts = 4

/**
 * Assert that four times as much takes some four times as long; were it squared, sixteen times.
 *
 * @param cost
 *   Milliseconds that work of a size takes.
 */
export function assertGrowth(cost: (size: number) => number, size: number): void {
  cost(Math.ceil(size / 8))
  const told: string[] = []
  for (let attempt = 0; attempt < attempts; attempt++) {
    const small = Math.max(least, cost(size))
    const large = cost(size * 4)
    if (large <= small * 9) return
    told.push(`${large} ms for four times what takes ${small} ms`)
  }
  assert.fail(told.join('; '))
}

/**
 * Assert that copy four times as long takes some four times as long to read.
 *
 * @param make
 *   Makes copy of a size.
 */
export function assertLinear(file: string, make: (size: number) => string, size: number): void {
  assertGrowth((each) => costOf(file, make(each)), size)
}
