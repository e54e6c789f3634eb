import type {SourcePage as SourcePageValue} from '../../src/model/page.ts'
import {FeedLinks} from '../components/FeedLinks.tsx'
import {FindField} from '../components/FindField.tsx'
import {StatementList} from '../components/StatementList.tsx'
import {Time} from '../components/Time.tsx'
import {useSlots, useStrings} from '../context.ts'
import {ListLayout} from '../layouts/ListLayout.tsx'
import {Section} from '../layouts/Section.tsx'

function Side({page}: {readonly page: SourcePageValue}) {
  const {picture, source} = useStrings()
  const {Tally, TimeBars} = useSlots()
  return (
    <>
      {page.overTime && (
        <Section id="over-time" heading={picture.overTime}>
          <TimeBars picture={page.overTime} caption={picture.overTime} />
        </Section>
      )}
      {page.roles.length > 0 && (
        <Section id="roles" heading={source.roles}>
          <ul class="plain">
            {page.roles.map(({role, first}) => (
              <li key={role}>
                <bdi>{role}</bdi>
                {first && (
                  <span class="small">
                    {' '}
                    {source.since} <Time date={first} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {page.affiliations.length > 0 && (
        <Section id="affiliations" heading={source.affiliations}>
          <ul class="plain">
            {page.affiliations.map((name) => (
              <li key={name}>
                <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {page.aliases.length > 0 && (
        <Section id="aliases" heading={source.aliases}>
          <ul class="plain">
            {page.aliases.map((name) => (
              <li key={name}>
                <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {page.authorities.length > 0 && (
        <Section id="elsewhere" heading={source.elsewhere}>
          <ul class="plain">
            {page.authorities.map(({text, href}) => (
              <li key={href}>
                <a href={href} rel="external">
                  <bdi>{text}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {page.carriers.length > 0 && (
        <Section id="carriers" heading={source.carriers}>
          <Tally rows={page.carriers} caption={source.carriers} />
        </Section>
      )}
    </>
  )
}

/** One source: who it is, and all it said, newest first. */
export function SourcePage({page}: {readonly page: SourcePageValue}) {
  const strings = useStrings()
  const {Figures, Pager, Sign} = useSlots()
  return (
    <ListLayout
      eyebrow={
        <>
          <Sign footing={page.footing} label={false} /> {strings.source.types[page.type]} ·{' '}
          {strings.footing[page.footing]}
        </>
      }
      title={<bdi>{page.name}</bdi>}
      lead={page.role === undefined ? undefined : <bdi>{page.role}</bdi>}
      figures={<Figures figures={page.figures} />}
      side={<Side page={page} />}
    >
      {(page.statements.length > 0 || page.about.length === 0) && (
        <Section id="statements" heading={strings.source.statements(page.name)} class="statements">
          {page.statements.length > 1 && <FindField everywhere={page.everywhere} />}
          <StatementList cards={page.statements} />
        </Section>
      )}
      {page.about.length > 0 && (
        <Section id="about" heading={strings.source.about(page.name)} class="statements">
          <StatementList cards={page.about} />
        </Section>
      )}
      {page.pager && <Pager pager={page.pager} />}
      <FeedLinks alternates={page.alternates} />
    </ListLayout>
  )
}
