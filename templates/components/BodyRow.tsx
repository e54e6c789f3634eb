import type {PictureView} from '../../src/model/picture-view.ts'
import {useSlots} from '../context.ts'
import type {SlotProps} from '../props.ts'
import {Body} from './Body.tsx'

/** Pictures without a caption, in a row of their own. */
function PictureRow({pictures}: {readonly pictures: readonly PictureView[]}) {
  const {Pictures} = useSlots()
  return (
    <div class="row" data-type="picture">
      <Pictures pictures={pictures} />
    </div>
  )
}

/** One block of the text and, beside it, the notes of the statements that begin in it. */
export function BodyRow({block, report}: SlotProps['BodyRow']) {
  const {Note, Pictures} = useSlots()
  const {number, statements, type, pictures = [], picturesBelow = []} = block
  const isCaption = type === 'caption' && pictures.length > 0
  return (
    <>
      {pictures.length > 0 && !isCaption && <PictureRow pictures={pictures} />}
      <div class="row" data-type={type}>
        {isCaption ? (
          <Pictures pictures={pictures} captionHtml={block.html} />
        ) : (
          <Body
            class={`text text-${type}`}
            id={number === undefined ? undefined : `p${number}`}
            html={block.html}
          />
        )}
        {statements.length > 0 && (
          <ul class="notes">
            {statements.map((statement, index) => (
              <Note key={statement.id} statement={statement} place={index + 1} report={report} />
            ))}
          </ul>
        )}
      </div>
      {picturesBelow.length > 0 && <PictureRow pictures={picturesBelow} />}
    </>
  )
}
