import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {cpSync, readFileSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import test from 'node:test'
import {checkOutputFolder} from '../../src/pipeline/output-folder.ts'
import {buildSite, filesOf} from '../support/sample-site.ts'
import {emptyFolder} from '../support/site-of.ts'

const archive = 'tests/fixtures/archives/second-theme'

test('a theme of the owner’s own', async (t) => {
  const site = await buildSite({}, archive)
  t.after(() => {
    site.remove()
  })
  const read = (file: string) => readFileSync(join(site.folder, file), 'utf8')
  const story = read('ledger/2031/05/02/lamps/index.html')

  await t.test('should put its components in place of ours wherever they stand', () => {
    for (const file of ['index.html', 'outlets/ledger/index.html', '2031/05/02/index.html']) {
      assert.match(
        read(file),
        /<p class="one-line"><a href="\/ledger\/2031\/05\/02\/lamps\/">LAMPS STAY LIT/u,
        file
      )
      assert.doesNotMatch(read(file), /<article class="card"/u, file)
    }
  })
  await t.test('should let a component print the one it stands for', () => {
    assert.match(story, /<footer class="site-footer">.*<p class="imprint">Printed at night\. 1 in/u)
  })
  await t.test('should win with its style sheet and its tokens, without !important', () => {
    const sheets = filesOf(site.folder, '.css').map(read).join('')
    assert.match(sheets, /@layer site\{[^@]*\.imprint/u)
    assert.match(sheets, /@layer site\{:root\{--accent:#3a5f0b;--paper:#eef3e2\}\}/u)
    assert.match(sheets, /prefers-color-scheme:dark\)\{:root\{--accent:#b6e36a\}\}/u)
    assert.doesNotMatch(sheets.slice(sheets.lastIndexOf('@layer site')), /!important/u)
  })
  await t.test('should set the owner’s own pages in the archive’s frame', () => {
    const about = read('about/index.html')
    assert.match(about, /<title>About the ledger · The Night Ledger<\/title>/u)
    assert.match(about, /<h1 class="page-title">About the ledger<\/h1>/u)
    assert.match(about, /<p>We keep <strong>one<\/strong> ledger of 1 story\.<\/p>/u)
    assert.match(about, /<meta name="description" content="Who keeps it, and why\."/u)
    assert.match(about, /<p class="imprint">/u)
  })
  await t.test('should lead to them from every page', () => {
    assert.match(story, /<li><a href="\/about\/">About us<\/a><\/li>/u)
  })
})

test('Eleventy’s own command on an archive', async (t) => {
  const root = join(emptyFolder(t), 'ledger')
  cpSync(archive, root, {recursive: true})
  const config = join(root, '.eleventy.ts')
  const door = JSON.stringify(resolve('src/index.ts'))
  writeFileSync(config, readFileSync(config, 'utf8').replace(/'[./]+src\/index\.ts'/u, door))
  writeFileSync(join(root, 'package.json'), '{"type": "module"}')
  execFileSync(
    process.execPath,
    [
      '--import',
      import.meta.resolve('tsx'),
      resolve('node_modules/@11ty/eleventy/cmd.cjs'),
      '--config=.eleventy.ts',
      '--quiet'
    ],
    {cwd: root, env: {...process.env, TSX_TSCONFIG_PATH: resolve('tsconfig.json')}}
  )

  await t.test('should make the pages that `wirecopy build` makes', async () => {
    const made = filesOf(join(root, '_site'), '.html')
    const ours = await buildSite({}, archive)
    assert.deepEqual(made, filesOf(ours.folder, '.html'))
    for (const file of made) {
      assert.equal(
        readFileSync(join(root, '_site', file), 'utf8'),
        readFileSync(join(ours.folder, file), 'utf8'),
        file
      )
    }
    ours.remove()
  })
  await t.test('should leave a site that `wirecopy build` may replace', () => {
    checkOutputFolder(join(root, '_site'), {root, copyFolder: join(root, 'articles')})
  })
})
