import {useSlots, useStrings} from '../context.ts'
import type {SlotProps} from '../props.ts'
import {MixBar} from './MixBar.tsx'
import {noBreak} from './no-break.ts'

/** Bar, legend and, for those who do not see them, a table of the same figures. */
export function SourcingMix({parts, caption}: SlotProps['SourcingMix']) {
  const strings = useStrings()
  const {Sign} = useSlots()
  const shown = parts.filter((part) => part.share > 0)
  return (
    <div class="mix">
      <MixBar parts={shown} first />
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
