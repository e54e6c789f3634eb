import assert from 'node:assert/strict'
import test from 'node:test'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {wireText} from '../../src/parse/wire-text.ts'

const copy = `BEES LEAVE OAKLET
    OAKLET, March 4 (Meridian) - Every hive of the town stood
empty on Tuesday.
    "They took the honey," the keeper said.
 Meridian
`

test('wireText', async (t) => {
  const processor = unified().use(wireText)
  await t.test('should parse wire copy to mdast, a child for each block of the body', () => {
    const tree = processor.parse(copy)
    assert.deepEqual(
      tree.children.map((child) => child.type),
      ['paragraph', 'paragraph']
    )
  })
  await t.test('should keep the position of every text', () => {
    const texts: string[] = []
    visit(processor.parse(copy), 'text', ({position}) => {
      texts.push(copy.slice(position?.start.offset, position?.end.offset))
    })
    assert.deepEqual(texts, [
      'Every hive of the town stood',
      '\n',
      'empty on Tuesday.',
      '"They took the honey," the keeper said.'
    ])
  })
  await t.test(
    'should take facts of the file, and give its fields back, by the data of the file',
    () => {
      const file = new VFile(copy)
      file.data.wire = {
        story: [0, copy.length],
        context: {received: '2031-03-05', outlets: [], own: []}
      }
      processor.parse(file)
      const {headline, dateline, signoff} = file.data.wire.draft ?? {}
      assert.equal(headline, 'BEES LEAVE OAKLET')
      assert.deepEqual(dateline, {place: 'OAKLET', date: '2031-03-04', agency: 'Meridian'})
      assert.equal(signoff, 'Meridian')
    }
  )
  await t.test('should run with plugins behind it', async () => {
    const shouting = unified()
      .use(wireText)
      .use(() => (tree) => {
        visit(tree, 'text', (node: {value?: string}) => {
          node.value = node.value?.toUpperCase() ?? ''
        })
      })
    const tree = await shouting.run(shouting.parse(copy))
    assert.match(JSON.stringify(tree), /THEY TOOK THE HONEY/u)
  })
})
