import type {FormatName} from '../../model/copy.ts'
import {listAddresses} from '../../model/picture-address.ts'

/** No page has more pictures worth a look. */
const most = 500

/** Attributes a page names its pictures in; those behind `data-` are set by scripts when it is scrolled. */
const attribute =
  /\b(?:src|srcset|data-src|data-srcset)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'<>]+))/giu
const inMarkdown = /!\[[^\]\n]{0,1000}\]\(\s*(?:<(?<angled>[^<>\n]*)>|(?<plain>[^\s()<>]+))/gu

/** References that addresses of files beside a page are written with. */
const references: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0'
}

/**
 * Find what may be addresses of pictures in the text of a page or of Markdown, `data:` ones left
 * out. What of it belongs to the story is for its reader to say; a text is only looked through, so
 * that its pictures are known before it is parsed.
 */
export function findAddresses(text: string, format: FormatName): readonly string[] {
  if (!mayHoldPictures(format)) return []
  const found = new Set<string>()
  const patterns = format === 'html' ? [attribute] : [attribute, inMarkdown]
  for (const pattern of patterns) {
    for (const {groups = {}} of text.matchAll(pattern)) {
      const value = groups.double ?? groups.single ?? groups.bare ?? groups.angled ?? groups.plain
      if (value === undefined || value.length > 20_000 || /^\s*(?:data|https?):/iu.test(value)) {
        continue
      }
      for (const each of listAddresses(resolve(value))) {
        if (found.size >= most) return [...found]
        found.add(each)
      }
    }
  }
  return [...found]
}

/** Whether pictures are read out of a format. */
export function mayHoldPictures(format: FormatName): boolean {
  return format === 'html' || format === 'markdown'
}

const reference = /&(?:#x(?<hex>[\da-f]{1,6})|#(?<decimal>\d{1,7})|(?<name>[a-z]{2,6}));/giu

function resolve(value: string): string {
  return value.replace(
    reference,
    (whole: string, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return references[name.toLowerCase()] ?? whole
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    }
  )
}
