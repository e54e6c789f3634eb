import type {MixPart} from '../../src/model/page.ts'
import {useSlots, useStrings} from '../context.ts'
import type {SlotProps} from '../props.ts'
import {noBreak} from './no-break.ts'

/** Parts with the offsets at which they begin, in per cent of the whole. */
function laidOut(parts: readonly MixPart[]) {
  let start = 0
  return parts
    .filter((part) => part.share > 0)
    .map((part) => {
      const segment = {footing: part.footing, start, width: part.share * 100}
      start += segment.width
      return segment
    })
}

/** Bar, legend and, for those who do not see them, a table of the same figures. */
export function SourcingMix({parts, caption}: SlotProps['SourcingMix']) {
  const strings = useStrings()
  const {Sign} = useSlots()
  const shown = parts.filter((part) => part.share > 0)
  return (
    <div class="mix">
      <svg class="mix-bar" width="100%" height="10" aria-hidden="true" focusable="false">
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse">
          <path class="hatch" d="M-1 1 1 -1 M0 6 6 0 M5 7 7 5" />
        </pattern>
        {laidOut(shown).map(({footing, start, width}) => (
          <rect
            class={`mix-${footing}`}
            x={`${start.toFixed(2)}%`}
            width={`${width.toFixed(2)}%`}
            height="10"
          />
        ))}
      </svg>
      <ul class="legend" aria-hidden="true">
        {shown.map((part) => (
          <li>
            <Sign footing={part.footing} label={false} />
            {noBreak}
            <bdi>
              {strings.mix[part.footing]} {strings.percent(part.share)}
            </bdi>
          </li>
        ))}
      </ul>
      <table class="visually-hidden">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{strings.margin.tableFooting}</th>
            <th scope="col">{strings.margin.tableWords}</th>
            <th scope="col">{strings.margin.tableShare}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((part) => (
            <tr>
              <th scope="row">{strings.mix[part.footing]}</th>
              <td>{strings.number(part.words)}</td>
              <td>{strings.percent(part.share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
