import assert from 'node:assert/strict'
import {processBytes} from '../../src/pipeline/per-file.ts'

/**
 * Processor time of reading copy, in milliseconds: what else the machine does is left out.
 *
 * @param file
 *   Name from which the format is told.
 */
export function costOf(file: string, text: string): number {
  const bytes = Buffer.from(text)
  const before = process.cpuUsage()
  processBytes(
    {bytes, file, received: '2031-03-05'},
    {
      outlets: [],
      timeZone: 'UTC',
      minConfidence: 0.35,
      model: 'full',
      read: {root: '', maxBytes: 1e9}
    }
  )
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Less is not told from noise, in milliseconds. */
const least = 15

/**
 * Assert that copy four times as long takes some four times as long to read; were it squared, sixteen
 * times.
 *
 * @param make
 *   Makes copy of a size.
 */
export function assertLinear(file: string, make: (size: number) => string, size: number): void {
  costOf(file, make(Math.ceil(size / 8)))
  const small = Math.max(least, costOf(file, make(size)))
  // What is swept up in the middle of one run is not in the other: a second one decides.
  let large = costOf(file, make(size * 4))
  if (large > small * 9) large = Math.min(large, costOf(file, make(size * 4)))
  assert.ok(large <= small * 9, `${large} ms for four times what takes ${small} ms`)
}
