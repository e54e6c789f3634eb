import assert from 'node:assert/strict'
import {test} from 'node:test'
import {renderPage} from '../../templates/render.tsx'
import {
  articlePageOf,
  homePageOf,
  indexPageOf,
  methodPageOf,
  notFoundPageOf,
  outletPageOf,
  periodPageOf,
  searchPageOf,
  sourcePageOf,
  statementOf,
  storyOf,
  unnamedPageOf
} from '../support/page-of.ts'

/** Text as a reader meets it: tags dropped, white space folded. */
function words(html: string): string {
  return html
    .slice(html.indexOf('<main'))
    .replace(/<[^>]*>/gu, '')
    .replace(/[ \n]+/gu, ' ')
}

test('the article page', async (t) => {
  const html = renderPage(articlePageOf())

  await t.test('should stand each note in the row of its paragraph', () => {
    const row = /<div class="text text-paragraph" id="p2">.*?<\/ul><\/div>/u.exec(html)?.[0] ?? ''
    assert.match(row, /id="s-a2"/u)
    assert.match(row, /<li class="note" id="n-a2" data-n="1" data-footing="unnamed">/u)
    assert.doesNotMatch(row, /n-a3/u)
  })

  await t.test('should say who, on what condition and through whom', () => {
    assert.match(
      words(html),
      /Two unnamed engineers who have seen the survey; on condition of anonymity; no reason given; via Tidewater Courier/u
    )
  })

  await t.test('should not name an outlet twice that was told', () => {
    assert.match(words(html), /Odile Marrant Bridge master, to Tidewater Courier/u)
    assert.doesNotMatch(words(html), /Bridge master, to Tidewater Courier; via/u)
  })

  await t.test('should give carriers a column only where there are any', () => {
    const page = articlePageOf()
    const straight = {...page, sources: page.sources.filter(({through}) => through.length === 0)}
    const columns = (text: string) =>
      [
        ...(/<table class="sources">.*?<\/thead>/u.exec(text)?.[0] ?? '').matchAll(
          /<th scope="col">(?<name>[^<]*)</gu
        )
      ].map(({groups}) => groups?.name)
    assert.deepEqual(columns(html), ['Source', 'Footing', 'Through', 'Statements'])
    assert.deepEqual(columns(renderPage(straight)), ['Source', 'Footing', 'Statements'])
  })

  await t.test('should keep links out of the summary, which is itself a control', () => {
    for (const [summary] of html.matchAll(/<summary>.*?<\/summary>/gu)) {
      assert.doesNotMatch(summary, /<a /u)
    }
  })

  await t.test('should give confidence, rule and cue as evidence', () => {
    assert.match(words(html), /Rests ontold/u)
    assert.match(words(html), /Confidence91\u00a0%, found by machine/u)
    assert.match(words(html), /Rulesaid-that/u)
  })

  await t.test('should say what an editor decided in place of a confidence', () => {
    const evidenceOf = (decided: 'confirmed' | 'corrected' | 'added') => {
      const statement = statementOf('a9', 'outlet', 'Tidewater Courier', {decided})
      const [block] = articlePageOf().blocks
      const blocks = block ? [{...block, statements: [statement]}] : []
      return words(renderPage({...articlePageOf(), blocks}))
    }
    assert.match(evidenceOf('confirmed'), /Confidencefound by machine, confirmed by an editor/u)
    assert.match(evidenceOf('corrected'), /Confidencefound by machine, corrected by an editor/u)
    assert.match(evidenceOf('added'), /Confidenceadded by an editor/u)
    assert.doesNotMatch(evidenceOf('added'), /found by machine, added|Rule/u)
  })

  await t.test('should mark a derived headline outside of the heading', () => {
    assert.match(html, /<\/h1> <span class="badge">headline derived<\/span>/u)
  })

  await t.test('should draw the bar and give its figures as a table', () => {
    assert.match(html, /<rect class="mix-unnamed" x="0\.00%" width="31\.00%"/u)
    assert.match(html, /<rect class="mix-outlet" x="31\.00%" width="22\.00%"/u)
    assert.match(html, /<th scope="row">unnamed<\/th><td>62<\/td><td>31\u00a0%<\/td>/u)
  })

  await t.test('should leave the sourcing out where nothing is attributed', () => {
    const bare = renderPage(
      articlePageOf({counts: {statements: 0, sources: 0, outlets: 0}, mix: [], sources: []})
    )
    assert.doesNotMatch(bare, /id="marks"|id="sourcing"/u)
  })

  await t.test('should number the notes for print in the order of the text', () => {
    const notes = /<section class="endnotes">.*?<\/section>/u.exec(html)?.[0] ?? ''
    assert.equal([...notes.matchAll(/<li>/gu)].length, 8)
    assert.match(notes, /<li>Tidewater Courier; outlet; Evening paper; its own report<\/li>/u)
    assert.match(notes, /<li>Rail Inspectorate; no comment; via Tidewater Courier<\/li>/u)
  })

  await t.test('should put corrections above the text', () => {
    const corrected = renderPage(articlePageOf({correctionNote: 'Four tides, not three.'}))
    const note = corrected.indexOf('Four tides, not three.')
    assert(note > 0 && note < corrected.indexOf('class="story-text"'))
  })

  await t.test('should not say a note of the desk twice', () => {
    const ednote = 'Adds comment of the bridge master'
    const block = {type: 'note', html: `<p>(${ednote})</p>`, statements: []} as const
    const text = words(renderPage(articlePageOf({ednote, blocks: [block]})))
    assert.equal(text.split(ednote).length - 1, 1)
    assert.match(words(renderPage(articlePageOf({ednote}))), /Editor’s note Adds comment/u)
  })

  await t.test('should print sign-off and credit line once when one holds the other', () => {
    const text = words(
      renderPage(articlePageOf({signoff: 'hv/ks (Estuary Ledger)', creditLine: '(Estuary Ledger)'}))
    )
    assert.equal(text.split('(Estuary Ledger)').length - 1, 1)
  })

  await t.test('should put notes on headline and standfirst beside them', () => {
    const top = renderPage(
      articlePageOf({topStatements: [statementOf('a0', 'institution', 'Harbour office')]})
    )
    const note = top.indexOf('id="n-a0"')
    assert(note > 0 && note < top.indexOf('</header>', top.indexOf('story-head')))
  })

  await t.test('should keep the parts of a citation apart, whichever way each is written', () => {
    assert.match(
      html,
      /<p><bdi>Estuary Ledger<\/bdi>, <bdi>“Bridge at Low Quay stays shut”<\/bdi>, <bdi>2 May 2031<\/bdi>\. <bdi>The Estuary Archive<\/bdi>\.<\/p>/u
    )
  })
  await t.test('should offer the citation in four forms', () => {
    assert.match(html, /<summary>BibTeX<\/summary>.*<summary>RIS<\/summary>.*<summary>CSL-JSON/su)
  })
})

test('the other pages', async (t) => {
  await t.test('should begin with the search on the front page', () => {
    const html = renderPage(homePageOf())
    assert(html.indexOf('id="big-search"') < html.indexOf('class="day"'))
    assert.match(html, /placeholder="Search 1,248 stories, 7,411 statements"/u)
    assert.match(words(html), /31\u00a0% of statements rest on people who are not named/u)
  })

  await t.test('should say so when an archive is empty', () => {
    assert.match(
      words(renderPage(homePageOf({days: [], undated: [], calendar: [], mostCited: []}))),
      /Nothing here yet/u
    )
  })

  await t.test('should show what a source said with its place in the story', () => {
    const html = renderPage(sourcePageOf())
    assert.match(html, /<figure class="statement"><blockquote>/u)
    assert.match(words(html), /in Estuary Ledger, 2 May 2031, ¶ 2/u)
    assert.match(words(html), /Page 1 of 3/u)
  })

  await t.test('should state the language and direction of a foreign quotation', () => {
    assert.match(renderPage(sourcePageOf()), /<p lang="ar" dir="rtl">«لن/u)
  })

  await t.test('should show an outlet with what rests on it and who relies on it', () => {
    const text = words(renderPage(outletPageOf()))
    assert.match(text, /What rests on Tidewater Courier/u)
    assert.match(text, /Who relies on it/u)
  })

  await t.test('should list sources under their letters', () => {
    assert.match(renderPage(indexPageOf()), /<h2 id="group-1">H<\/h2>/u)
  })

  await t.test('should keep the mark before a role out of what is written another way', () => {
    const rows = [{name: 'ريم', footing: 'on-record', count: 1, detail: 'المتحدثة'}] as const
    const page = {...indexPageOf(), groups: [{heading: 'ر', rows}]}
    assert.match(renderPage(page), /· <bdi>المتحدثة<\/bdi>/u)
  })
  await t.test('should count unnamed sources by how they are described', () => {
    assert.match(words(renderPage(unnamedPageOf())), /described by office40/u)
  })

  await t.test(
    'should show a month as a calendar with a link for each day that has stories',
    () => {
      const html = renderPage(periodPageOf())
      assert.match(html, /<table class="month">/u)
      assert.match(html, /<a href="\/2031\/05\/02\/" title="2 May 2031: 1"[^>]*>2<\/a>/u)
      assert.match(html, /<span>1<\/span>/u)
    }
  )

  await t.test('should show the whole month where days without stories are left out', () => {
    const calendar = [{date: '2031-05-09', label: '9 May', count: 1, href: '/2031/05/09/'}]
    const day = {date: '2031-05-11', label: '11 May', count: 2, href: '/2031/05/11/'}
    const html = renderPage(periodPageOf({calendar: [...calendar, day]}))
    assert.match(html, /<span>1<\/span>.*<span>31<\/span>/u)
  })

  await t.test('should lead with its months where a year lists no stories', () => {
    const text = words(
      renderPage(periodPageOf({kind: 'year', heading: '2031', groups: [], undated: []}))
    )
    assert.match(text, /Months/u)
    assert.doesNotMatch(text, /Nothing here yet/u)
  })

  await t.test('should offer the browse pages on the search page', () => {
    assert.match(renderPage(searchPageOf()), /href="\/unnamed\/"/u)
  })

  await t.test('should explain every sign on the method page', () => {
    assert.match(words(renderPage(methodPageOf())), /no source named.*Words that are reported/u)
    assert.match(words(renderPage(methodPageOf())), /Below 50\u00a0%/u)
  })
  await t.test('should tell how often each confidence was right', () => {
    assert.match(words(renderPage(methodPageOf())), /80\u00a0% – 90\u00a0%31087\u00a0%/u)
  })

  await t.test('should search from where nothing is', () => {
    assert.match(renderPage(notFoundPageOf()), /id="big-search"/u)
  })

  await t.test('should say why a story is not shown', () => {
    const text = words(renderPage(notFoundPageOf({withdrawn: 'canceled'})))
    assert.match(text, /^withdrawn.*The desk that filed this story withdrew it/u)
    assert.doesNotMatch(text, /404/u)
  })

  await t.test('should lead to the rest of a long day', () => {
    const html = renderPage(periodPageOf({pager: {page: 2, pages: 2, newer: '/2031/05/02/'}}))
    assert.match(html, /<a href="\/2031\/05\/02\/" rel="prev">Newer<\/a>/u)
  })

  await t.test('should mark corrected and withdrawn stories in lists', () => {
    const html = renderPage(
      homePageOf({undated: [storyOf('A story', {corrected: true, status: 'canceled'})]})
    )
    assert.match(html, /<span class="badge">corrected<\/span><span class="badge">withdrawn</u)
  })
})
