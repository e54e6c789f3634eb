import type {NotFoundPage as NotFoundPageValue} from '../../src/model/page.ts'
import {SearchForm} from '../components/SearchForm.tsx'
import {useStrings} from '../context.ts'
import {ListLayout} from '../layouts/ListLayout.tsx'

/** What stands where nothing stands: the reason, and the search. */
export function NotFoundPage({page}: {readonly page: NotFoundPageValue}) {
  const strings = useStrings()
  const {withdrawn} = page
  return (
    <ListLayout
      eyebrow={withdrawn === undefined ? '404' : strings.story[withdrawn]}
      title={page.title}
      lead={withdrawn === undefined ? strings.notFound.text : strings.notFound.withdrawn[withdrawn]}
    >
      <SearchForm
        action={page.site.search}
        id="big-search"
        label={strings.search.label}
        placeholder={strings.home.search(page.site.stories, page.site.statements)}
      />
      <p>
        <a href={page.site.home}>{strings.notFound.home}</a>
      </p>
    </ListLayout>
  )
}
