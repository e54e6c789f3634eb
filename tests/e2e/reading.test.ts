import assert from 'node:assert/strict'
import test from 'node:test'
import type {Page} from 'playwright-core'
import {startServer} from '../../src/commands/serve/server.ts'
import {axeViolations} from '../support/axe.ts'
import {sampleSite} from '../support/sample-site.ts'
import {visit} from '../support/visit.ts'

const talks = 'quay-chronicle/undated/us-hamas-direct-talks/'

/** Pages of every kind, left to right and right to left. */
const pages = {
  home: '',
  article: talks,
  'article in Arabic': 'sada-al-marjan/2031/03/05/dar-al-bahr-talks/',
  'article in Hebrew': 'yoman-hanamal/2031/03/05/sodi-bamarjan/',
  source: 'sources/lantern-house/',
  sources: 'sources/',
  outlet: 'outlets/straitline/',
  outlets: 'outlets/',
  places: 'places/',
  place: 'places/salt-harbour/',
  subjects: 'subjects/',
  subject: 'subjects/kestrel-strait-talks/',
  network: 'network/',
  unnamed: 'unnamed/',
  days: 'days/',
  year: '2031/',
  month: '2031/03/',
  day: '2031/03/05/',
  search: 'search/',
  method: 'method/',
  'not found': '404.html'
} as const

/** The first note of the text; notes of the headline stand with it. */
function firstNote(page: Page) {
  return page.locator('[id^="n-"]:not(.story-head *)').first()
}

test('reading the archive in a browser', async (t) => {
  const site = await sampleSite()
  const server = await startServer({root: site.folder, basePath: '/', host: '127.0.0.1', port: 0})
  t.after(() => server.close())

  for (const [name, path] of Object.entries(pages)) {
    await t.test(`should pass axe in every look: ${name}`, () =>
      visit(
        server.url + path,
        async (page) => {
          assert.deepEqual(await axeViolations(page), [])
        },
        // The policy of the site keeps foreign scripts out: the checker's, too.
        {bypassCSP: true}
      )
    )
  }

  await t.test('should show the chain of a report in its head', () =>
    visit(server.url + talks, async (page) => {
      const steps = await page.locator('.chain li bdi').allInnerTexts()
      assert.deepEqual(steps, ['The Quay Chronicle', 'Axios', 'two unnamed sources'])
    })
  )

  await t.test('should put each note beside its paragraph on a wide screen', () =>
    visit(
      server.url + talks,
      async (page) => {
        const passage = await page.locator('#p1').boundingBox()
        const note = await firstNote(page).boundingBox()
        assert.ok(passage && note)
        assert.ok(note.x > passage.x + passage.width, 'the note stands in the margin')
        assert.ok(Math.abs(note.y - passage.y) < 40, 'the note is aligned with its paragraph')
      },
      {viewport: {width: 1200, height: 900}}
    )
  )

  await t.test(
    'should put notes below their paragraph on a phone, without sideways scrolling',
    () =>
      visit(
        server.url + talks,
        async (page) => {
          const passage = await page.locator('#p1').boundingBox()
          const note = await firstNote(page).boundingBox()
          assert.ok(passage && note)
          assert.ok(note.y >= passage.y + passage.height - 1)
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth
          )
          assert.equal(overflow, 0)
        },
        {viewport: {width: 390, height: 800}}
      )
  )

  await t.test('should be wholly readable without JavaScript', () =>
    visit(
      server.url + talks,
      async (page) => {
        assert.ok(await page.locator('#p1').isVisible())
        assert.ok(await page.locator('[id^="n-"]').first().isVisible())
        await page.goto(`${server.url}search/`)
        assert.ok(await page.getByRole('main').getByRole('link', {name: 'Outlets'}).isVisible())
      },
      {javaScriptEnabled: false}
    )
  )

  await t.test('should lead to the search from any page by typing a slash', () =>
    visit(server.url + talks, async (page) => {
      await page.keyboard.press('/')
      await page.keyboard.type('tortoise')
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/search\/\?q=tortoise/u)
      await page.locator('.search-result').first().waitFor()
    })
  )

  for (const path of ['', 'search/', '404.html', 'method/']) {
    await t.test(`should offer one search field on a phone: /${path}`, () =>
      visit(
        server.url + path,
        async (page) => {
          assert.equal(await page.locator('input[name="q"]').locator('visible=true').count(), 1)
        },
        {viewport: {width: 390, height: 844}}
      )
    )
  }

  await t.test('should lead past the long list of unnamed sources on a phone', () =>
    visit(
      `${server.url}unnamed/`,
      async (page) => {
        const jumps = page.locator('.jumps a')
        const names = await jumps.allInnerTexts()
        assert.ok(names.includes('Where they are relied on'), names.join())
        for (const jump of await jumps.all()) {
          const target = await jump.getAttribute('href')
          assert.ok(await page.locator(`.column-side ${target}`).isVisible())
        }
        await page.setViewportSize({width: 1200, height: 900})
        assert.ok(await jumps.first().isHidden(), 'beside the list all is in sight')
      },
      {viewport: {width: 390, height: 844}}
    )
  )

  await t.test('should lead from a found sentence to its paragraph', () =>
    visit(`${server.url}search/?q=tortoise`, async (page) => {
      await page.locator('.search-result a[href*="#p"]').first().click()
      await page.waitForURL(/#p\d+$/u)
      assert.match(await page.locator(':target').innerText(), /tortoise/iu)
    })
  )

  await t.test('should mirror a story in Arabic', () =>
    visit(
      server.url + pages['article in Arabic'],
      async (page) => {
        assert.equal(await page.locator('html').getAttribute('dir'), 'rtl')
        const passage = await page.locator('#p2').boundingBox()
        const note = await firstNote(page).boundingBox()
        assert.ok(passage && note)
        assert.ok(note.x + note.width < passage.x + 1, 'the margin stands on the left')
      },
      {viewport: {width: 1200, height: 900}}
    )
  )

  await t.test('should answer an unknown address with the page for it', async () => {
    const response = await fetch(`${server.url}nowhere/`)
    assert.equal(response.status, 404)
    assert.match(await response.text(), /<main/u)
  })
})
