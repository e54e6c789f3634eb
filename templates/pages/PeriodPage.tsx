import type {PeriodPage as PeriodPageValue} from '../../src/model/page.ts'
import {UndatedStories} from '../components/UndatedStories.tsx'
import {useSlots, useStrings} from '../context.ts'
import {ListLayout} from '../layouts/ListLayout.tsx'
import {Section} from '../layouts/Section.tsx'

const partsOf = {days: 'years', year: 'months', month: 'days', day: 'days'} as const

function Neighbours({page}: {readonly page: PeriodPageValue}) {
  const {period} = useStrings()
  if (!page.previous && !page.next) return null
  return (
    <nav class="neighbours" aria-label={period.neighbours}>
      {page.previous && (
        <a href={page.previous.href} rel="prev">
          {page.previous.text}
        </a>
      )}
      {page.next && (
        <a href={page.next.href} rel="next">
          {page.next.text}
        </a>
      )}
    </nav>
  )
}

/** The way into the parts of a period: its calendar, and the list of years, months or days. */
function Parts({page}: {readonly page: PeriodPageValue}) {
  const strings = useStrings()
  const {Calendar, Tally} = useSlots()
  const heading = strings.period[partsOf[page.kind]]
  return (
    <>
      {page.calendar.length > 1 && (
        <Section id="calendar" heading={strings.list.calendar}>
          <Calendar days={page.calendar} />
        </Section>
      )}
      {page.parts.length > 0 && (
        <Section id="parts" heading={heading}>
          <Tally rows={page.parts} caption={heading} />
        </Section>
      )}
    </>
  )
}

/**
 * All days, a year, a month or one day: what was filed then. A period that lists no stories of its
 * own, as a year does, leads with its parts.
 */
export function PeriodPage({page}: {readonly page: PeriodPageValue}) {
  const strings = useStrings()
  const {Day, MixRows, Pager} = useSlots()
  const hasParts = page.calendar.length > 1 || page.parts.length > 0
  const lists = page.groups.length > 0
  return (
    <ListLayout
      {...(page.up && {eyebrow: <a href={page.up.href}>{page.up.text}</a>})}
      title={page.heading}
      {...(hasParts && lists && {side: <Parts page={page} />})}
    >
      {hasParts && !lists && (
        <div class="parts">
          <Parts page={page} />
        </div>
      )}
      {page.mixes.length > 0 && (
        <Section id="mixes" heading={strings.picture.mixByMonth} class="mixes">
          <MixRows rows={page.mixes} caption={strings.picture.mixByMonth} />
        </Section>
      )}
      <div class="days">
        {page.groups.map((day) => (
          <Day key={day.date.iso} day={day} />
        ))}
        <UndatedStories stories={page.undated} />
        {!lists && !hasParts && page.undated.length === 0 && (
          <p class="small">{strings.list.nothing}</p>
        )}
      </div>
      {page.pager && <Pager pager={page.pager} />}
      <Neighbours page={page} />
    </ListLayout>
  )
}
