import {modelMark, type ModelHeader} from '../../src/attribute/model/decode-model.ts'
import {rowOf, wordsOf} from '../../src/attribute/model/row-index.ts'
import type {Model} from '../../src/attribute/model/tag-story.ts'
import {stride, type TaggerWeights} from '../../src/attribute/model/tagger.ts'

/** Share of weights that may be cut to the largest number one byte holds. */
const clipped = 0.0005
/** Rounded weights this near to 0 are left out. */
export const idle = {marks: 1, links: 1}

/** What a weight of 1 becomes, so that all but the largest weights fit one byte. */
function unitOf(cells: Float32Array | Int8Array): number {
  const sizes = Float32Array.from(cells, Math.abs)
    .filter((size) => size > 0)
    .sort()
  const top = sizes[Math.floor(sizes.length * (1 - clipped))] ?? 1
  return 127 / (top || 1)
}

function rounded(value: number, unit: number, dead: number): number {
  const cell = Math.max(-127, Math.min(127, Math.round(value * unit)))
  return Math.abs(cell) <= dead ? 0 : cell
}

/** Bytes of a tagger: rows whose weights all round to 0 are left out. */
function taggerBytes(
  {emissions, transitions, labels, index}: TaggerWeights,
  dead: number
): {unit: number; parts: Int8Array[]} {
  const unit = Math.round(unitOf(Float32Array.from(emissions)) * 1e4) / 1e4
  const known = new DataView(new ArrayBuffer(wordsOf(index.bits) * 4))
  const kept: number[][] = []
  for (let hash = 0; hash < 1 << index.bits; hash++) {
    const row = rowOf(index, hash)
    if (row < 0) continue
    const cells = Array.from({length: labels}, (_, label) =>
      rounded(emissions[row * stride + label] ?? 0, unit, dead)
    )
    if (cells.every((cell) => cell === 0)) continue
    kept.push(cells)
    const at = (hash >>> 5) * 4
    known.setInt32(at, known.getInt32(at, true) | (1 << (hash & 31)), true)
  }
  const flat = new Int8Array(kept.length * labels)
  for (const [row, cells] of kept.entries()) {
    for (const [label, cell] of cells.entries()) flat[label * kept.length + row] = cell
  }
  const halves = new DataView(new ArrayBuffer(transitions.length * 2))
  for (const [cell, value] of transitions.entries()) {
    halves.setInt16(cell * 2, Math.max(-32767, Math.min(32767, Math.round(value * unit))), true)
  }
  return {unit, parts: [new Int8Array(known.buffer), flat, new Int8Array(halves.buffer)]}
}

/** Lay out a trained model in bytes, weights rounded to one byte each; `decodeModel` reads them. */
export function encodeModel({cues, marks, links, judge}: Model): Uint8Array {
  const cueUnit = unitOf(cues.cells)
  const judgeUnit = unitOf(judge.cells)
  const first = taggerBytes(marks, idle.marks)
  const second = taggerBytes(links, idle.links)
  const header: ModelHeader = {
    cues: {bits: cues.bits, steps: cues.steps.map((step) => Math.round(step * cueUnit))},
    marks: {bits: marks.index.bits, labels: marks.labels, unit: first.unit},
    links: {bits: links.index.bits, labels: links.labels, unit: second.unit},
    judge: {
      bits: judge.bits,
      unit: Math.round(judgeUnit * 1e4) / 1e4,
      bias: judge.bias,
      odds: judge.odds,
      shares: judge.shares
    }
  }
  const words = new TextEncoder().encode(JSON.stringify(header))
  const parts = [
    Int8Array.from(cues.cells, (value) => rounded(value, cueUnit, 0)),
    ...first.parts,
    ...second.parts,
    Int8Array.from(judge.cells, (value) => rounded(value, judgeUnit, 0))
  ]
  const size = parts.reduce((sum, part) => sum + part.length, modelMark.length + 4 + words.length)
  const bytes = new Uint8Array(size)
  bytes.set(new TextEncoder().encode(modelMark))
  new DataView(bytes.buffer).setUint32(modelMark.length, words.length, true)
  let offset = modelMark.length + 4
  bytes.set(words, offset)
  offset += words.length
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.length), offset)
    offset += part.length
  }
  return bytes
}
