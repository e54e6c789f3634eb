/**
 * Trains the attribution model and writes it where the package loads it.
 *
 *     npm run train -- --data FILE [--out FILE] [--check FILE]
 *
 * `FILE` has one story marked by hand a line: `{id, text, attributions: [{source, cue, content}]}`.
 * The same file gives the same bytes. With `--check`, the confidence of the model that the package
 * has is measured on other stories, and what the method page prints is written to
 * `src/model/reliability.ts`; without `--data` nothing else is done.
 */
import {writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {brotliCompressSync, constants} from 'node:zlib'
import {writeReliability} from './check-confidence.ts'
import {encodeModel} from './encode-model.ts'
import {readGold} from './gold.ts'
import {prepare} from './prepare.ts'
import {trainModel} from './train-model.ts'

const {values} = parseArgs({
  options: {
    data: {type: 'string'},
    check: {type: 'string'},
    out: {type: 'string', default: 'src/attribute/model/weights.bin'}
  }
})
if (values.data === undefined && values.check === undefined) {
  console.error('Name the stories to learn from: npm run train -- --data FILE')
  process.exit(2)
}
if (values.data !== undefined) {
  const stories = readGold(values.data).map(prepare)
  console.error(`${stories.length} stories read`)
  const model = trainModel(stories, (line) => {
    console.error(line)
  })
  const packed = brotliCompressSync(encodeModel(model), {
    params: {[constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_QUALITY]: 11}
  })
  writeFileSync(values.out, packed)
  console.error(`${values.out}: ${packed.length} bytes`)
}
if (values.check !== undefined) {
  for (const line of writeReliability(values.check, 'src/model/reliability.ts')) console.error(line)
}
