import type {MovedPage, RemovedPage} from '../../src/model/page.ts'
import {SearchForm} from '../components/SearchForm.tsx'
import {Time} from '../components/Time.tsx'
import {useStrings} from '../context.ts'
import {ListLayout} from '../layouts/ListLayout.tsx'

/** What stands at an address that was given up: where it leads now, or why it leads nowhere. */
export function OldAddressPage({page}: {readonly page: MovedPage | RemovedPage}) {
  const strings = useStrings()
  const {notFound} = strings
  return (
    <ListLayout title={page.title} lead={notFound[page.kind]}>
      {page.kind === 'moved' ? (
        <p>
          {notFound.movedTo}{' '}
          <a href={page.to.href} lang={page.to.language} dir={page.to.direction ?? 'auto'}>
            {page.to.text}
          </a>
        </p>
      ) : (
        <dl class="facts">
          <dt>{notFound.reason}</dt>
          <dd dir="auto">{page.reason}</dd>
          <dt>{notFound.since}</dt>
          <dd>
            <Time date={page.since} />
          </dd>
        </dl>
      )}
      <SearchForm
        action={page.site.search}
        id="big-search"
        label={strings.search.label}
        placeholder={strings.home.search(page.site.stories, page.site.statements)}
      />
      <p>
        <a href={page.site.home}>{notFound.home}</a>
      </p>
    </ListLayout>
  )
}
