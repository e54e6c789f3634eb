import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import test from 'node:test'
import {loadConfig} from '../../src/config/load.ts'
import {buildArchive, type BuildResult} from '../../src/pipeline/build.ts'

const story =
  'Harbour wall mended\n\nPORT OSRIC (Tidings) - The wall is mended, the harbour board said.\n'

/** A folder of copy in a folder that vanishes with the test. */
function makeArchive(
  t: {after: (done: () => void) => void},
  files: Record<string, string | Uint8Array>
) {
  const root = mkdtempSync(join(tmpdir(), 'wirecopy-build-'))
  t.after(() => {
    rmSync(root, {recursive: true, force: true})
  })
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(root, 'articles', name, '..'), {recursive: true})
    writeFileSync(join(root, 'articles', name), content)
  }
  return root
}

async function build(root: string): Promise<BuildResult> {
  const {config} = await loadConfig(root)
  return buildArchive({root, config, out: join(root, '_site')})
}

/** Rule ids by file name. */
function saidOf({messages}: BuildResult): Record<string, readonly string[]> {
  return Object.fromEntries(
    messages.map(({file, messages: said}) => [
      file.split('/').at(-1) ?? '',
      said.filter(({severity}) => severity !== 'info').map(({ruleId}) => ruleId)
    ])
  )
}

test('a build over copy that is wrong in every way', async (t) => {
  const root = makeArchive(t, {
    'tidings/2031/05/02-wall.txt': story,
    'tidings/2031/05/02-wall.md': '# Wall\n\nThe wall is mended, the harbour board said.\n',
    'tidings/empty.txt': '',
    'tidings/picture.txt': new Uint8Array([
      137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 0, 1, 2, 3, 0, 0
    ]),
    'tidings/front.md': '---\nheadline: [\n---\n\nThe wall is mended.\n',
    'tidings/code.md': '---js\n{headline: process.exit(9)}\n---\n\nThe wall is mended.\n',
    'tidings/large.txt': `${'The wall is mended. '.repeat(400_000)}\n`,
    'tidings/line.txt': `Wall\n\n${'mended '.repeat(20_000)}.\n`,
    'tidings/control.txt': 'Wall\u0007 mended\n\nThe wall\u0000 is mended, the board said.\n',
    "tidings/it's \"..' odd <b>name.txt": story,
    [`tidings/${'ü'.repeat(120)}.txt`]: story,
    'tidings/script.txt':
      '<script>alert(1)</script>\n\n"<img src=x onerror=alert(1)>", the board said.\n'
  })
  const outside = makeArchive(t, {'secret.txt': story})
  symlinkSync(join(outside, 'articles'), join(root, 'articles', 'linked'))
  symlinkSync(
    join(outside, 'articles', 'secret.txt'),
    join(root, 'articles', 'tidings', 'linked.txt')
  )

  const result = await build(root)
  const said = saidOf(result)

  await t.test('should say what is wrong with each file', () => {
    assert.ok(said['empty.txt']?.includes('empty-copy'))
    assert.ok(said['picture.txt']?.includes('binary-copy'))
    assert.ok(said['front.md']?.includes('front-matter-syntax'))
    assert.ok(said['code.md']?.includes('front-matter-engine'))
    assert.ok(said['large.txt']?.includes('copy-too-large'))
    assert.ok(said['linked.txt']?.includes('symbolic-link'))
    assert.ok(said['linked']?.includes('symbolic-link'))
    const both = [...(said['02-wall.txt'] ?? []), ...(said['02-wall.md'] ?? [])]
    assert.ok(both.includes('duplicate-address'))
  })

  await t.test('should build the rest', () => {
    assert.ok(existsSync(join(root, '_site', 'tidings', '2031', '05', '02', 'wall', 'index.html')))
    assert.ok(result.stories >= 7, `${result.stories} stories`)
  })

  await t.test('should write nothing outside the output folder', () => {
    assert.deepEqual(readdirSync(root).sort(), ['_site', 'articles'])
  })

  await t.test('should print hostile copy as text', () => {
    const pages = readdirSync(join(root, '_site'), {recursive: true, encoding: 'utf8'})
    for (const page of pages.filter((name) => name.endsWith('.html') || name.endsWith('.xml'))) {
      const html = readFileSync(join(root, '_site', page), 'utf8')
      assert.doesNotMatch(html, /<script>alert|<img src=x|<b>name/u, page)
    }
  })
})

test('a build that fails', async (t) => {
  const root = makeArchive(t, {'tidings/2031/05/02-wall.txt': story})
  await build(root)
  const page = join(root, '_site', 'index.html')
  const before = readFileSync(page, 'utf8')

  await t.test('should leave the old site as it was', async () => {
    mkdirSync(join(root, 'pages'))
    writeFileSync(join(root, 'pages', 'broken.njk'), '{% nonsense %}')
    await assert.rejects(build(root))
    rmSync(join(root, 'pages'), {recursive: true})
    assert.equal(readFileSync(page, 'utf8'), before)
    assert.deepEqual(readdirSync(root).sort(), ['_site', 'articles'])
  })

  await t.test('should leave the old site when it is killed at any moment', async () => {
    for (const wait of [300, 900, 1400]) {
      const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'build', root], {
        stdio: 'ignore'
      })
      const ended = new Promise((resolve) => child.once('exit', resolve))
      await new Promise((resolve) => setTimeout(resolve, wait))
      child.kill('SIGKILL')
      await ended
      assert.equal(readFileSync(page, 'utf8'), before)
    }
    await build(root)
    assert.deepEqual(readdirSync(root).sort(), ['_site', 'articles'])
  })
})
