import type {ArticlePage} from '../../src/model/page.ts'
import {useSlots, useStrings} from '../context.ts'
import {Section} from '../layouts/Section.tsx'

function Neighbours({page}: {readonly page: ArticlePage}) {
  const {article} = useStrings()
  const {previous, next} = page
  if (!previous && !next) return null
  return (
    <nav class="neighbours" aria-label={article.neighbours}>
      {previous && (
        <a href={previous.href} rel="prev">
          <span>{article.previous}</span> <bdi lang={previous.language}>{previous.headline}</bdi>
        </a>
      )}
      {next && (
        <a href={next.href} rel="next">
          <span>{article.next}</span> <bdi lang={next.language}>{next.headline}</bdi>
        </a>
      )}
    </nav>
  )
}

function Related({page}: {readonly page: ArticlePage}) {
  const {article} = useStrings()
  const {StoryCard} = useSlots()
  if (page.related.length === 0) return null
  return (
    <Section id="related" heading={article.related} class="related-stories">
      <ul>
        {page.related.map(({kind, story}) => (
          <li key={story.href}>
            <span class="eyebrow">{kind}</span>
            <StoryCard story={story} dated />
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** What the report rests on in this archive, and what rests on it. */
function Reliance({page}: {readonly page: ArticlePage}) {
  const {article} = useStrings()
  const {StoryCard} = useSlots()
  const list = (id: string, heading: string, stories: ArticlePage['restsOn'], note?: string) =>
    stories.length > 0 && (
      <Section id={id} heading={heading} class="related-stories">
        {note !== undefined && <p class="small">{note}</p>}
        <ul>
          {stories.map((story) => (
            <li key={story.href}>
              <StoryCard story={story} dated />
            </li>
          ))}
        </ul>
      </Section>
    )
  return (
    <>
      {list('rests-on', article.restsOn, page.restsOn, page.origin)}
      {list('resting-on-it', article.restingOn, page.restingOn)}
    </>
  )
}

/** Everything below the text: who is behind it, how to cite it, where the copy came from, what else. */
export function StoryFoot({page}: {readonly page: ArticlePage}) {
  const {article, language} = useStrings()
  const {Cite, Provenance, SourcesTable} = useSlots()
  const own = page.language === language ? undefined : language
  return (
    <div class="story-foot columns" lang={own}>
      <div class="column-main">
        {page.sources.length > 0 && (
          <Section id="sources" heading={article.sources}>
            <SourcesTable sources={page.sources} />
          </Section>
        )}
        <Reliance page={page} />
        <Related page={page} />
        <Neighbours page={page} />
      </div>
      <div class="column-side">
        <Cite cite={page.cite} />
        <Provenance provenance={page.provenance} method={page.site.method} report={page.report} />
      </div>
    </div>
  )
}
