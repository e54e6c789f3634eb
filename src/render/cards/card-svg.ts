import type {Direction} from '../../model/copy.ts'
import type {MixPart} from '../../model/page.ts'
import {toXml} from '../xml.ts'
import type {FontFile} from './font-file.ts'
import {setLines} from './set-lines.ts'

/** Size of a card, in pixels, as Open Graph wants it. */
export const cardSize = {width: 1200, height: 630} as const

/** What a card shows. */
export interface Card {
  readonly headline: string
  readonly outlet: string
  /** Written out. */
  readonly date: string
  readonly archive: string
  readonly direction: Direction
  readonly mix: readonly MixPart[]
}

const edge = 72
const paper = '#fbf9f4'
const ink = '#1d1a16'
const soft = '#6a6258'
const hairline = '#ded7ca'
const accent = '#9a2f1c'

/** The same colours as the site has by day. */
const colours: Readonly<Record<MixPart['footing'], string>> = {
  'on-record': '#1d1a16',
  institution: '#8a8677',
  outlet: '#1f5673',
  document: '#6b3f7d',
  unnamed: '#c98a2b',
  'no-comment': '#a39a8c',
  none: '#c4bbaa',
  own: '#e4dccd'
}

/**
 * Draw a card: outlet and date, the headline, how the report is sourced, the archive.
 *
 * @param fonts
 *   Fonts that between them have every character of the card.
 * @returns
 *   An SVG whose lines are set and broken already; renderers only shape and place them.
 */
export function cardSvg(card: Card, fonts: readonly FontFile[]): string {
  const {width, height} = cardSize
  const rtl = card.direction === 'rtl'
  const start = rtl ? width - edge : edge
  const end = rtl ? edge : width - edge
  const {lines, size} = setLines(card.headline, fonts, width - 2 * edge)
  const leading = Math.round(size * 1.16)
  const block = lines.length * leading
  // Optically in the middle of what head and foot leave.
  const first = Math.round(142 + (360 - block) / 2 + size * 0.86)
  // Renderers take every line to run from left to right; what stands in an isolate runs its own way.
  const isolate = rtl ? '\u2067' : '\u2066'
  const startAnchor = rtl ? 'end' : 'start'
  const endAnchor = rtl ? 'start' : 'end'
  return toXml(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: String(width),
      height: String(height),
      'font-family': fonts.map(({family}) => `'${family.replaceAll("'", '')}'`).join(', ')
    },
    [
      rect({x: 0, y: 0, width, height, fill: paper}),
      rect({x: 0, y: 0, width, height: 10, fill: accent}),
      text(own(card.outlet), {x: start, y: 94, size: 34, fill: accent, anchor: startAnchor}),
      text(own(card.date), {x: end, y: 94, size: 30, fill: soft, anchor: endAnchor}),
      rect({x: edge, y: 120, width: width - 2 * edge, height: 2, fill: hairline}),
      ...lines.map((line, index) =>
        text(`${isolate}${line}\u2069`, {
          x: start,
          y: first + index * leading,
          size,
          fill: ink,
          anchor: startAnchor
        })
      ),
      ...bar(card.mix, rtl),
      text(own(card.archive), {x: start, y: 576, size: 30, fill: soft, anchor: startAnchor})
    ]
  )
}

/** Shares by footing, from where reading begins. */
function bar(mix: readonly MixPart[], rtl: boolean): readonly string[] {
  const whole = cardSize.width - 2 * edge
  let before = 0
  return mix.map(({footing, share}) => {
    const from = Math.round(before * whole)
    before += share
    const to = Math.round(before * whole)
    const x = rtl ? cardSize.width - edge - to : edge + from
    // A sliver of paper keeps neighbours of like colour apart.
    const width = Math.max(1, to - from - 2)
    return rect({x, y: 512, width, height: 14, fill: colours[footing]})
  })
}

/** Runs the way its first letter does. */
function own(words: string): string {
  return `\u2068${words}\u2069`
}

interface Place {
  readonly x: number
  readonly y: number
  readonly fill: string
}

function rect(place: Place & {readonly width: number; readonly height: number}): string {
  return toXml('rect', toAttributes(place))
}

function text(
  words: string,
  {size, anchor, ...place}: Place & {readonly size: number; readonly anchor: 'start' | 'end'}
): string {
  return toXml(
    'text',
    {...toAttributes(place), 'font-size': String(size), 'text-anchor': anchor},
    words
  )
}

function toAttributes(values: object): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]))
}
