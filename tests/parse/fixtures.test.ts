import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import {reporter} from 'vfile-reporter'
import {parseCopy} from '../../src/parse/parse-copy.ts'
import {readCopy} from '../../src/read/read-copy.ts'

const root = new URL('../fixtures/wire/', import.meta.url).pathname
const isUpdate = process.env.UPDATE_FIXTURES === '1'

/** Compare with what is written down; with UPDATE_FIXTURES=1 write it. A missing expectation fails. */
function expect(path: string, actual: string): void {
  if (isUpdate) writeFileSync(path, actual)
  assert.ok(
    existsSync(path),
    `${path} is missing: run with UPDATE_FIXTURES=1 and read what it writes`
  )
  assert.equal(actual, readFileSync(path, 'utf8'))
}

/** Every literal leaf must lie where its span says. */
function checkLeaves(node: object, text: string): void {
  if ('value' in node && 'data' in node) {
    const {span} = node.data as {span: readonly [number, number]}
    const value = String(node.value)
    if (value.length === span[1] - span[0] && value.trim() !== '')
      assert.equal(text.slice(...span), value)
  }
  if ('children' in node && Array.isArray(node.children)) {
    for (const child of node.children) checkLeaves(child as object, text)
  }
}

for (const format of readdirSync(root)
  .filter((name) => !name.endsWith('.md'))
  .sort()) {
  await test(`reading ${format}`, async (t) => {
    for (const name of readdirSync(join(root, format)).sort()) {
      await t.test(`should read ${name.replace(/-/gu, ' ')}`, async () => {
        const folder = join(root, format, name)
        const file = readdirSync(folder).find((each) => /^copy\.\w+$/u.test(each)) ?? 'copy.txt'
        const below = `oaklet/2031/03/05-${file}`
        const copy = await readCopy(
          {path: join(folder, file), file: below, below},
          {maxBytes: 1e6, root: folder}
        )
        assert.ok('text' in copy)
        const articles = parseCopy(copy, {outlets: []})
        for (const article of articles) {
          assert.equal(article.tree.children.length, article.fields.body.length)
          checkLeaves(article.tree, article.text)
        }
        expect(
          join(folder, 'entry.json'),
          `${JSON.stringify(
            articles.map(({fields}) => fields),
            undefined,
            2
          )}\n`
        )
        expect(join(folder, 'messages.txt'), `${reporter(copy.file, {color: false})}\n`)
      })
    }
  })
}
