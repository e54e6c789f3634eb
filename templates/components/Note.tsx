import {useSlots, useStrings} from '../context.ts'
import type {SlotProps} from '../props.ts'
import {noBreak} from './no-break.ts'
import {Evidence} from './Evidence.tsx'
import {carriersOf, detailOf, namesOf} from './note-lines.ts'

/**
 * One note of the source margin: who, in what role, through whom. It opens in place for what the
 * statement rests on. The summary holds no links: it is itself the control.
 */
export function Note({statement, place, report}: SlotProps['Note']) {
  const strings = useStrings()
  const {Sign} = useSlots()
  const detail = detailOf(statement, strings)
  const carriers = carriersOf(statement, strings)
  return (
    <li
      class="note"
      id={`n-${statement.id}`}
      data-n={String(place)}
      data-footing={statement.footing}
    >
      <details name="note">
        <summary>
          <Sign footing={statement.footing} />
          {noBreak}
          <bdi class="note-name">{namesOf(statement, strings)}</bdi>
          {detail + carriers !== '' && (
            <>
              {' '}
              <span class={detail === '' ? undefined : 'note-detail'}>
                {detail !== '' && <bdi>{detail}</bdi>}
                {detail !== '' && carriers !== '' && '; '}
                {carriers !== '' && <bdi>{carriers}</bdi>}
              </span>
            </>
          )}
        </summary>
        <Evidence statement={statement} report={report} />
      </details>
    </li>
  )
}
