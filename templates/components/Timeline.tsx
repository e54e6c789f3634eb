import type {SlotProps} from '../props.ts'
import {Pictured} from './Pictured.tsx'

/** Who had stories when: a line an outlet, a dot a story. */
export function Timeline({timeline}: SlotProps['Timeline']) {
  return (
    <Pictured
      class="timeline"
      shapes={timeline}
      draw={({rows, ticks, width, height}) => (
        <>
          {ticks.map((tick, index) => (
            <g key={tick.x} class="tick">
              <path d={`M${tick.x} 0V${height - 20}`} />
              <text
                x={index === 0 ? 0 : index === ticks.length - 1 ? width : tick.x}
                y={height - 5}
                text-anchor={index === 0 ? 'start' : index === ticks.length - 1 ? 'end' : 'middle'}
              >
                {tick.label}
              </text>
            </g>
          ))}
          {rows.map((row) => (
            <g key={row.name}>
              <path class="timeline-line" d={`M0 ${row.y}H${width}`} />
              <text class="timeline-name" x="0" y={row.y - 9}>
                {row.name}
              </text>
              {row.dots.map((dot) => (
                <a key={dot.href} class="dot" href={dot.href} tabindex={-1}>
                  <title>{dot.title}</title>
                  <circle cx={dot.x} cy={row.y} r="5" />
                </a>
              ))}
            </g>
          ))}
        </>
      )}
    />
  )
}
