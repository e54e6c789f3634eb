import type {VFile} from 'vfile'
import {readNitf} from '../formats/nitf.ts'
import {descendants, rawText, type XmlElement} from '../xml/tree.ts'
import type {FormatStory} from './format-story.ts'
import {markupReporter} from './markup-reporter.ts'
import type {MarkupBlock} from './markup-block.ts'
import {parseHtml} from './parse-html.ts'
import {splitLines, tidy} from './split-lines.ts'
import {toBlocks, type FlowOptions} from './to-blocks.ts'

const tag =
  /<(?:\/|!--)?\s*(?:p|div|br|body|html|span|h[1-6]|ul|table|article|section|em|strong|b|i|a)\b[^>]*>/iu

/** Whether text is HTML rather than words that hold angle brackets. */
export function isHtml(text: string): boolean {
  return tag.test(text)
}

/**
 * Read the content of an item, whatever it is in: NITF or XHTML as elements, HTML as text, plain
 * text. Reports what its HTML may report.
 */
export function readContent(content: XmlElement, file: VFile): FormatStory {
  const [nitf] = descendants(content, 'nitf')
  if (nitf) return readNitf(nitf, file)
  const reporter = markupReporter(file)
  const hasElements = content.children.some((node) => typeof node !== 'string')
  return {
    stated: {},
    blocks: hasElements ? toBlocks(content, reporter) : textToBlocks(rawText(content), reporter)
  }
}

/** Read text that may be HTML: from CDATA, from a member of JSON, from a cell. */
export function textToBlocks(text: string, options: FlowOptions = {}): readonly MarkupBlock[] {
  if (isHtml(text)) return toBlocks(parseHtml(text, options.onFault), options)
  return splitLines(text).map((row) => ({type: 'paragraph', rows: [row]}))
}

/** @returns Text without mark-up, white space folded; `undefined` when nothing is left. */
export function plainText(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const bare =
    isHtml(text) || /&(?:#\d+|#x[\da-f]+|\w+);/iu.test(text) ? rawText(parseHtml(text)) : text
  const folded = tidy(bare)
  return folded === '' ? undefined : folded
}
