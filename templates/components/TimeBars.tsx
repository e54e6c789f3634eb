import {useStrings} from '../context.ts'
import type {SlotProps} from '../props.ts'

const height = 60

/** How much there is over time: bars, and the same figures as a table. */
export function TimeBars({picture, caption}: SlotProps['TimeBars']) {
  const strings = useStrings()
  const {bars, span} = picture
  const most = Math.max(1, ...bars.map((bar) => bar.count))
  const width = 100 / bars.length
  return (
    <div class="time-bars">
      <figure>
        <svg class="bars" width="100%" height={height} aria-hidden="true" focusable="false">
          {bars.map(({label, count}, index) => {
            const tall = count === 0 ? 1 : Math.max(3, Math.round((count / most) * height))
            return (
              <rect
                key={label}
                class={count === 0 ? 'bar-none' : 'bar'}
                x={`${(index * width).toFixed(2)}%`}
                y={height - tall}
                width={`${(width * 0.84).toFixed(2)}%`}
                height={tall}
              >
                <title>{`${label}: ${strings.number(count)}`}</title>
              </rect>
            )
          })}
        </svg>
        <figcaption class="small">
          <bdi>{span}</bdi>
        </figcaption>
      </figure>
      <details class="figures-table">
        <summary>{strings.picture.figures}</summary>
        <table>
          <caption class="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{strings.picture.when}</th>
              <th scope="col">{strings.list.count}</th>
            </tr>
          </thead>
          <tbody>
            {bars
              .filter((bar) => bar.count > 0)
              .map((bar) => (
                <tr key={bar.label}>
                  <th scope="row">
                    <bdi>{bar.label}</bdi>
                  </th>
                  <td>{strings.number(bar.count)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </div>
  )
}
