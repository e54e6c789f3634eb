import type {SiteView} from '../../src/model/page.ts'
import {useStrings} from '../context.ts'

/** The large search field of the front page and of the page for what is not there. */
export function BigSearch({site}: {readonly site: SiteView}) {
  const strings = useStrings()
  return (
    <form
      class="big-search"
      role="search"
      action={site.search}
      method="get"
      aria-label={strings.search.label}
    >
      <label class="visually-hidden" for="big-search">
        {strings.search.label}
      </label>
      <input
        id="big-search"
        type="search"
        name="q"
        placeholder={strings.home.search(site.stories, site.statements)}
        autoComplete="off"
      />
      <button class="visually-hidden" type="submit">
        {strings.search.submit}
      </button>
    </form>
  )
}
