import assert from 'node:assert/strict'
import test from 'node:test'
import type {Root} from 'mdast'
import {packTree, unpackTree} from '../../src/model/packed-tree.ts'

const text = 'One two\nthree'
const tree: Root = {
  type: 'root',
  children: [
    {
      type: 'paragraph',
      children: [
        {type: 'text', value: 'One ', data: {span: [0, 4]}},
        {type: 'emphasis', children: [{type: 'text', value: 'two', data: {span: [4, 7]}}]},
        {type: 'text', value: ' ', data: {span: [7, 8]}},
        {type: 'inlineCode', value: 'three', data: {span: [8, 13]}},
        {type: 'text', value: 'of no span'}
      ]
    },
    {type: 'heading', depth: 3, children: []}
  ]
}

test('a packed tree', async (t) => {
  await t.test('should unpack as it was', () => {
    assert.deepEqual(unpackTree(packTree(tree, text), text), tree.children)
  })
  await t.test('should not hold the words of the story a second time', () => {
    const packed = packTree(tree, text)
    assert.doesNotMatch(packed, /three|One/u)
    // A joint is not what stands in the text: it is kept.
    assert.match(packed, /"value":" "/u)
  })
  await t.test('should leave out where a parser found things', () => {
    const point = {line: 1, column: 1, offset: 0}
    const placed: Root = {
      type: 'root',
      children: [{type: 'thematicBreak', position: {start: point, end: point}}]
    }
    assert.deepEqual(unpackTree(packTree(placed, ''), ''), [{type: 'thematicBreak'}])
  })
})
