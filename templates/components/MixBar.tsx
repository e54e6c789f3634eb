import type {MixPart} from '../../src/model/page.ts'
import {useStrings} from '../context.ts'

/** Parts with the offsets at which they begin, in per cent of the whole. */
function laidOut(parts: readonly MixPart[]) {
  let start = 0
  return parts
    .filter((part) => part.share > 0)
    .map((part) => {
      const segment = {...part, start, width: part.share * 100}
      start += segment.width
      return segment
    })
}

/** The bar alone. The first one of a page defines the pattern of unnamed sources for all of them. */
export function MixBar(props: {readonly parts: readonly MixPart[]; readonly first: boolean}) {
  const strings = useStrings()
  const {parts, first} = props
  return (
    <svg class="mix-bar" width="100%" height="10" aria-hidden="true" focusable="false">
      {first && (
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse">
          <path class="hatch" d="M-1 1 1 -1 M0 6 6 0 M5 7 7 5" />
        </pattern>
      )}
      {laidOut(parts).map(({footing, share, start, width}) => (
        <rect
          key={footing}
          class={`mix-${footing}`}
          x={`${start.toFixed(2)}%`}
          width={`${width.toFixed(2)}%`}
          height="10"
        >
          <title>{`${strings.mix[footing]} ${strings.percent(share)}`}</title>
        </rect>
      ))}
    </svg>
  )
}
