import type {SlotProps} from '../props.ts'

/** Letters that fit half a phone in large type; days take more. */
const shortValue = 8

/** A row of large figures. */
export function Figures({figures}: SlotProps['Figures']) {
  if (figures.length === 0) return null
  return (
    <dl class="figures">
      {figures.map((figure) => (
        <div key={figure.label}>
          <dt>{figure.label}</dt>
          <dd class={figure.value.length > shortValue ? 'figure-long' : undefined}>
            {figure.value}
          </dd>
        </div>
      ))}
    </dl>
  )
}
