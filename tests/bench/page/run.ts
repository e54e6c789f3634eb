/**
 * What Lighthouse says of a reader's pages: `npm run bench:page -- [--page KIND] [--preset mobile]`.
 * The sample archive is built as its owner would publish it (`ownContent`, `url`) and served as
 * `wirecopy serve` does; each page is loaded with an empty cache, on a phone and on a desk. Below a
 * page that has less than 99 stands what took points. Figures, never a test: a busy machine is no
 * fault of the code, and the best of `--runs` is told.
 */
import {parseArgs} from 'node:util'
import {startServer} from '../../../src/commands/serve/server.ts'
import {ensureBrowser} from '../../support/browser.ts'
import {buildSite} from '../../support/sample-site.ts'
import {openLighthouse, presets, type Preset, type Verdict} from './lighthouse.ts'
import {fullestPages} from '../../support/fullest-pages.ts'

/** Points below which a page's faults are listed. */
const wanted = 99

const {values} = parseArgs({
  options: {
    /** Only these kinds of page. */
    page: {type: 'string', multiple: true, default: ['home', 'article', 'source', 'search']},
    /** Only this preset. */
    preset: {type: 'string'},
    /** Runs of each page and preset. */
    runs: {type: 'string', default: '3'}
  }
})

const sumOf = ({points}: Verdict): number => points.reduce((sum, each) => sum + each.points, 0)

/** @returns The run that was disturbed least: other work on the machine takes points and gives none. */
function best(verdicts: readonly Verdict[]): Verdict {
  return verdicts.reduce((most, verdict) => (sumOf(verdict) > sumOf(most) ? verdict : most))
}

function isPreset(name: string): name is Preset {
  return name in presets
}

const asked = Object.keys(presets)
  .filter(isPreset)
  .filter((name) => values.preset === undefined || name === values.preset)
const runs = Array.from({length: Number(values.runs)}, (_, run) => run)
ensureBrowser()
const site = await buildSite({ownContent: true, url: 'https://papers.example'})
try {
  const server = await startServer({
    root: site.folder,
    basePath: site.config.basePath,
    host: '127.0.0.1'
  })
  const lighthouse = await openLighthouse()
  try {
    const pages = fullestPages(site.folder)
    for (const kind of values.page) {
      const path = pages.get(kind)
      if (path === undefined) throw new Error(`Unexpected page “${kind}”, expected a kind of page`)
      for (const preset of asked) {
        const verdicts: Verdict[] = []
        for (const run of runs) {
          verdicts[run] = await lighthouse.judge(server.url + path, preset)
        }
        const {points, faults} = best(verdicts)
        const cells = points.map((each) => `${each.title} ${each.points.toString().padStart(3)}`)
        console.log(`${kind.padEnd(9)}${preset.padEnd(9)}${cells.join('   ')}`)
        if (points.some((each) => each.points < wanted)) {
          for (const fault of faults) console.log(`  ${fault}`)
        }
      }
    }
  } finally {
    await lighthouse.close()
    await server.close()
  }
} finally {
  site.remove()
}
