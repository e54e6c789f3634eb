import assert from 'node:assert/strict'
import test from 'node:test'
import {startServer} from '../../src/commands/serve/server.ts'
import {axeViolations} from '../support/axe.ts'
import {buildSite} from '../support/sample-site.ts'
import {visit} from '../support/visit.ts'

/** Pages whose frame, lists, charts and forms are laid out from right to left. */
const pages = {
  home: '',
  'article in English': 'quay-chronicle/undated/us-hamas-direct-talks/',
  source: 'sources/lantern-house/',
  outlet: 'outlets/straitline/',
  places: 'places/',
  network: 'network/',
  unnamed: 'unnamed/',
  month: '2031/03/',
  search: 'search/?q=%D9%85%D8%AD%D8%A7%D8%AF%D8%AB%D8%A7%D8%AA',
  method: 'method/'
} as const

test('the archive in Arabic', async (t) => {
  const site = await buildSite({language: 'ar'})
  const server = await startServer({root: site.folder, basePath: '/', host: '127.0.0.1', port: 0})
  t.after(async () => {
    await server.close()
    site.remove()
  })

  for (const [name, path] of Object.entries(pages)) {
    await t.test(`should be mirrored, pass axe and not scroll sideways: ${name}`, () =>
      visit(
        server.url + path,
        async (page) => {
          if (name !== 'article in English')
            assert.equal(await page.locator('html').getAttribute('dir'), 'rtl')
          assert.deepEqual(await axeViolations(page), [])
          // The last look is a phone's.
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth
          )
          assert.equal(overflow, 0)
        },
        {bypassCSP: true}
      )
    )
  }
})
