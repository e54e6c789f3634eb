import type {IndexPage as IndexPageValue} from '../../src/model/page.ts'
import {useSlots, useStrings} from '../context.ts'
import {ListLayout} from '../layouts/ListLayout.tsx'
import {Section} from '../layouts/Section.tsx'

/** All sources, outlets, places or subjects, in groups. */
export function IndexPage({page}: {readonly page: IndexPageValue}) {
  const strings = useStrings()
  const {MixRows, Pager, PlaceMap, Tally} = useSlots()
  return (
    <ListLayout title={page.title} lead={strings.index.lead[page.kind]}>
      {page.groups.length === 0 && <p class="small">{strings.list.nothing}</p>}
      {page.map && (
        <figure class="drawn">
          <PlaceMap map={page.map} />
          <figcaption class="small">{strings.index.map}</figcaption>
        </figure>
      )}
      {page.mixes && page.mixes.length > 0 && (
        <Section id="mixes" heading={strings.picture.mixByOutlet} class="mixes">
          <MixRows rows={page.mixes} caption={strings.picture.mixByOutlet} />
          <p class="small">
            <a href={page.site.network}>{strings.site.network}</a>
          </p>
        </Section>
      )}
      {page.jumps.length > 3 && (
        <nav class="letters" aria-label={page.title}>
          <ul>
            {page.jumps.map(({text, href}) => (
              <li key={text}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {page.groups.map((group, index) => (
        <Section
          key={group.heading}
          id={`group-${index + 1}`}
          heading={group.heading}
          class="index-group"
        >
          <Tally rows={group.rows} caption={group.heading} />
        </Section>
      ))}
      {page.pager && <Pager pager={page.pager} />}
    </ListLayout>
  )
}
