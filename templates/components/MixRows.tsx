import type {Footing} from '../../src/model/attribution.ts'
import {useSlots, useStrings} from '../context.ts'
import type {SlotProps} from '../props.ts'
import {MixBar} from './MixBar.tsx'
import {Name} from './Name.tsx'
import {noBreak} from './no-break.ts'

/** Columns of the table and parts of the legend: what answers for itself first. */
const order: readonly (Footing | 'own')[] = [
  'on-record',
  'institution',
  'document',
  'outlet',
  'unnamed',
  'no-comment',
  'none',
  'own'
]

/** Bars of shares below one another, a legend, and the same figures as a table. */
export function MixRows({rows, caption}: SlotProps['MixRows']) {
  const strings = useStrings()
  const {Sign} = useSlots()
  const found = new Set(rows.flatMap((row) => row.parts.map((part) => part.footing)))
  const footings = order.filter((footing) => found.has(footing))
  return (
    <figure class="mix-rows">
      <ul class="legend" aria-hidden="true">
        {footings.map((footing) => (
          <li key={footing}>
            <Sign footing={footing} label={false} />
            {noBreak}
            {strings.mix[footing]}
          </li>
        ))}
      </ul>
      <ul class="mix-list">
        {rows.map((row, index) => (
          <li key={row.name}>
            <Name name={{text: row.name, ...(row.href !== undefined && {href: row.href})}} />
            <MixBar parts={row.parts} first={index === 0} />
          </li>
        ))}
      </ul>
      <details class="figures-table">
        <summary>{strings.picture.figures}</summary>
        <div class="wide-table">
          <table>
            <caption class="visually-hidden">{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{strings.list.name}</th>
                {footings.map((footing) => (
                  <th key={footing} scope="col">
                    {strings.mix[footing]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.name}>
                  <th scope="row">
                    <bdi>{row.name}</bdi>
                  </th>
                  {footings.map((footing) => {
                    const part = row.parts.find((one) => one.footing === footing)
                    return <td key={footing}>{part ? strings.percent(part.share) : '–'}</td>
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  )
}
