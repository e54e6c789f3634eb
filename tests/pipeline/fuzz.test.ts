import test from 'node:test'
import {fuzzCopy, samples} from '../support/fuzz-copy.ts'

test('copy damaged at random', async (t) => {
  for (const [number, name] of [...samples.keys()].entries()) {
    await t.test(`should be read without a fault: ${name.replaceAll(/[-/]/gu, ' ')}`, () => {
      // Every so-many-th case is made of this sample; `fuzz.long.ts` goes on where these end.
      for (let round = 0; round < 8; round += 1) fuzzCopy(number + round * samples.size, 1)
    })
  }
})
