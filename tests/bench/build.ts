/**
 * Measures whole builds: `npm run bench:build -- [STORIES] [--copy FOLDER] [--search]`. Each build is a
 * process of its own; the second finds the cache of the first. CPU seconds count both user and system,
 * of our process and its threads; memory is the largest resident set.
 */
import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {checkOptions} from '../../src/config/define.ts'
import {gatherArchive} from '../../src/pipeline/gather.ts'
import {renderSite} from '../../src/render/render-site.ts'
import {makeSite} from '../../src/render/site.ts'
import {makeCopy} from './make-copy.ts'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {copy: {type: 'string'}, search: {type: 'boolean'}, into: {type: 'string'}}
})

/** One build, stage by stage. */
async function measure(copy: string, into: string): Promise<void> {
  let last = process.cpuUsage()
  const tell = (stage: string): void => {
    const spent = process.cpuUsage(last)
    last = process.cpuUsage()
    const seconds = (spent.user + spent.system) / 1e6
    const peak = process.resourceUsage().maxRSS / 1024
    console.log(
      `${stage.padEnd(16)} ${seconds.toFixed(1).padStart(7)} CPU s ${peak.toFixed(0).padStart(6)} MB at most`
    )
  }
  tell('start')
  const config = checkOptions({title: 'Bench', url: 'https://bench.example', ownContent: true})
  const cachePath = join(into, 'cache')
  const {archive} = await gatherArchive(copy, config, undefined, cachePath)
  tell('read to relate')
  const {beside, ...site} = await makeSite(archive, config, into)
  const outDir = join(into, `site-${process.pid}`)
  const {files} = await renderSite({
    site: {...site, ...(values.search && beside && {beside})},
    outDir
  })
  tell('render')
  console.log(`${archive.entries.length} stories, ${files} files`)
}

if (values.copy !== undefined && values.into !== undefined) {
  await measure(values.copy, values.into)
} else {
  const into = mkdtempSync(join(tmpdir(), 'wirecopy-bench-'))
  try {
    const copy = values.copy ?? join(into, 'articles')
    if (values.copy === undefined) makeCopy(copy, Number(positionals[0] ?? 10_000))
    for (const name of ['first build', 'again, nothing changed']) {
      console.log(`\n${name}`)
      const flags = ['--copy', copy, '--into', into, ...(values.search ? ['--search'] : [])]
      const child = spawnSync(
        process.execPath,
        ['--import', 'tsx', 'tests/bench/build.ts', ...flags],
        {
          stdio: 'inherit'
        }
      )
      if (child.status !== 0) throw new Error('Unexpected end of a build')
    }
  } finally {
    rmSync(into, {recursive: true, force: true})
  }
}
