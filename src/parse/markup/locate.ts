import type {VFile} from 'vfile'
import type {Span} from '../../model/span.ts'

/**
 * Find where a value stands in a file, for a message about it. What a format escapes is not found.
 *
 * @returns
 *   Details for `report`: with the first place the text stands at, or without any.
 */
export function locate(file: VFile, text: string): {readonly span?: Span} {
  const wanted = text.trim()
  const at = wanted === '' ? -1 : String(file.value).indexOf(wanted)
  return at === -1 ? {} : {span: [at, at + wanted.length]}
}
