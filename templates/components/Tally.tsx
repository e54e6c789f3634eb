import {useSlots, useStrings} from '../context.ts'
import type {SlotProps} from '../props.ts'
import {noBreak} from './no-break.ts'
import {Name} from './Name.tsx'

/** Names and how often each counts. */
export function Tally({rows, caption}: SlotProps['Tally']) {
  const strings = useStrings()
  const {Sign} = useSlots()
  return (
    <table class="tally">
      <caption class="visually-hidden">{caption}</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{strings.list.name}</th>
          <th scope="col">{strings.list.count}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <th scope="row">
              {row.footing && (
                <>
                  <Sign footing={row.footing} />
                  {noBreak}
                </>
              )}
              <Name name={{text: row.name, ...(row.href !== undefined && {href: row.href})}} />
              {row.detail !== undefined && (
                <>
                  {' '}
                  <span class="tally-detail">
                    · <bdi>{row.detail}</bdi>
                  </span>
                </>
              )}
              {row.links && (
                <ul class="tally-links">
                  {row.links.map((link) => (
                    <li key={link.href}>
                      <Name name={link} />
                    </li>
                  ))}
                </ul>
              )}
            </th>
            <td>{strings.number(row.count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
