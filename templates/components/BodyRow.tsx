import {useSlots} from '../context.ts'
import type {SlotProps} from '../props.ts'
import {Body} from './Body.tsx'

/** One block of the text and, beside it, the notes of the statements that begin in it. */
export function BodyRow({block, report}: SlotProps['BodyRow']) {
  const {Note} = useSlots()
  const {number, statements, type} = block
  return (
    <div class="row" data-type={type}>
      <Body
        class={`text text-${type}`}
        id={number === undefined ? undefined : `p${number}`}
        html={block.html}
      />
      {statements.length > 0 && (
        <ul class="notes">
          {statements.map((statement, index) => (
            <Note key={statement.id} statement={statement} place={index + 1} report={report} />
          ))}
        </ul>
      )}
    </div>
  )
}
