import type {OutletPage as OutletPageValue} from '../../src/model/page.ts'
import {FeedLinks} from '../components/FeedLinks.tsx'
import {StatementList} from '../components/StatementList.tsx'
import {useSlots, useStrings} from '../context.ts'
import {ListLayout} from '../layouts/ListLayout.tsx'
import {Section} from '../layouts/Section.tsx'

function Side({page}: {readonly page: OutletPageValue}) {
  const {outlet, picture} = useStrings()
  const {SourcingMix, Tally, TimeBars} = useSlots()
  return (
    <>
      {page.citedBy.length > 0 && (
        <Section id="cited-by" heading={outlet.citedBy}>
          <Tally rows={page.citedBy} caption={outlet.citedBy} />
        </Section>
      )}
      {page.cites.length > 0 && (
        <Section id="cites" heading={outlet.cites}>
          <Tally rows={page.cites} caption={outlet.cites} />
        </Section>
      )}
      {page.overTime && (
        <Section id="over-time" heading={picture.overTime}>
          <TimeBars picture={page.overTime} caption={picture.overTime} />
        </Section>
      )}
      {page.mix.length > 0 && (
        <Section id="mix" heading={outlet.mix}>
          <SourcingMix parts={page.mix} caption={outlet.mix} />
        </Section>
      )}
      {page.terms !== undefined && (
        <Section id="terms" heading={outlet.terms}>
          <p class="small">{page.terms}</p>
        </Section>
      )}
    </>
  )
}

/** One outlet: what rests on it, its own copy, who relies on it, whom it relies on. */
export function OutletPage({page}: {readonly page: OutletPageValue}) {
  const strings = useStrings()
  const {Figures, Pager, StoryCard} = useSlots()
  const {outlet} = strings
  const eyebrow = [outlet.label, ...(page.outletKind ? [page.outletKind] : []), ...page.domains]
  const lists = page.citedBy.length + page.cites.length + page.mix.length
  const bare = lists === 0 && !page.terms && !page.overTime
  return (
    <ListLayout
      eyebrow={eyebrow.join(' · ')}
      title={<bdi>{page.name}</bdi>}
      lead={page.summary}
      figures={<Figures figures={page.figures} />}
      {...(!bare && {side: <Side page={page} />})}
    >
      {page.restingOn.length > 0 && (
        <Section id="resting-on" heading={outlet.restingOn(page.name)} class="statements">
          <StatementList cards={page.restingOn} />
        </Section>
      )}
      {page.restingThrough.length > 0 && (
        <Section id="resting-through" heading={outlet.restingThrough} class="statements">
          <p class="small">{outlet.restingThroughNote}</p>
          <StatementList cards={page.restingThrough} />
        </Section>
      )}
      {page.stories.length > 0 && (
        <Section id="stories" heading={outlet.stories} class="stories">
          {page.stories.map((story) => (
            <StoryCard key={story.href} story={story} dated />
          ))}
          {page.pager && <Pager pager={page.pager} />}
        </Section>
      )}
      {page.restingOn.length + page.restingThrough.length + page.stories.length === 0 && (
        <p class="small">{strings.list.nothing}</p>
      )}
      <FeedLinks alternates={page.alternates} />
    </ListLayout>
  )
}
