import type {ComponentChildren} from 'preact'
import type {Shapes, Sized} from '../../src/model/picture.ts'

/**
 * A drawing in two shapes, of which the style sheet shows the one that fits. Its links are for
 * mouse and touch; keyboard and screen reader find the same in the table that stands with it.
 */
export function Pictured<Drawing extends Sized>(props: {
  readonly class: string
  readonly shapes: Shapes<Drawing>
  readonly draw: (drawing: Drawing) => ComponentChildren
}) {
  const {shapes, draw} = props
  return (
    <>
      {(['wide', 'narrow'] as const).map((shape) => {
        const drawing = shapes[shape]
        const {width, height} = drawing
        return (
          <svg
            key={shape}
            class={`picture ${props.class} shape-${shape}`}
            viewBox={`0 0 ${width} ${height}`}
            width={width}
            height={height}
            aria-hidden="true"
            focusable="false"
          >
            {draw(drawing)}
          </svg>
        )
      })}
    </>
  )
}
