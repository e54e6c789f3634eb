import assert from 'node:assert/strict'
import test from 'node:test'
import type {Page} from 'playwright-core'
import {archiveOf} from '../support/archive-of.ts'
import {buildSearchSite} from '../support/search-site.ts'
import {serveFolder} from '../support/static-server.ts'
import {storyOf} from '../support/story-of.ts'
import {visit} from '../support/visit.ts'

/** A story in which an Imre Salt speaks. */
function salt(name: string, day: string, role: string) {
  return storyOf({
    id: `dock/${name}`,
    outlet: 'Dock Letter',
    day,
    headline: `Salt on the ${name}`,
    paragraphs: [`"We shall see about the ${name}," said ${role} Imre Salt.`],
    statements: [
      {
        content: `"We shall see about the ${name},"`,
        name: 'Imre Salt',
        type: 'person',
        footing: 'on-record',
        role
      }
    ]
  })
}

test('people of one name in the search', async (t) => {
  const stories = [
    salt('lock', '2040-02-03', 'keeper'),
    salt('weir', '2040-02-04', 'keeper'),
    salt('cup', '2040-02-05', 'striker')
  ]
  const {archive} = archiveOf(
    stories,
    {},
    `sources:
  - {name: Imre Salt, stories: [dock/lock, dock/weir]}
  - {name: Imre Salt, stories: dock/cup}
`
  )
  const site = await buildSearchSite(archive)
  const server = await serveFolder(site.folder)
  t.after(async () => {
    await server.close()
    await site.remove()
  })

  async function headlines(page: Page, count: string): Promise<readonly string[]> {
    await page.locator('#search-count', {hasText: count}).waitFor()
    await page.locator('#search-results:not([aria-busy])').waitFor()
    return page.locator('.search-result h2').allInnerTexts()
  }
  const open = (act: (page: Page) => Promise<void>, query = '') =>
    visit(`${server.origin}/search/${query}`, act, {locale: 'en-GB'})

  await t.test('should be two values of the facet, told apart by what they are', () =>
    open(async (page) => {
      await headlines(page, '3 stories')
      await page.getByRole('textbox', {name: 'Source'}).fill('salt')
      const options = page.getByRole('group', {name: 'Source'}).locator('label')
      await options.nth(1).waitFor()
      assert.deepEqual(await options.allInnerTexts(), [
        'Imre Salt (keeper)\n2',
        'Imre Salt (striker)\n1'
      ])
    })
  )

  for (const [role, count, expected] of [
    ['keeper', '2 stories', ['Salt on the weir', 'Salt on the lock']],
    ['striker', '1 story', ['Salt on the cup']]
  ] as const) {
    await t.test(`should each keep to stories of their own: ${role}`, () =>
      open(async (page) => {
        await headlines(page, '3 stories')
        await page.getByRole('textbox', {name: 'Source'}).fill('salt')
        await page.getByRole('checkbox', {name: `Imre Salt (${role})`}).check()
        assert.deepEqual(await headlines(page, count), expected)
        assert.equal(new URL(page.url()).searchParams.get('source'), `Imre Salt (${role})`)
        await page.getByRole('button', {name: `said by Imre Salt (${role})`}).waitFor()
      })
    )
  }

  await t.test('should both be found by the name alone', () =>
    open(async (page) => {
      assert.equal((await headlines(page, '3 stories')).length, 3)
    }, '?q=by%3A%22imre+salt%22')
  )
})
