import type {TermPage as TermPageValue} from '../../src/model/page.ts'
import {FeedLinks} from '../components/FeedLinks.tsx'
import {useSlots, useStrings} from '../context.ts'
import {ListLayout} from '../layouts/ListLayout.tsx'
import {Section} from '../layouts/Section.tsx'

function Side({page}: {readonly page: TermPageValue}) {
  const {term} = useStrings()
  const {Tally} = useSlots()
  return (
    <>
      {page.outlets.length > 0 && (
        <Section id="outlets" heading={term.outlets}>
          <Tally rows={page.outlets} caption={term.outlets} />
        </Section>
      )}
      {page.sources.length > 0 && (
        <Section id="sources" heading={term.sources}>
          <Tally rows={page.sources} caption={term.sources} />
        </Section>
      )}
      {page.aliases.length > 0 && (
        <Section id="aliases" heading={term.aliases}>
          <ul class="plain">
            {page.aliases.map((alias) => (
              <li key={alias}>
                <bdi>{alias}</bdi>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

/** A place or subject: when it was in the news, and every story of it. */
export function TermPage({page}: {readonly page: TermPageValue}) {
  const {term} = useStrings()
  const {Figures, Pager, StoryCard, Timeline} = useSlots()
  const bare = page.outlets.length + page.sources.length + page.aliases.length === 0
  return (
    <ListLayout
      eyebrow={
        <>
          <a href={page.index.href}>{page.index.text}</a>
          {page.details.map((detail) => (
            <>
              {' · '}
              <bdi>{detail}</bdi>
            </>
          ))}
        </>
      }
      title={<bdi>{page.name}</bdi>}
      figures={<Figures figures={page.figures} />}
      {...(!bare && {side: <Side page={page} />})}
    >
      {page.timeline && (
        <Section id="timeline" heading={term.timeline}>
          <figure class="drawn">
            <Timeline timeline={page.timeline} />
            <figcaption class="small">{term.legend}</figcaption>
          </figure>
        </Section>
      )}
      <Section id="stories" heading={term.stories[page.kind]} class="stories">
        {page.stories.map((story) => (
          <StoryCard key={story.href} story={story} dated />
        ))}
      </Section>
      {page.pager && <Pager pager={page.pager} />}
      <FeedLinks alternates={page.alternates} />
    </ListLayout>
  )
}
