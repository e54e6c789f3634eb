import assert from 'node:assert/strict'
import {execFile} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import {promisify} from 'node:util'
import {packageRoot} from '../../src/render/assets.ts'
import {emptyFolder, filesBelow} from '../support/site-of.ts'

const run = promisify(execFile)

test('archivePlugin', async (t) => {
  const folder = emptyFolder(t)
  const root = packageRoot()
  const from = (path: string) => JSON.stringify(join(root, path))
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
  writeFileSync(
    join(folder, 'site.config.ts'),
    `import {archivePlugin} from ${from('src/render/eleventy.ts')}
import {makeSite} from ${from('src/render/site.ts')}
import {archiveOf} from ${from('tests/support/archive-of.ts')}
import {storyOf} from ${from('tests/support/story-of.ts')}

export default function (eleventyConfig) {
  const story = storyOf({id: 'a/b', outlet: 'A', day: '2040-01-01', headline: 'B', paragraphs: ['C.']})
  const {archive, config} = archiveOf([story], {basePath: '/news/'})
  eleventyConfig.addPlugin(archivePlugin({
    load: () => makeSite(archive, config, ${JSON.stringify(folder)}),
    folder: 'news',
    ignore: ['articles']
  }))
}
`
  )
  writeFileSync(join(folder, 'index.md'), '# Theirs\n')
  mkdirSync(join(folder, 'articles'))
  writeFileSync(
    join(folder, 'articles', 'story.md'),
    '---js\n{title: (() => { throw new Error("front matter was run") })()}\n---\nText\n'
  )
  await run(
    process.execPath,
    [
      '--import',
      import.meta.resolve('tsx'),
      join(root, 'node_modules/@11ty/eleventy/cmd.cjs'),
      '--config=site.config.ts',
      '--quiet'
    ],
    // Run from source, the loader has to be told how JSX is meant; the package is compiled.
    {cwd: folder, env: {...process.env, TSX_TSCONFIG_PATH: join(root, 'tsconfig.json')}}
  )
  const written = filesBelow(join(folder, '_site'))

  await t.test('should put the archive into somebody else’s site, below its folder', () => {
    assert.match(written.get('index.html') ?? '', /<h1>Theirs<\/h1>/u)
    assert.match(
      written.get('news/a/2040/01/01/b/index.html') ?? '',
      /href="\/news\/assets\/archive-/u
    )
    assert.ok(written.has('news/404.html'))
    assert.ok(written.has('news/pagefind/table.wirecopy'))
  })
  await t.test('should never let Eleventy read the copy', () => {
    assert.deepEqual(
      [...written.keys()].filter((file) => file.startsWith('articles')),
      []
    )
  })
})
