import type {SlotProps} from '../props.ts'

/** A row of large figures. */
export function Figures({figures}: SlotProps['Figures']) {
  if (figures.length === 0) return null
  return (
    <dl class="figures">
      {figures.map((figure) => (
        <div key={figure.label}>
          <dt>{figure.label}</dt>
          <dd>{figure.value}</dd>
        </div>
      ))}
    </dl>
  )
}
