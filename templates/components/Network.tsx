import type {SlotProps} from '../props.ts'
import {Pictured} from './Pictured.tsx'
import {Spots} from './Spots.tsx'

/** Who relies on whom, drawn: circles for outlets, arrows to the one relied on. */
export function Network({picture}: SlotProps['Network']) {
  return (
    <Pictured
      class="network"
      shapes={picture}
      draw={({arrows, spots}) => (
        <>
          {arrows.map((arrow) => (
            <g key={arrow.path} class={`arrow weight-${arrow.level}`}>
              <title>{arrow.title}</title>
              <path class="arrow-line" d={arrow.path} />
              <path class="arrow-head" d={arrow.head} />
            </g>
          ))}
          <Spots spots={spots} />
        </>
      )}
    />
  )
}
