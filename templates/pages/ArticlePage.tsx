import type {ArticlePage as ArticlePageValue} from '../../src/model/page.ts'
import {Endnotes} from '../components/Endnotes.tsx'
import {StoryFoot} from '../components/StoryFoot.tsx'
import {StoryHead} from '../components/StoryHead.tsx'
import {useSlots, useStrings} from '../context.ts'

/** How the story is sourced: bar, counts, and the switch that hides every mark. */
function Sourcing({page}: {readonly page: ArticlePageValue}) {
  const strings = useStrings()
  const {SourcingMix} = useSlots()
  const {statements, sources, outlets} = page.counts
  if (statements === 0) return null
  return (
    <section class="sourcing" aria-labelledby="sourcing">
      <div>
        <h2 id="sourcing">{strings.margin.howSourced}</h2>
        <SourcingMix parts={page.mix} caption={strings.margin.howSourced} />
      </div>
      <div class="sourcing-side">
        <p>
          <bdi>{strings.margin.counts(statements, sources, outlets)}</bdi>
        </p>
        <label class="switch">
          <input id="marks" type="checkbox" checked /> {strings.margin.toggle}
        </label>
      </div>
    </section>
  )
}

/** What closes the copy: sign-off and credit line, each once. */
function Closing({page}: {readonly page: ArticlePageValue}) {
  const {signoff, creditLine} = page
  const lines = [
    ...(signoff === undefined ? [] : [signoff]),
    ...(creditLine === undefined || signoff?.includes(creditLine) ? [] : [creditLine])
  ]
  return lines.length === 0 ? null : (
    <div class="row">
      <div class="text closing">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  )
}

/** A story with its source margin. */
export function ArticlePage({page}: {readonly page: ArticlePageValue}) {
  const {BodyRow} = useSlots()
  const all = [...page.topStatements, ...page.blocks.flatMap((block) => block.statements)]
  return (
    <>
      <article class="story" lang={page.story.language} dir={page.story.direction}>
        <StoryHead page={page} />
        <Sourcing page={page} />
        <div class="story-text">
          {page.blocks.map((block, index) => (
            <BodyRow key={index} block={block} report={page.report} />
          ))}
          <Closing page={page} />
        </div>
        <Endnotes statements={all} />
      </article>
      <StoryFoot page={page} />
    </>
  )
}
