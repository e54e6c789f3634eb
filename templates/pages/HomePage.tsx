import type {HomePage as HomePageValue} from '../../src/model/page.ts'
import {SearchForm} from '../components/SearchForm.tsx'
import {UndatedStories} from '../components/UndatedStories.tsx'
import {useSlots, useStrings} from '../context.ts'
import {Section} from '../layouts/Section.tsx'

function Side({page}: {readonly page: HomePageValue}) {
  const strings = useStrings()
  const {Calendar, Tally} = useSlots()
  const {home} = strings
  return (
    <div class="column-side">
      {page.calendar.length > 0 && (
        <Section id="coverage" heading={home.coverage}>
          <Calendar days={page.calendar} />
          <p class="small">
            {page.span}
            {page.more && (
              <>
                {page.span !== undefined && ' · '}
                <a href={page.more.href}>{strings.list.byDay}</a>
              </>
            )}
          </p>
        </Section>
      )}
      {page.mostCited.length > 0 && (
        <Section id="relied-on" heading={home.reliedOn}>
          <Tally rows={page.mostCited} caption={home.reliedOn} />
        </Section>
      )}
      {page.unnamedShare !== undefined && (
        <Section id="unnamed" heading={home.unnamed}>
          <p class="small">
            {home.unnamedShare(page.unnamedShare)}
            {page.reasonShare !== undefined && `; ${home.reasonShare(page.reasonShare)}`}.{' '}
            <a href={page.site.unnamed}>{home.which}</a>
          </p>
        </Section>
      )}
      {page.outlets.length > 0 && (
        <Section id="outlets" heading={home.outlets}>
          <Tally rows={page.outlets} caption={home.outlets} />
        </Section>
      )}
    </div>
  )
}

/** The front page: search first, then the latest, and what the archive covers. */
export function HomePage({page}: {readonly page: HomePageValue}) {
  const strings = useStrings()
  const {Day} = useSlots()
  const {site} = page
  return (
    <div class="columns home">
      <div class="column-main">
        <h1 class="motto">{strings.home.motto}</h1>
        {site.description !== undefined && (
          <p class="lead">
            <bdi>{site.description}</bdi>
          </p>
        )}
        <SearchForm
          action={site.search}
          id="big-search"
          label={strings.search.label}
          placeholder={strings.home.search(site.stories, site.statements)}
        />
        {page.days.map((day) => (
          <Day key={day.date.iso} day={day} />
        ))}
        <UndatedStories stories={page.undated} />
        {page.days.length + page.undated.length === 0 && <p>{strings.list.nothing}</p>}
        {page.more && (
          <p class="more">
            <a href={page.more.href}>{strings.home.more}</a>
          </p>
        )}
      </div>
      <Side page={page} />
    </div>
  )
}
