import type {SlotProps} from '../props.ts'
import {Body} from './Body.tsx'

/** The summary under the headline. */
export function Standfirst({html}: SlotProps['Standfirst']) {
  return <Body as="p" class="standfirst" html={html} />
}
