import assert from 'node:assert/strict'
import test from 'node:test'
import type {Page} from 'playwright-core'
import {startServer} from '../../src/commands/serve/server.ts'
import {sampleSite} from '../support/sample-site.ts'
import {visit} from '../support/visit.ts'

/** A task of a reader who has never been here: begins at the home page, goes by what is written on the pages. */
interface Task {
  readonly name: string
  readonly do: (page: Page) => Promise<void>
}

async function searchFor(page: Page, typed: string): Promise<void> {
  await page.locator('main input[type="search"]').fill(typed)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/search/?q=*')
  await page.locator('#search-count:not(:empty)').waitFor()
}

/** Filters stand beside the results, or on a phone behind their button. */
async function withFilters(page: Page, act: () => Promise<void>): Promise<void> {
  const button = page.locator('#search-open')
  const isNarrow = await button.isVisible()
  if (isNarrow) await button.click()
  await act()
  if (isNarrow) await page.locator('#search-close').click()
}

/** Days of all results, once the page shows results for this address. */
async function daysOf(page: Page, part: RegExp): Promise<readonly string[]> {
  await page.waitForURL(part)
  await page.locator('#search-results:not([aria-busy])').waitFor()
  const times = page.locator('.search-result time')
  return times.evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''))
}

async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', {name, exact: true}).first().click()
}

const tasks: readonly Task[] = [
  {
    name: 'find every statement by one official before a date',
    async do(page) {
      await searchFor(page, 'strike')
      await page.locator('#search-field').fill('')
      await page.waitForURL('**/search/')
      await withFilters(page, async () => {
        await page.getByRole('textbox', {name: 'Source'}).fill('reyl')
        await page.getByRole('checkbox', {name: 'Tomas Reyl', exact: false}).first().check()
        await page.locator('#search-to').fill('2031-03-15')
      })
      const days = await daysOf(page, /source=Tomas\+Reyl.*to=2031-03-15/u)
      assert.ok(days.length > 0 && days.every((day) => day <= '2031-03-15'))
      const lines = page.locator('.search-statements li', {hasText: 'Tomas Reyl'})
      assert.ok((await lines.count()) >= days.length, 'each story shows what he said')

      await goTo(page, 'Sources')
      await page.getByRole('main').getByRole('link', {name: 'Tomas Reyl', exact: true}).click()
      const statements = page.locator('.statement')
      const all = await statements.count()
      await page.getByRole('searchbox', {name: 'Find in these statements'}).fill('march 2031 table')
      const shown = await statements.locator('visible=true').count()
      assert.ok(shown > 0 && shown < all)
      assert.ok((await page.locator('.statement mark').allInnerTexts()).includes('table'))
    }
  },
  {
    name: 'find what rests on one outlet’s report',
    async do(page) {
      await goTo(page, 'Outlets')
      await page
        .getByRole('main')
        .getByRole('link', {name: 'Straitline', exact: true})
        .first()
        .click()
      const resting = page.getByRole('region', {name: 'What rests on Straitline'})
      const captions = await resting.locator('.statement figcaption').allInnerTexts()
      assert.ok(captions.length > 3)
      assert.ok(captions.every((caption) => caption.includes('Straitline')))
      const places = await resting.locator('.statement .said-in').allInnerTexts()
      assert.ok(
        places.every((place) => !place.includes('in Straitline')),
        'in the copy of others'
      )
    }
  },
  {
    name: 'find claims of unnamed sources in one month',
    async do(page) {
      await searchFor(page, 'after:2031-02 before:2031-04')
      await withFilters(page, async () => {
        const footing = page.getByRole('group', {name: 'Footing'})
        await footing.getByRole('checkbox', {name: 'unnamed'}).check()
      })
      const days = await daysOf(page, /footing=unnamed/u)
      assert.ok(days.length > 0 && days.every((day) => day.startsWith('2031-03')))
      const stories = page.locator('.search-result')
      const unnamed = stories.filter({has: page.locator('[data-footing="unnamed"]')})
      assert.equal(await unnamed.count(), await stories.count())
    }
  },
  {
    name: 'cite a quotation',
    async do(page) {
      await searchFor(page, '"divorces with better manners"')
      await page.locator('.search-result h2 a').first().click()
      const note = page.locator('.note').filter({has: page.locator('bdi', {hasText: 'Tomas Reyl'})})
      await note.locator('summary').first().click()
      await page.getByRole('link', {name: 'Link to this statement'}).locator('visible=true').click()
      const {hash} = new URL(page.url())
      assert.match(hash, /^#s-/u)
      assert.ok(await page.locator(hash).isVisible())
      const cite = page.locator('.cite')
      assert.match(await cite.innerText(), /Evening Courier.*2031/su)
      await cite.getByText('BibTeX').click()
      assert.match(await cite.locator('pre').first().innerText(), /^@/u)
    }
  },
  {
    name: 'follow a chain to its origin',
    async do(page) {
      await searchFor(page, 'outlet:"quay chronicle" strait allies furious')
      await page.locator('.search-result h2 a').first().click()
      const chain = page.locator('.story-head .chain')
      assert.match(await chain.innerText(), /Quay Chronicle.*Straitline.*three unnamed people/su)
      await chain.getByRole('link', {name: 'Straitline'}).click()
      await page
        .getByRole('main')
        .getByRole('link', {name: /^Scoop: .*secret talks/u})
        .first()
        .click()
      const origin = await page.locator('.story-head .chain').innerText()
      assert.match(origin, /^\s*(?:Where this comes from:)?\s*Straitline/u)
      assert.doesNotMatch(origin, /Quay Chronicle/u)
    }
  },
  {
    name: 'find what other outlets wrote on the same day',
    async do(page) {
      await searchFor(page, 'scoop secret talks outlet:straitline')
      await page.locator('.search-result h2 a').first().click()
      await page.locator('.dateline').getByRole('link', {name: '4 March 2031'}).click()
      await page.waitForURL('**/2031/03/04/')
      const outlets = await page.locator('.card .chain li:first-child a').allInnerTexts()
      assert.ok(new Set(outlets).size >= 3)
      await page.locator('.card', {hasText: 'General Press'}).locator('h3 a').first().click()
      await page.waitForURL('**/general-press/2031/03/04/**')
    }
  },
  {
    name: 'read a story in Arabic',
    async do(page) {
      await searchFor(page, 'محادثات')
      await page.locator('.search-result h2 a').first().click()
      const html = page.locator('html')
      assert.deepEqual(
        [await html.getAttribute('lang'), await html.getAttribute('dir')],
        ['ar', 'rtl']
      )
      const words = await page.locator('#p1').boundingBox()
      assert.ok(words && words.width > 200)
      assert.equal(
        await page.locator('#p1').evaluate((element) => getComputedStyle(element).direction),
        'rtl'
      )
      assert.ok((await page.locator('.note').count()) > 0)
    }
  },
  {
    name: 'search for a phrase',
    async do(page) {
      await searchFor(page, '"secret talks"')
      const results = page.locator('.search-result')
      assert.ok((await results.count()) > 2)
      for (const marks of await results.evaluateAll((all) =>
        all.map((result) =>
          Array.from(result.querySelectorAll('mark'), (mark) => mark.textContent.toLowerCase())
        )
      )) {
        assert.ok(marks.includes('secret talks'), marks.join())
      }
      await page.locator('.search-jump a').first().click()
      await page.waitForURL(/#p\d+$/u)
    }
  },
  {
    name: 'get the feed of a source',
    async do(page) {
      await goTo(page, 'Sources')
      await page.getByRole('main').getByRole('link', {name: 'Dorian Pell'}).click()
      const feeds = page.getByRole('navigation', {name: 'Feed'}).getByRole('link')
      assert.ok((await feeds.count()) > 0)
      const address = (await feeds.first().getAttribute('href')) ?? ''
      const feed = await page.request.get(new URL(address, page.url()).href)
      assert.equal(feed.status(), 200)
      assert.match(await feed.text(), /Dorian Pell/u)
    }
  },
  {
    name: 'print an article',
    async do(page) {
      await searchFor(page, 'scoop secret talks outlet:straitline')
      await page.locator('.search-result h2 a').first().click()
      await page.locator('.endnotes').waitFor({state: 'attached'})
      await page.emulateMedia({media: 'print'})
      assert.ok(await page.locator('.endnotes').isVisible(), 'sources are numbered notes')
      assert.ok(await page.locator('.cite').isVisible(), 'a printed copy tells how to cite it')
      for (const gone of ['.site-nav', '.site-search']) {
        assert.ok(await page.locator(gone).isHidden(), gone)
      }
      const references = await page.locator('.story-text sup.ref').count()
      assert.equal(await page.locator('.endnotes li').count(), references)
    }
  }
]

test('what readers come for', async (t) => {
  const site = await sampleSite()
  const server = await startServer({root: site.folder, basePath: '/', host: '127.0.0.1', port: 0})
  t.after(() => server.close())

  for (const [name, width] of [
    ['on a desktop', 1200],
    ['on a phone', 390]
  ] as const) {
    const device = {locale: 'en-GB', viewport: {width, height: 844}, hasTouch: width < 500}
    for (const task of tasks) {
      await t.test(`should let a reader ${task.name}, ${name}`, () =>
        visit(server.url, task.do, device)
      )
    }
  }
})
