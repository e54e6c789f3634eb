import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import {VFile} from 'vfile'
import type {Span} from '../model/span.ts'
import type {Draft} from './draft.ts'
import {readPlainText} from './formats/plain-text.ts'
import type {ReadingContext} from './reading-context.ts'
import {toTree} from './to-tree.ts'

/** What the parser of wire text must know of a file beyond its text, and what it finds beyond the tree. */
export interface WireReading {
  /** Extent of the story: all of the text but the front matter. */
  readonly story: Span
  readonly context: ReadingContext
  /** Fields, set by the parser. */
  draft?: Draft
}

declare module 'vfile' {
  interface DataMap {
    wire: WireReading
  }
}

/**
 * Let a unified processor parse plain wire text to mdast, positions kept: one child for each block
 * of the body; every text leaf carries its extent in the file as `data.span`.
 *
 * Facts of the single file come in as `file.data.wire`; the fields the copy tells go out there.
 * Without it the whole file is the story, undated and of an unknown outlet.
 */
export const wireText: Plugin<[], string, Root> = function () {
  this.parser = (text, given) => {
    const file = given instanceof VFile ? given : undefined
    const wire: WireReading = file?.data.wire ?? {
      story: [0, text.length],
      context: {outlets: [], own: []}
    }
    wire.draft = readPlainText(text, wire.story, wire.context, file)
    return toTree(wire.draft.blocks, text)
  }
}
