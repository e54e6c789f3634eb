import {report} from '../../diagnostics/message.ts'
import type {WireCopy} from '../../model/copy.ts'
import {windows1252Upper} from '../../model/windows-1252.ts'

const byteOf = new Map(Array.from(windows1252Upper, (sign, index) => [sign, 0x80 + index]))

/** UTF-8 read as Windows-1252 or Latin-1: a leading byte and as many others as it calls for. */
const other = `[\\u0080-\\u00BF${windows1252Upper}]`
const sequence = new RegExp(
  `[\\u00C2-\\u00DF]${other}|[\\u00E0-\\u00EF]${other}{2}|[\\u00F0-\\u00F4]${other}{3}`,
  'gu'
)

/**
 * Mend text that was encoded in UTF-8 twice (`Ã©`, `â€™`). Only when the whole text gains: when
 * nothing beyond ASCII in it but such sequences would be changed, and each of them is sound.
 *
 * @returns
 *   The text mended; `undefined` when there is nothing to mend or it would not gain.
 */
export function mendEncoding(text: string): string | undefined {
  if (!/[\u00C2-\u00F4]/u.test(text)) return undefined
  let mended = 0
  let broken = 0
  const result = text.replace(sequence, (run) => {
    const bytes = Uint8Array.from(run, (sign) => byteOf.get(sign) ?? sign.charCodeAt(0))
    try {
      const sign = new TextDecoder('utf-8', {fatal: true}).decode(bytes)
      mended += 1
      return sign
    } catch {
      broken += 1
      return run
    }
  })
  if (mended === 0 || broken > 0) return undefined
  // What stands on its own beyond ASCII proves that the text as a whole was decoded rightly.
  const sound = text.replace(sequence, '').match(/[\u00C0-\uFFFF]/gu)?.length ?? 0
  return sound === 0 ? result : undefined
}

/** Mend a copy whose characters were encoded twice. Reports `mended-encoding`. */
export function mendCopy(copy: WireCopy): WireCopy {
  const [from, to] = copy.story
  const before = copy.text.slice(0, from)
  const mended = mendEncoding(copy.text.slice(from, to))
  if (mended === undefined) return copy
  const text = before + mended + copy.text.slice(to)
  const at = copy.text.slice(from).search(sequence) + from
  report(copy.file, 'mended-encoding', 'Mended characters that were encoded twice', {
    span: [at, at + 1]
  })
  // Later messages count lines and columns in what is read.
  copy.file.value = text
  return {...copy, text, story: [from, from + mended.length]}
}
