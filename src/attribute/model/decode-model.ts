import {indexRows, wordsOf} from './row-index.ts'
import type {Model} from './tag-story.ts'
import {jointCount} from './joint.ts'
import {packEmissions, stride, type TaggerWeights} from './tagger.ts'

/** First bytes of a model file. */
export const modelMark = 'wirecopy model 2\n'

/** What a model file tells in words before its weights. */
export interface ModelHeader {
  readonly cues: {readonly bits: number; readonly steps: readonly number[]}
  readonly marks: {readonly bits: number; readonly labels: number; readonly unit: number}
  readonly links: {readonly bits: number; readonly labels: number; readonly unit: number}
  readonly judge: {
    readonly bits: number
    readonly unit: number
    readonly bias: number
    readonly odds: readonly number[]
    readonly shares: readonly number[]
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function isHeader(value: unknown): value is ModelHeader {
  if (!isRecord(value)) return false
  return ['cues', 'marks', 'links', 'judge'].every((key) => {
    const part = value[key]
    return isRecord(part) && typeof part.bits === 'number'
  })
}

/**
 * Read a model out of its bytes, as `encodeModel` of the training script lays them out: the mark, the length of
 * the header (four bytes, little-endian), the header as JSON, then the weights: cues; for both taggers
 * which features they know, emissions label by label, transitions; judge.
 *
 * @throws
 *   When the bytes are no model.
 */
export function decodeModel(bytes: Uint8Array): Model {
  const mark = new TextDecoder().decode(bytes.subarray(0, modelMark.length))
  if (mark !== modelMark) throw new TypeError('Unexpected bytes, expected an attribution model')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const length = view.getUint32(modelMark.length, true)
  let offset = modelMark.length + 4
  const header: unknown = JSON.parse(
    new TextDecoder().decode(bytes.subarray(offset, offset + length))
  )
  if (!isHeader(header))
    throw new TypeError('Unexpected header, expected that of an attribution model')
  offset += length
  const cellsOf = (count: number): Int8Array => {
    if (offset + count > bytes.length) {
      throw new TypeError('Unexpected end of the attribution model')
    }
    // A copy: the bytes may be a view of a larger buffer.
    const cells = new Int8Array(bytes.buffer, bytes.byteOffset + offset, count).slice()
    offset += count
    return cells
  }
  const taggerOf = ({bits, labels, unit}: ModelHeader['marks']): TaggerWeights => {
    const marked = cellsOf(wordsOf(bits) * 4)
    const words = new DataView(marked.buffer)
    const known = Int32Array.from({length: wordsOf(bits)}, (_, word) =>
      words.getInt32(word * 4, true)
    )
    const index = indexRows(bits, known)
    const flat = cellsOf(index.rows * labels)
    const cells = new Int8Array(index.rows * stride)
    for (let label = 0; label < labels; label++) {
      for (let row = 0; row < index.rows; row++) {
        cells[row * stride + label] = flat[label * index.rows + row] ?? 0
      }
    }
    const halves = cellsOf(jointCount * stride * stride * 2)
    const pairs = new DataView(halves.buffer)
    const transitions = new Int16Array(jointCount * stride * stride)
    for (let cell = 0; cell < transitions.length; cell++) {
      transitions[cell] = pairs.getInt16(cell * 2, true)
    }
    return {labels, index, unit, emissions: packEmissions(cells), transitions}
  }
  return {
    cues: {...header.cues, cells: cellsOf(1 << header.cues.bits)},
    marks: taggerOf(header.marks),
    links: taggerOf(header.links),
    judge: {...header.judge, cells: cellsOf(1 << header.judge.bits)}
  }
}
