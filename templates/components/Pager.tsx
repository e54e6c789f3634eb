import {useStrings} from '../context.ts'
import type {SlotProps} from '../props.ts'

/** Ways to the other pages of a long list. */
export function Pager({pager}: SlotProps['Pager']) {
  const {list} = useStrings()
  if (pager.pages < 2) return null
  return (
    <nav class="pager" aria-label={list.pages}>
      {pager.newer === undefined ? (
        <span />
      ) : (
        <a href={pager.newer} rel="prev">
          {list.newer}
        </a>
      )}
      <span>{list.pageOf(pager.page, pager.pages)}</span>
      {pager.older === undefined ? (
        <span />
      ) : (
        <a href={pager.older} rel="next">
          {list.older}
        </a>
      )}
    </nav>
  )
}
