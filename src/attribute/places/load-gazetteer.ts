import {readFileSync} from 'node:fs'
import {brotliDecompressSync} from 'node:zlib'
import {decodeGazetteer} from './decode-gazetteer.ts'
import type {Gazetteer} from './gazetteer.ts'

let loaded: Gazetteer | undefined

/** The gazetteer that ships with the package, read once when it is first asked for. */
export function loadGazetteer(): Gazetteer {
  loaded ??= decodeGazetteer(
    brotliDecompressSync(readFileSync(new URL('./gazetteer.bin', import.meta.url))).toString()
  )
  return loaded
}
