import {useStrings} from '../context.ts'
import type {SlotProps} from '../props.ts'

/** Who wrote it. */
export function Byline({names}: SlotProps['Byline']) {
  const strings = useStrings()
  if (names.length === 0) return null
  return (
    <p class="byline">
      {strings.story.by}{' '}
      {names.map((name, index) => (
        <>
          {index > 0 && ', '}
          <bdi>{name}</bdi>
        </>
      ))}
    </p>
  )
}
