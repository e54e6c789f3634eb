import type {NotFoundPage as NotFoundPageValue} from '../../src/model/page.ts'
import {useStrings} from '../context.ts'
import {ListLayout} from '../layouts/ListLayout.tsx'

/** What stands where nothing stands: the reason, and the search. */
export function NotFoundPage({page}: {readonly page: NotFoundPageValue}) {
  const strings = useStrings()
  return (
    <ListLayout eyebrow="404" title={page.title} lead={strings.notFound.text}>
      <form
        class="big-search"
        role="search"
        action={page.site.search}
        method="get"
        aria-label={strings.search.label}
      >
        <label class="visually-hidden" for="lost-search">
          {strings.search.label}
        </label>
        <input
          id="lost-search"
          type="search"
          name="q"
          placeholder={strings.home.search(page.site.stories, page.site.statements)}
          autoComplete="off"
        />
      </form>
      <p>
        <a href={page.site.home}>{strings.notFound.home}</a>
      </p>
    </ListLayout>
  )
}
