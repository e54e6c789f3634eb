import {useSlots, useStrings} from '../context.ts'
import type {SlotProps} from '../props.ts'
import {noBreak} from './no-break.ts'
import {Name} from './Name.tsx'

/** The way of the copy, step by step, from the outlet that carries it back to the source. */
export function Chain({steps, labelled = false}: SlotProps['Chain']) {
  const strings = useStrings()
  const {Sign} = useSlots()
  if (steps.length === 0) return null
  return (
    <ol class="chain">
      {steps.map((step, index) => (
        <li lang={step.language}>
          {index === 0 && labelled && <span class="visually-hidden">{strings.story.chain}: </span>}
          {index > 0 && <span class="visually-hidden">{strings.story.chainFrom} </span>}
          {step.footing && (
            <>
              <Sign footing={step.footing} />
              {noBreak}
            </>
          )}
          <Name name={step} />
        </li>
      ))}
    </ol>
  )
}
