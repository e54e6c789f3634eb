/**
 * Trains the attribution model and writes it where the package loads it.
 *
 *     npm run train -- --data FILE [--out FILE]
 *
 * `FILE` has one story marked by hand a line: `{id, text, attributions: [{source, cue, content}]}`.
 * The same file gives the same bytes.
 */
import {writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {brotliCompressSync, constants} from 'node:zlib'
import {encodeModel} from './encode-model.ts'
import {readGold} from './gold.ts'
import {prepare} from './prepare.ts'
import {trainModel} from './train-model.ts'

const {values} = parseArgs({
  options: {
    data: {type: 'string'},
    out: {type: 'string', default: 'src/attribute/model/weights.bin'}
  }
})
if (values.data === undefined) {
  console.error('Name the stories to learn from: npm run train -- --data FILE')
  process.exit(2)
}
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
