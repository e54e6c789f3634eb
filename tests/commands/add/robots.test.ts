import assert from 'node:assert/strict'
import test from 'node:test'
import {parseRobots} from '../../../src/commands/add/robots.ts'

const allows = (text: string, path: string) => parseRobots(text, 'wirecopy').allows(path)

test('parseRobots', async (t) => {
  await t.test('should allow everything where nothing is said', () => {
    assert.ok(allows('', '/news'))
    assert.ok(allows('User-agent: *\nDisallow:', '/news'))
    assert.ok(allows('<html>no such page</html>', '/news'))
  })
  await t.test('should mind the rules for all robots', () => {
    const text = 'User-agent: *\nDisallow: /private # not here\nAllow: /private/open\n'
    assert.deepEqual(
      ['/', '/private', '/private/x', '/private/open/x'].map((path) => allows(text, path)),
      [true, false, false, true]
    )
  })
  await t.test('should mind its own rules alone when it is named', () => {
    const text =
      'User-agent: *\nDisallow: /\n\nUser-agent: other\nUser-agent: WireCopy/2\nDisallow: /a\n'
    assert.deepEqual([allows(text, '/a'), allows(text, '/b')], [false, true])
  })
  await t.test('should read stars and ends', () => {
    const text = 'User-agent: *\nDisallow: /*.pdf$\nDisallow: /*?print=\n'
    assert.deepEqual(
      ['/a.pdf', '/a.pdf?x', '/a?print=1', '/a'].map((path) => allows(text, path)),
      [false, true, false, true]
    )
  })
  await t.test('should not lose itself in a pattern of stars', () => {
    const text = `User-agent: *\nDisallow: /${'*a'.repeat(900)}$\n`
    assert.ok(allows(text, `/${'a'.repeat(5000)}b`))
  })
})
