/**
 * Pictures of every kind of page, to be looked at: `npm run screenshots -- [SITE] [OUT]`.
 * Takes a built site (`_site` unless named) and writes PNG files into a folder (`screenshots`):
 * light and dark, wide and narrow, and a story written from right to left. Never a test.
 */
import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {openBrowser} from '../support/browser.ts'
import {fullestPages} from '../support/fullest-pages.ts'
import {serveFolder} from '../support/static-server.ts'

const looks = [
  {name: '1200-light', width: 1200, colorScheme: 'light'},
  {name: '1200-dark', width: 1200, colorScheme: 'dark'},
  {name: '390-light', width: 390, colorScheme: 'light'},
  {name: '390-dark', width: 390, colorScheme: 'dark'}
] as const

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    /** Only these looks. */
    look: {type: 'string', multiple: true},
    /** Only these kinds of page, or other pages under a name: `network`, `ferry=2031/05/02/ferry/`. */
    page: {type: 'string', multiple: true}
  }
})
const [site = '_site', out = 'screenshots'] = positionals
const fullest = fullestPages(site)
const pages = (values.page ?? [...fullest.keys()]).map((wanted) => {
  const [name = '', path] = wanted.split('=')
  const found = path ?? fullest.get(name)
  if (found === undefined) throw new Error(`Unexpected page “${name}”, expected a kind of page`)
  return {name, path: found.replace(/index\.html$/u, '')}
})
mkdirSync(out, {recursive: true})
const server = await serveFolder(site)
const browser = await openBrowser()
try {
  for (const look of looks) {
    if (values.look && !values.look.includes(look.name)) continue
    const {name: lookName, width, colorScheme} = look
    const page = await browser.newPage({viewport: {width, height: 900}, colorScheme})
    for (const {name, path} of pages) {
      await page.goto(`${server.origin}/${path}`)
      await page.evaluate(() => document.fonts.ready.then(() => undefined))
      // Pictures further down are loaded only when they are scrolled to.
      await page.evaluate(async () => {
        for (const picture of document.images) picture.loading = 'eager'
        await Promise.all([...document.images].map((picture) => picture.decode()))
      })
      await page.screenshot({path: join(out, `${name}-${lookName}.png`), fullPage: true})
    }
    await page.close()
  }
} finally {
  await browser.close()
  await server.close()
}
