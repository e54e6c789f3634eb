import type {SlotProps} from '../props.ts'
import {Name} from './Name.tsx'
import {Time} from './Time.tsx'

/** Outlet, dates told apart, place, filing service: one quiet line. */
export function Dateline({outlet, place, agency, dates}: SlotProps['Dateline']) {
  return (
    <ul class="dateline">
      {outlet && (
        <li>
          <Name name={outlet} />
        </li>
      )}
      {dates.map(({label, date}) => (
        <li key={label}>
          <bdi>
            {label} <Time date={date} />
          </bdi>
        </li>
      ))}
      {place !== undefined && (
        <li>
          <bdi>{place}</bdi>
        </li>
      )}
      {agency !== undefined && (
        <li>
          <bdi>{agency}</bdi>
        </li>
      )}
    </ul>
  )
}
