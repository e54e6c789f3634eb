/**
 * What search costs a reader of a large archive: `npm run bench:search`. Ten thousand stories
 * (or as many as `--stories` says) are read, attributed and indexed; then fifty queries are asked in
 * Chromium, and the same of lunr and MiniSearch with prebuilt indexes of the same text.
 * Figures, never a test: a busy machine is no fault of the code.
 */
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {archiveSchema} from '../../../src/config/schema.ts'
import {gatherArchive} from '../../../src/pipeline/gather.ts'
import {ensureBrowser, openBrowser} from '../../support/browser.ts'
import {layCopy} from './copy.ts'
import {openHost} from './host.ts'
import {measurePage} from './measure.ts'
import {layPeers, peers} from './peers.ts'
import {benchQueries} from './queries.ts'
import {headLine, tellMeasured} from './report.ts'
import {laySearchSite} from './site.ts'

const {values} = parseArgs({
  options: {stories: {type: 'string', default: '10000'}, alone: {type: 'boolean', default: false}}
})
const folder = mkdtempSync(join(tmpdir(), 'wirecopy-bench-'))
const site = join(folder, 'site')
try {
  ensureBrowser()
  const kind = layCopy(folder, Number(values.stories))
  const config = archiveSchema.parse({})
  const {archive} = await gatherArchive(join(folder, 'articles'), config)
  const laid = await laySearchSite(archive, config, site)
  console.log(
    `${laid.stories.length} stories of ${kind}; bundle ${laid.files} files, ${(laid.bytes / 1e6).toFixed(1)} MB, ` +
      `${laid.seconds.toFixed(1)} s of processor here beside Pagefind’s own\n`
  )
  if (!values.alone) await layPeers(site, laid.stories)
  const host = await openHost(site)
  const browser = await openBrowser()
  try {
    console.log(headLine)
    tellMeasured('wirecopy', await measurePage(browser, host, '/search/', benchQueries))
    for (const peer of values.alone ? [] : peers) {
      // They know no fields: their words are asked for.
      const words = benchQueries.map(({kind: of, typed}) => ({
        kind: of,
        typed: typed.replace(/\b(?:before|after):\S+|\b[a-z]+:|["*]|-\S+/gu, '').trim()
      }))
      tellMeasured(peer, await measurePage(browser, host, `/${peer}/`, words))
    }
  } finally {
    await browser.close()
    await host.close()
  }
} finally {
  rmSync(folder, {recursive: true, force: true})
}
