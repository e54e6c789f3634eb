import type {NotFoundPage as NotFoundPageValue} from '../../src/model/page.ts'
import {BigSearch} from '../components/BigSearch.tsx'
import {useStrings} from '../context.ts'
import {ListLayout} from '../layouts/ListLayout.tsx'

/** What stands where nothing stands: the reason, and the search. */
export function NotFoundPage({page}: {readonly page: NotFoundPageValue}) {
  const strings = useStrings()
  return (
    <ListLayout eyebrow="404" title={page.title} lead={strings.notFound.text}>
      <BigSearch site={page.site} />
      <p>
        <a href={page.site.home}>{strings.notFound.home}</a>
      </p>
    </ListLayout>
  )
}
