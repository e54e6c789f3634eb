import type {SearchPage as SearchPageValue} from '../../src/model/page.ts'
import {useStrings} from '../context.ts'

/** The search page: the form and, for readers without JavaScript, the ways to browse. */
export function SearchPage({page}: {readonly page: SearchPageValue}) {
  const strings = useStrings()
  return (
    <>
      <h1 class="visually-hidden">{page.title}</h1>
      <form class="search-form" role="search" action={page.site.search} method="get">
        <label class="visually-hidden" for="search-field">
          {strings.search.label}
        </label>
        <input id="search-field" class="search-field" type="search" name="q" autocomplete="off" />
        <button class="search-button" type="submit">
          {strings.search.submit}
        </button>
      </form>
      <nav class="browse" aria-label={strings.search.browse}>
        <ul>
          {page.browse.map((link) => (
            <li key={link.href}>
              <a href={link.href}>{link.text}</a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}
