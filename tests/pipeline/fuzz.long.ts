import test from 'node:test'
import {fuzzCopy, samples} from '../support/fuzz-copy.ts'

/** Cases of one test; a failure names the one. */
const batch = 1000

test('copy damaged at random, at length', async (t) => {
  const first = 8 * samples.size
  for (let number = 0; number < 12; number += 1) {
    const seed = first + number * batch
    await t.test(`should be read without a fault: cases from ${seed}`, () => {
      fuzzCopy(seed, batch)
    })
  }
})
