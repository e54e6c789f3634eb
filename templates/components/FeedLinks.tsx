import type {Alternate} from '../../src/model/page.ts'
import {useStrings} from '../context.ts'

/** The feeds of a list, each under the proper name of its form; nothing where there are none. */
export function FeedLinks({alternates}: {readonly alternates: readonly Alternate[]}) {
  const {site} = useStrings()
  const feeds = alternates.filter(({rel}) => rel === 'feed')
  if (feeds.length === 0) return null
  return (
    <nav class="small feeds" aria-label={site.feed}>
      {site.feed}:{' '}
      {feeds.map(({href, title, type}, index) => (
        <>
          {index > 0 && ' · '}
          <a href={href} type={type}>
            {title}
          </a>
        </>
      ))}
    </nav>
  )
}
