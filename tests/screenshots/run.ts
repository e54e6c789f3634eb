/**
 * Pictures of every kind of page, to be looked at: `npm run screenshots -- [SITE] [OUT]`.
 * Takes a built site (`_site` unless named) and writes PNG files into a folder (`screenshots`):
 * light and dark, wide and narrow, and a story written from right to left. Never a test.
 */
import {mkdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {openBrowser} from '../support/browser.ts'
import {filesOf} from '../support/sample-site.ts'
import {serveFolder} from '../support/static-server.ts'

const looks = [
  {name: '1200-light', width: 1200, colorScheme: 'light'},
  {name: '1200-dark', width: 1200, colorScheme: 'dark'},
  {name: '390-light', width: 390, colorScheme: 'light'},
  {name: '390-dark', width: 390, colorScheme: 'dark'}
] as const

/** The page of each kind that holds most; one more article for each direction it may be written in. */
function fullestPages(site: string): ReadonlyMap<string, string> {
  const fullest = new Map<string, {readonly file: string; readonly size: number}>()
  for (const file of filesOf(site, '.html')) {
    const html = readFileSync(join(site, file), 'utf8')
    const kind = /<body class="page-(?<kind>[a-z-]+)"/u.exec(html)?.groups?.kind
    if (kind === undefined) continue
    const name = /<html[^>]* dir="rtl"/u.test(html) ? `${kind}-rtl` : kind
    if ((fullest.get(name)?.size ?? 0) < html.length) fullest.set(name, {file, size: html.length})
  }
  return new Map([...fullest].map(([name, {file}]) => [name, file]))
}

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
  const file = path ?? fullest.get(name)
  if (file === undefined) throw new Error(`Unexpected page “${name}”, expected a kind of page`)
  return {name, path: file.replace(/index\.html$/u, '')}
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
      await page.screenshot({path: join(out, `${name}-${lookName}.png`), fullPage: true})
    }
    await page.close()
  }
} finally {
  await browser.close()
  await server.close()
}
