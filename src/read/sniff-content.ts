import type {FormatName} from '../model/copy.ts'

/** How far the opening of a file is looked at, in UTF-16 units. */
const reach = 20_000

/**
 * Refine the format a file name speaks for by what the text opens with. A name may be wrong or say
 * little: agencies send mails and transmissions as `.txt`, and half of all formats as `.xml`.
 *
 * @param named
 *   The format the name speaks for.
 */
export function sniffContent(text: string, named: FormatName): FormatName {
  if (['markdown', 'html', 'csv', 'json-lines'].includes(named)) return named
  const head = text.slice(0, reach)
  const transmitted = sniffTransmission(head)
  if (transmitted) return transmitted
  const start = head.trimStart()
  // Each part of the prolog is taken as a whole: comments read over comments would take for ever.
  if (/^(?:(?=(<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*))\1)*<(?:!doctype\s+html|html)\b/iu.test(start))
    return 'html'
  if (start.startsWith('<')) {
    // Wire copy in plain text may open with a company's sign in angle brackets.
    return named === 'plain-text' &&
      !/^<(?:\?xml|!DOCTYPE|!--|(?:[\w.-]+:)?(?:nitf|NewsML|newsMessage|newsItem|packageItem|rss|feed|RDF)\b)/u.test(
        start
      )
      ? named
      : sniffXml(start)
  }
  if (named === 'ninjs' || (named === 'plain-text' && /^(?:\{|\[\s*\{)\s*"/u.test(start))) {
    return /jsonfeed\.org\/version/u.test(head.slice(0, 2000)) ? 'feed' : 'ninjs'
  }
  return named === 'plain-text' && isMail(start) ? 'email' : named
}

/**
 * SOH opens both; the header line of IPTC 7901 has its priority, and mostly its length, ANPA marks its
 * head lines, by which it is known where systems on the way took the control characters out.
 */
function sniffTransmission(head: string): FormatName | undefined {
  const open = /^\s*\x16*\x01\s*([^\r\n]{4,100})/u.exec(head)
  if (open && head.includes('\x02')) {
    if (/^\p{L}{1,6}\d{2,6} +\d +\p{L}{1,6}(?: |$)/u.test(open[1] ?? '')) return 'iptc7901'
    if (/\x02\s*\^/u.test(head)) return 'anpa1312'
  }
  const marked = head
    .slice(0, 1000)
    .split('\n', 9)
    .filter((line) => /^\^[^^]*\S.*[<=]\s*$/u.test(line))
  return marked.length > 1 ? 'anpa1312' : undefined
}

function sniffXml(start: string): FormatName {
  const bare = start
    .replace(/<!--[\s\S]*?-->/gu, '')
    .replace(/<\?[\s\S]*?\?>/gu, '')
    .replace(/<!DOCTYPE[^>[]*(?:\[[\s\S]*?\]\s*)?>/iu, '')
  const name = /<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)/u.exec(bare)?.[1] ?? ''
  switch (name) {
    case 'nitf':
      return 'nitf'
    case 'NewsML':
      return 'newsml1'
    case 'newsMessage':
    case 'newsItem':
    case 'packageItem':
      return 'newsml-g2'
    case 'feed':
    case 'RDF':
      return 'feed'
    case 'entry':
      return /www\.w3\.org\/2005\/Atom/u.test(bare) ? 'feed' : sniffWrapped(bare)
    case 'rss':
      return /xmlns:wp=|<wp:/u.test(bare) ? 'wxr' : 'feed'
    default:
      return sniffWrapped(bare)
  }
}

/** Agencies wrap items of a standard into elements of their own. */
function sniffWrapped(text: string): FormatName {
  if (/<(?:[\w.-]+:)?newsItem\b/u.test(text)) return 'newsml-g2'
  if (/<NewsItem\b/u.test(text) && /<News(?:Component|Management)\b/u.test(text)) return 'newsml1'
  return /<nitf\b/u.test(text) ? 'nitf' : 'house-xml'
}

const field =
  /^(?:From|To|Subject|Date|Message-ID|Received|MIME-Version|Return-Path|Delivered-To|Content-Type):/gimu

/** Whether text opens with the header of a mail. */
export function isMail(start: string): boolean {
  const header = start.split(/\r?\n\r?\n/u)[0] ?? ''
  if (!/^(?:From \S+|[\w-]{2,40}:[ \t]?\S)/u.test(header)) return false
  const names = new Set((header.match(field) ?? []).map((name) => name.toLowerCase()))
  return names.has('from:') && names.size >= 3
}
