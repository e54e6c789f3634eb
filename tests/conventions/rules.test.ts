import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import {rules} from '../../src/diagnostics/rules.ts'

function sources(folder: string): string {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((file) => file.isFile() && /\.tsx?$/u.test(file.name) && file.name !== 'rules.ts')
    .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'))
    .join('\n')
}

test('the table of rules', async (t) => {
  const code = sources('src')
  const ids = Object.keys(rules)

  await t.test('should name each rule in kebab-case', () => {
    for (const id of ids) assert.match(id, /^[a-z]+(?:-[a-z]+)*$/u)
  })
  await t.test('should hold no rule that nothing reports', () => {
    const dead = ids.filter((id) => !code.includes(`'${id}'`))
    assert.deepEqual(dead, [])
  })
  await t.test('should tell what was seen and what to do in whole sentences', () => {
    for (const {summary, advice} of Object.values(rules)) {
      assert.match(summary, /^\p{Lu}.*\.$/u)
      assert.match(advice, /^\p{Lu}.*\.$/u)
    }
  })
})
