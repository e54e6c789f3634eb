/** What is wrong with HTML as a whole. */
export interface HtmlFault {
  readonly ruleId: 'broken-markup' | 'deep-nesting'
  readonly reason: string
  /** Where, in UTF-16 units of the HTML. */
  readonly at: number
}

/** Open elements beyond which start tags are left out. */
const deepest = 400
/** The same for formatting, which the standard opens anew in every paragraph until it is closed. */
const deepestFormatting = 40
/** Attributes no tag has; each is compared with those before it. */
const mostAttributes = 1000

const toSet = (names: string) => new Set(names.split(' '))
const formatting = toSet('a b big code em font i nobr s small strike strong tt u')
/** Empty elements, and those that need no end tag: how many are open cannot be told from tags alone. */
const uncounted = toSet(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th tbody thead tfoot option optgroup colgroup rt rp html head body'
)
/** What stands in them is no mark-up up to their own end tag. */
const rawText = toSet('script style xmp iframe noembed noframes noscript title textarea')

const startName = /[a-z][^\s/>]*/iy

/**
 * Make HTML fit to be parsed by the algorithm of the standard, which takes the square of what is
 * open at once: start tags nested without end are left out, their text is kept. One pass.
 *
 * @returns
 *   The HTML, and what was left out of it or would be lost, in order.
 */
export function boundHtml(html: string): {html: string; faults: readonly HtmlFault[]} {
  const faults: HtmlFault[] = []
  const parts: string[] = []
  let kept = 0
  let at = html.indexOf('<')
  const open = {flow: 0, formatting: 0}
  const dropped = {flow: 0, formatting: 0}
  let page: number | undefined
  while (at !== -1) {
    const next = html[at + 1] ?? ''
    if (html.startsWith('<!--', at)) at = past('-->', at, at + 2, 'comment')
    else if (next === '!' || next === '?') at = past('>', at, at + 2, 'declaration')
    else if (next === '/' || /[a-z]/iu.test(next)) at = tag(at, next === '/')
    else at += 1
    if (at !== -1) at = html.indexOf('<', at)
  }
  if (page !== undefined)
    tell(
      'broken-markup',
      'Unexpected end of page, expected `</html>`',
      Math.max(0, html.length - 1)
    )
  return {html: kept === 0 ? html : parts.join('') + html.slice(kept), faults}

  function tag(start: number, isEnd: boolean): number {
    startName.lastIndex = start + (isEnd ? 2 : 1)
    const name = startName.exec(html)?.[0].toLowerCase()
    if (name === undefined) return start + 2
    const {end, attributes} = findTagEnd(html, start + 1)
    if (end === -1) return lost(start, `\`${isEnd ? '/' : ''}${name.slice(0, 20)}\``)
    if (name === 'html' || name === 'body') page = isEnd ? undefined : start
    if (!isEnd && attributes > mostAttributes) {
      tell(
        'broken-markup',
        `Unexpected tag of ${attributes} attributes, left out all of them`,
        start
      )
      cut(start + 1 + name.length, end - 1)
    }
    if (!uncounted.has(name)) {
      const kind = formatting.has(name) ? 'formatting' : 'flow'
      const most = kind === 'flow' ? deepest : deepestFormatting
      if (isEnd && dropped[kind] > 0) {
        dropped[kind] -= 1
        cut(start, end)
      } else if (isEnd) open[kind] = Math.max(0, open[kind] - 1)
      else if (open[kind] < most) open[kind] += 1
      else {
        if (!faults.some(({ruleId}) => ruleId === 'deep-nesting'))
          tell('deep-nesting', `Unexpected nesting below ${most} elements, kept as text`, start)
        dropped[kind] += 1
        cut(start, end)
      }
    }
    if (isEnd || !rawText.has(name)) return end
    const close = new RegExp(`</${name}(?=[\\s/>])`, 'giu')
    close.lastIndex = end
    const found = close.exec(html)
    if (found === null) return lost(start, `\`${name}\``)
    if (dropped.flow > 0) cut(start, found.index)
    return found.index
  }

  function past(mark: string, start: number, from: number, name: string): number {
    const found = html.indexOf(mark, from)
    return found === -1 ? lost(start, name) : found + mark.length
  }

  /** The rest is read as part of what never ends. */
  function lost(start: number, name: string): -1 {
    tell('broken-markup', `Unexpected end inside ${name}; what follows it is lost`, start)
    page = undefined
    return -1
  }

  function cut(from: number, to: number): void {
    if (from < kept) return
    parts.push(html.slice(kept, from))
    kept = to
  }

  function tell(ruleId: HtmlFault['ruleId'], reason: string, place: number): void {
    faults.push({ruleId, reason, at: place})
  }
}

/** @returns Behind the `>` of a tag, -1 when there is none; quotes count only behind `=`, as in the standard. */
function findTagEnd(html: string, from: number): {end: number; attributes: number} {
  let attributes = 0
  let before = 0
  for (let at = from; at < html.length; at += 1) {
    const code = html.charCodeAt(at)
    if (code === 0x3e) return {end: at + 1, attributes}
    if (code <= 0x20) {
      if (before > 0x20) attributes += 1
      before = before === 0x3d ? before : code
      continue
    }
    if ((code === 0x22 || code === 0x27) && before === 0x3d) {
      at = html.indexOf(html[at] ?? '', at + 1)
      if (at === -1) break
    }
    before = code
  }
  return {end: -1, attributes}
}
