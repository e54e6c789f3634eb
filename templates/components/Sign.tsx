import {useStrings} from '../context.ts'
import type {SlotProps} from '../props.ts'

/** ● ■ ◆ ○ ▭ —: drawn by the style sheet, so that every font shows the same shapes. */
export function Sign({footing, label = true}: SlotProps['Sign']) {
  const strings = useStrings()
  return label ? (
    <span class="sign" data-footing={footing} role="img" aria-label={strings.mix[footing]} />
  ) : (
    <span class="sign" data-footing={footing} aria-hidden="true" />
  )
}
