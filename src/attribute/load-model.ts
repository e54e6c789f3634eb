import {readFileSync} from 'node:fs'
import {brotliDecompressSync} from 'node:zlib'
import {decodeModel} from './model/decode-model.ts'
import type {Model} from './model/tag-story.ts'

let loaded: Model | undefined

/** The trained model that ships with the package, read once when it is first asked for. */
export function loadModel(): Model {
  loaded ??= decodeModel(
    brotliDecompressSync(readFileSync(new URL('./model/weights.bin', import.meta.url)))
  )
  return loaded
}
