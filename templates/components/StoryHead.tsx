import type {ArticlePage, DateView} from '../../src/model/page.ts'
import {useSlots, useStrings} from '../context.ts'
import {Body} from './Body.tsx'

/** The dates of a story, told apart; a dateline's day only when it is not the day of publication. */
function useDates(page: ArticlePage): readonly {label: string; date: DateView}[] {
  const {story} = useStrings()
  const {published, updated, dateline} = page
  const filed = dateline?.date
  return [
    ...(filed && filed.iso.slice(0, 10) !== published?.iso.slice(0, 10)
      ? [{label: story.filed, date: filed}]
      : []),
    ...(published ? [{label: story.published, date: published}] : []),
    ...(updated && updated.iso !== published?.iso ? [{label: story.updated, date: updated}] : [])
  ]
}

function Notices({page}: {readonly page: ArticlePage}) {
  const {article, story} = useStrings()
  const status = page.story.status
  /** A note that stands in the text, or is the correction, is not said a second time. */
  const said =
    page.ednote === page.correctionNote || page.blocks.some((block) => block.type === 'note')
  return (
    <>
      {(status === 'withheld' || status === 'canceled') && (
        <p class="notice">
          <strong>{story[status]}</strong>
        </p>
      )}
      {page.correctionNote !== undefined && (
        <p class="notice">
          <strong>{article.correction}</strong> {page.correctionNote}
        </p>
      )}
      {page.ednote !== undefined && !said && (
        <p class="notice notice-quiet">
          <strong>{article.ednote}</strong> {page.ednote}
        </p>
      )}
    </>
  )
}

/** Everything above the text: where and when, headline, standfirst, byline, chain, notices. */
export function StoryHead({page}: {readonly page: ArticlePage}) {
  const strings = useStrings()
  const {Byline, Chain, Dateline, Note, Standfirst} = useSlots()
  const {story, dateline, creditLine} = page
  const credit = creditLine?.replace(/^[([]|[)\]]$/gu, '')
  return (
    <header class="story-head row">
      <div class="text">
        <Dateline
          outlet={story.outlet}
          place={dateline?.place ?? story.place}
          agency={dateline?.agency === story.outlet?.text ? undefined : dateline?.agency}
          dates={useDates(page)}
        />
        <div class="headline">
          <Body as="h1" html={page.headlineHtml} />
          {story.derived && (
            <>
              {' '}
              <span class="badge">{strings.story.derivedHeadline}</span>
            </>
          )}
        </div>
        {page.standfirstHtml !== undefined && <Standfirst html={page.standfirstHtml} />}
        <Byline names={page.byline} />
        {credit !== undefined && credit !== story.outlet?.text && (
          <p class="credit">
            <bdi>{credit}</bdi>
          </p>
        )}
        <Notices page={page} />
        {story.chain.length > 1 && <Chain steps={story.chain} labelled />}
      </div>
      {page.topStatements.length > 0 && (
        <ul class="notes">
          {page.topStatements.map((statement, index) => (
            <Note key={statement.id} statement={statement} place={index + 1} report={page.report} />
          ))}
        </ul>
      )}
    </header>
  )
}
