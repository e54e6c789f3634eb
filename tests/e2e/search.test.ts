import assert from 'node:assert/strict'
import test from 'node:test'
import type {BrowserContextOptions, Page} from 'playwright-core'
import {axeViolations} from '../support/axe.ts'
import {searchArchive} from '../support/search-archive.ts'
import {buildSearchSite} from '../support/search-site.ts'
import {serveFolder} from '../support/static-server.ts'
import {visit} from '../support/visit.ts'

test('the search page in a browser', async (t) => {
  const site = await buildSearchSite(searchArchive())
  const server = await serveFolder(site.folder)
  t.after(async () => {
    await server.close()
    await site.remove()
  })

  async function headlines(page: Page, count: string): Promise<readonly string[]> {
    await page.getByText(count, {exact: true}).and(page.locator('#search-count')).waitFor()
    await page.locator('#search-results:not([aria-busy])').waitFor()
    return page.locator('.search-result h2').allInnerTexts()
  }

  /** A broken policy or script fails the test. */
  function within(
    path: string,
    act: (page: Page) => Promise<void>,
    options: BrowserContextOptions = {}
  ) {
    return visit(server.origin + path, act, {locale: 'en-GB', ...options})
  }

  await t.test('should list all stories, newest first, before anything is asked', () =>
    within('/search/', async (page) => {
      const list = await headlines(page, '25 stories')
      assert.equal(list.length, 10)
      assert.equal(list[0], 'Trucestead fair opens with a parade of carts')
      assert.equal(await page.locator('#search-sort').inputValue(), 'newest')
    })
  )

  await t.test('should show what fills the window before the rest has come', () =>
    within('/search/', async (page) => {
      await headlines(page, '25 stories')
      let asked = 0
      let release = () => {}
      const held = new Promise<void>((resolve) => (release = resolve))
      await page.route('**/stories/*', async (route) => {
        asked += 1
        if (asked > 4) await held
        await route.continue()
      })
      await page.locator('#search-field').fill('tide')
      await page.locator('#search-count', {hasText: '12 stories'}).waitFor()
      const results = page.locator('.search-result')
      assert.equal(await results.count(), 4)
      const last = await results.last().boundingBox()
      assert.ok(last && last.y + last.height >= 720, 'should leave no room in the window')
      release()
      assert.equal((await headlines(page, '12 stories')).length, 10)
      await page.unroute('**/stories/*')
    })
  )

  await t.test('should wait while a word is but begun, and for nothing else', () =>
    within(
      '/search/',
      async (page) => {
        await headlines(page, '25 stories')
        await page.clock.install()
        await page.clock.pauseAt(Date.now() + 1000)
        const field = page.locator('#search-field')
        const count = page.locator('#search-count')
        await field.fill('coffee before:2031-05')
        await count.getByText('1 story').waitFor()
        await field.fill('ti')
        // Longer than an answer takes.
        await page.evaluate(() => fetch('/search/').then((answer) => answer.text()))
        assert.equal(await count.innerText(), '1 story')
        await page.clock.fastForward(400)
        await count.getByText('12 stories').waitFor()
      },
      // A tab of its own: its clock stands still from now on.
      {timezoneId: 'UTC'}
    )
  )

  const queries = [
    ['English', 'coffee', 'Quarry owners and masons held secret talks on a lockout truce'],
    ['Arabic', 'محادثات', 'مُحادثاتٌ سرّيّة حول إغلاق المحاجر'],
    ['Hebrew', 'שיחות', 'השיחות על המחצבות נמשכות'],
    ['French', 'accord', 'L’accord des carrières se précise'],
    ['Spanish', 'manana', 'Las canteras reabrirán mañana'],
    ['Chinese', '灯塔谈判', '采石场谈判在灯塔举行']
  ] as const
  for (const [language, query, headline] of queries) {
    await t.test(`should answer a query in ${language} as one types, with marks`, () =>
      within('/search/', async (page) => {
        await headlines(page, '25 stories')
        await page.locator('#search-field').pressSequentially(query, {delay: 5})
        // Half of what is typed may have found the same story.
        await page.waitForURL((url) => url.searchParams.get('q') === query)
        assert.deepEqual(await headlines(page, '1 story'), [headline])
        assert.ok((await page.locator('.search-result mark').count()) > 0)
      })
    )
  }

  await t.test('should cut a phrase across a word, and mark it as one', () =>
    within('/search/?q=%22secret+talks%22+coffee', async (page) => {
      await headlines(page, '1 story')
      assert.deepEqual(await page.locator('h2 mark').allInnerTexts(), ['secret talks'])
    })
  )

  await t.test('should lead to the paragraph and to the statement', () =>
    within('/search/?q=coffee', async (page) => {
      await headlines(page, '1 story')
      const story = '/heron-wire/2030/05/02/quarry-pact/'
      const jump = page.locator('.search-jump a')
      assert.equal(await jump.getAttribute('href'), `${story}#p3`)
      const line = page.locator('.search-statements li')
      assert.equal(
        (await line.innerText()).trim(),
        '¶ 3 Unnamed man, via Gull Post: the two sides were "a week apart, not a year"'
      )
      assert.equal(await line.locator('a').getAttribute('href'), `${story}#s-a3`)
      await jump.click()
      await page.waitForURL(`**${story}#p3`)
    })
  )

  await t.test('should name the place of a statement that is in no paragraph', () =>
    within('/search/?q=canteras', async (page) => {
      await headlines(page, '1 story')
      const line = page.locator('.search-statements li')
      assert.equal(
        (await line.innerText()).trim(),
        'headline Farero: Las canteras reabrirán mañana'
      )
    })
  )

  await t.test('should apply a facet at once, show it as a chip, and take it back', () =>
    within('/search/?q=truce', async (page) => {
      await headlines(page, '2 stories')
      await page.getByRole('checkbox', {name: 'unnamed'}).check()
      await headlines(page, '1 story')
      assert.equal(new URL(page.url()).search, '?q=truce&footing=unnamed')
      await page.getByRole('button', {name: 'Remove filter: unnamed'}).click()
      await headlines(page, '2 stories')
      assert.equal(new URL(page.url()).search, '?q=truce')
      assert.ok(await page.evaluate(() => document.activeElement?.id === 'search-field'))
    })
  )

  await t.test('should count in each facet what a choice would give', () =>
    within('/search/?q=truce', async (page) => {
      await headlines(page, '2 stories')
      const outlets = page.getByRole('group', {name: 'Outlet'}).locator('label:visible')
      assert.deepEqual(await outlets.allInnerTexts(), ['Gull Post\n1', 'Heron Wire\n1'])
    })
  )

  await t.test('should keep to a range of dates', () =>
    within('/search/', async (page) => {
      await headlines(page, '25 stories')
      await page.locator('#search-from').fill('2030-05-01')
      await page.locator('#search-to').fill('2030-05-02')
      await headlines(page, '2 stories')
      await page.getByRole('button', {name: /Remove filter: 1\s*–\s*2 May 2030/u}).waitFor()
      assert.equal(new URL(page.url()).search, '?from=2030-05-01&to=2030-05-02')
    })
  )

  await t.test('should find a source by typing, and filter by it', () =>
    within('/search/', async (page) => {
      await headlines(page, '25 stories')
      await page.getByRole('textbox', {name: 'Source'}).fill('reil')
      await page.getByRole('checkbox', {name: 'Ansgar Reillo'}).check()
      await headlines(page, '1 story')
      await page.getByRole('button', {name: 'Remove filter: said by Ansgar Reillo'}).waitFor()
    })
  )

  await t.test('should sort oldest first, undated last', () =>
    within('/search/', async (page) => {
      await headlines(page, '25 stories')
      await page.locator('#search-sort').selectOption('oldest')
      await page.locator('.search-result h2', {hasText: 'part 1'}).first().waitFor()
      assert.equal(new URL(page.url()).search, '?sort=oldest')
      await page.getByRole('button', {name: 'Show 10 more'}).click()
      await page.getByRole('button', {name: 'Show 5 more'}).click()
      const last = page.locator('.search-result').last()
      await last.getByText('undated').waitFor()
    })
  )

  await t.test('should go back and forth with the browser', () =>
    within('/search/', async (page) => {
      await headlines(page, '25 stories')
      await page.locator('#search-field').pressSequentially('truce', {delay: 5})
      await headlines(page, '2 stories')
      await page.getByRole('checkbox', {name: 'Heron Wire'}).check()
      await headlines(page, '1 story')
      await page.goBack()
      await headlines(page, '2 stories')
      await page.goBack()
      await headlines(page, '25 stories')
      assert.equal(await page.locator('#search-field').inputValue(), '')
      await page.goForward()
      await headlines(page, '2 stories')
      assert.equal(await page.locator('#search-field').inputValue(), 'truce')
    })
  )

  await t.test('should be worked by keyboard from first to last', () =>
    within('/search/', async (page) => {
      await headlines(page, '25 stories')
      await page.keyboard.press('/')
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'search-field')
      await page.keyboard.type('truce')
      await headlines(page, '2 stories')
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press('Tab')
        const name = await page.evaluate(() => document.activeElement?.getAttribute('value'))
        if (name === 'Heron Wire') break
      }
      await page.keyboard.press('Space')
      await headlines(page, '1 story')
      assert.equal(
        await page.evaluate(() => document.activeElement?.getAttribute('value')),
        'Heron Wire'
      )
      for (let step = 0; step < 60; step += 1) {
        await page.keyboard.press('Tab')
        if (await page.evaluate(() => document.activeElement?.matches('h2 a') === true)) break
      }
      await page.keyboard.press('Enter')
      await page.waitForURL('**/quarry-pact/')
    })
  )

  await t.test('should say which words were left out, and offer names like them', () =>
    within('/search/?q=truce+reilla', async (page) => {
      await headlines(page, '2 stories')
      await page.getByText('No story has “reilla”: left out.').waitFor()
      await page.getByRole('button', {name: 'Ansgar Reillo', exact: true}).click()
      await headlines(page, '1 story')
      assert.equal(await page.locator('#search-field').inputValue(), 'truce "Ansgar Reillo"')
    })
  )

  await t.test('should say at once that nothing was found, and what to try', () =>
    within('/search/?q=xylophone&outlet=Gull+Post', async (page) => {
      await page.getByRole('heading', {name: 'Nothing found'}).waitFor()
      assert.equal(await page.locator('#search-status').innerText(), 'Nothing found')
      assert.equal(await page.locator('.search-nothing li').count(), 4)
    })
  )

  await t.test('should print what copy and address hold as text', () =>
    within('/search/?q=%3Cimg+src%3Dx%3E&outlet=%3Cb%3Ebold%3C%2Fb%3E', async (page) => {
      await page.getByRole('heading', {name: 'Nothing found'}).waitFor()
      assert.equal(await page.locator('#search img, #search b').count(), 0)
      await page.getByText('<b>bold</b>').first().waitFor()
    })
  )

  await t.test('should keep filters in a drawer on phones', () =>
    within(
      '/search/?q=truce',
      async (page) => {
        await headlines(page, '2 stories')
        await page.getByRole('button', {name: 'Filters'}).click()
        await page.getByRole('dialog').getByRole('checkbox', {name: 'Heron Wire'}).check()
        await page.getByRole('button', {name: 'Show 1 result'}).click()
        await headlines(page, '1 story')
        assert.equal(await page.getByRole('dialog').count(), 0)
        await page.getByRole('button', {name: 'Filters (1)'}).waitFor()
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth
        )
        assert.equal(overflow, 0)
      },
      {viewport: {width: 390, height: 844}}
    )
  )

  await t.test('should lead to the browse pages without script', () =>
    within(
      '/search/',
      async (page) => {
        await page.locator('noscript p').waitFor()
        const links = page.getByRole('navigation', {name: 'Browse instead'}).getByRole('link')
        assert.deepEqual(await links.allInnerTexts(), ['Days', 'Outlets', 'Sources'])
        assert.ok(await page.locator('#search-field').isHidden())
      },
      {javaScriptEnabled: false}
    )
  )

  for (const path of [
    '/search/?q=truce',
    '/search-rtl/?q=%D9%85%D8%AD%D8%A7%D8%AF%D8%AB%D8%A7%D8%AA',
    '/search/?q=xylophone+qwx&outlet=Gull+Post'
  ]) {
    await t.test(`should pass axe in every look: ${path.slice(0, 24)}`, () =>
      within(
        path,
        async (page) => {
          await page.locator('#search-count:not(:empty)').waitFor()
          const openDrawer = () => page.locator('#search-open').click()
          assert.deepEqual(await axeViolations(page, openDrawer), [])
        },
        // The policy of the site keeps foreign scripts out: the checker's, too.
        {bypassCSP: true}
      )
    )
  }
})
