import assert from 'node:assert/strict'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import test from 'node:test'
import ts from 'typescript'
import {loadConfig} from '../../src/config/load.ts'
import {configText} from '../../src/commands/init/config-text.ts'

/** Every key of every object in a module of the schema, with the comment above it. */
function documentedKeys(path: string): readonly {readonly key: string; readonly comment: string}[] {
  const text = readFileSync(path, 'utf8')
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
  const keys: {key: string; comment: string}[] = []
  const visit = (node: ts.Node): void => {
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      node.expression.name.text === 'strictObject'
    ) {
      for (const object of node.arguments.filter(ts.isObjectLiteralExpression)) {
        for (const property of object.properties) {
          const ranges = ts.getLeadingCommentRanges(text, property.pos) ?? []
          const comment = ranges.map(({pos, end}) => text.slice(pos, end)).join('\n')
          keys.push({key: property.name?.getText() ?? '', comment})
        }
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return keys
}

test('the configuration', async (t) => {
  const keys = ['src/config/schema.ts', 'src/config/outputs-schema.ts']
    .flatMap(documentedKeys)
    .filter(({key}) => key !== 'to')

  await t.test('should explain every key, and show an example where it takes one value', () => {
    assert.ok(keys.length > 30)
    const groups = [
      'attribution',
      'limits',
      'policies',
      'feeds',
      'data',
      'crawlers',
      'trust',
      'socialCards',
      'theme'
    ]
    for (const {key, comment} of keys) {
      assert.match(comment, /^\/\*\* \p{Lu}|^\/\*\* `/u, key)
      if (!groups.includes(key)) assert.match(comment, /@example \S/u, key)
    }
  })
  await t.test('should have every key in the file that init writes', () => {
    const written = configText('Harbour')
    for (const {key} of keys) assert.match(written, new RegExp(`\\b${key}: `, 'u'), key)
  })
  await t.test('should be valid with every key of that file switched on', async () => {
    const on = configText("The pilots' archive")
      .replace(/^(\s*)\/\/ (?=\s*(?:\/\/ |[a-zA-Z]+: (?:[[{'\d]|true|false)|[\]{}]))/gmu, '$1')
      .replace(/kind: 'newspaper'$/mu, "kind: 'newspaper',")
    const folder = mkdtempSync(join(tmpdir(), 'config-'))
    t.after(() => {
      rmSync(folder, {recursive: true})
    })
    writeFileSync(join(folder, '.eleventy.ts'), on)
    const {config} = await loadConfig(folder)
    assert.equal(config.title, "The pilots' archive")
    assert.equal(config.publish.length, 2)
    assert.equal(config.theme.css, './theme/site.css')
    assert.equal(config.outlets[0]?.terms, 'CC BY 4.0')
  })
})
