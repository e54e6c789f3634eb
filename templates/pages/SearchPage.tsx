import type {SearchPage as SearchPageValue} from '../../src/model/page.ts'
import {useStrings} from '../context.ts'
import {searchWords} from '../strings/search-words.ts'

/**
 * The search page: the form, places for what the script puts there, and ways to
 * browse for readers without script. Order is that of the keyboard: field, filters, results.
 */
export function SearchPage({page}: {readonly page: SearchPageValue}) {
  const strings = useStrings()
  const words = searchWords(strings)
  return (
    <div id="search" class="search" data-bundle={page.bundle} data-words={JSON.stringify(words)}>
      <h1 class="visually-hidden">{page.title}</h1>
      <div class="search-top">
        <form
          id="search-form"
          class="search-form"
          role="search"
          action={page.site.search}
          method="get"
        >
          <label class="visually-hidden" for="search-field">
            {strings.search.label}
          </label>
          <input
            id="search-field"
            class="search-field"
            type="search"
            name="q"
            dir="auto"
            autoComplete="off"
            spellcheck={false}
          />
          <button class="visually-hidden" type="submit">
            {strings.search.submit}
          </button>
        </form>
        <details class="search-help">
          <summary>{strings.search.help.title}</summary>
          <dl>
            {strings.search.help.rows.map(({typed, means}) => (
              <div key={typed}>
                <dt>
                  <code dir="auto">{typed}</code>
                </dt>
                <dd>{means}</dd>
              </div>
            ))}
          </dl>
        </details>
        <div class="search-bar">
          <ul id="search-chips" class="search-chips" aria-label={strings.search.active} />
          <div class="search-order">
            <button id="search-open" class="search-open" type="button">
              {words.filters}
            </button>
            <span id="search-count" class="search-count" dir="auto" />
            <span aria-hidden="true">·</span>
            <label class="visually-hidden" for="search-sort">
              {words.sort}
            </label>
            <select id="search-sort" class="search-sort">
              <option value="relevance">{words.sorts.relevance}</option>
              <option value="newest">{words.sorts.newest}</option>
              <option value="oldest">{words.sorts.oldest}</option>
            </select>
          </div>
        </div>
        <a class="search-skip" href="#search-results">
          {strings.search.skip}
        </a>
      </div>
      <aside id="search-side" class="search-side" aria-label={words.filters}>
        <div id="search-filters" class="search-filters" />
      </aside>
      <div class="search-main">
        <div id="search-notes" class="search-notes" dir="auto" />
        <ol id="search-results" class="search-results" tabIndex={-1} aria-label={words.results} />
        <button id="search-more" class="search-more" type="button" hidden />
        <p id="search-status" class="visually-hidden" role="status" />
        <noscript>
          <p class="search-note">{strings.search.noScript}</p>
        </noscript>
        <nav class="search-browse" aria-label={strings.search.browse}>
          <h2>{strings.search.browse}</h2>
          <ul>
            {page.browse.map((link) => (
              <li key={link.href}>
                <a href={link.href}>{link.text}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <dialog id="search-drawer" class="search-drawer" aria-label={words.filters}>
        <div id="search-drawer-body" class="search-drawer-body" />
        <button id="search-close" class="search-close" type="button">
          {words.close}
        </button>
      </dialog>
    </div>
  )
}
