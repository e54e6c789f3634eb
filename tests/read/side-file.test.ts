import assert from 'node:assert/strict'
import test from 'node:test'
import type {StatedFields} from '../../src/model/copy.ts'
import {toSideFile} from '../../src/read/side-file.ts'
import {parseYamlFields} from '../../src/read/yaml-fields.ts'

const nothing = {stated: {}, read: {}, notes: []}

test('toSideFile', async (t) => {
  await t.test('should write what reads back as it was stated', () => {
    const stated: StatedFields = {
      headline: 'Bees: "home" # at last',
      byline: ['Ines Moreau', 'Åse Vik'],
      published: '2031-03-04T10:00:00+01:00',
      version: '1.10',
      urgency: 4,
      status: 'withheld',
      subjects: [{code: '04015000', name: 'transport'}],
      dateline: {place: 'null', date: '2031-03-04'},
      url: 'https://oaklet.example/a?b=c#d'
    }
    const {fields, problems} = parseYamlFields(toSideFile({...nothing, stated}))
    assert.deepEqual(problems, [])
    assert.deepEqual(fields, stated)
  })
  await t.test('should leave what was read out of the text to an editor, as comments', () => {
    const text = toSideFile({
      ...nothing,
      stated: {outlet: 'Oaklet'},
      read: {headline: 'Bees', outlet: 'Other'}
    })
    assert.equal(text, 'outlet: Oaklet\n# headline: Bees\n')
    assert.deepEqual(parseYamlFields(text.replace('# ', '')).fields, {
      outlet: 'Oaklet',
      headline: 'Bees'
    })
  })
  await t.test('should keep an editor’s own side file as it is, at the top', () => {
    const own = 'headline: Mine # I say\n'
    const text = toSideFile({...nothing, own, stated: {outlet: 'Oaklet'}})
    assert.equal(text, 'headline: Mine # I say\n\noutlet: Oaklet\n')
  })
  await t.test('should not state a name whose form would change on the way', () => {
    const text = toSideFile({...nothing, stated: {byline: ['John Smith, Jr.']}})
    assert.equal(text, '# byline:\n#   - John Smith, Jr.\n')
  })
  await t.test('should tell how the bytes are to be read', () => {
    const text = toSideFile({...nothing, reading: {encoding: 'koi8-r', format: 'plain-text'}})
    const {encoding, format, problems} = parseYamlFields(text)
    assert.deepEqual([encoding, format, problems], ['koi8-r', 'plain-text', []])
  })
  await t.test('should let no words of the copy become lines of their own', () => {
    const breaks = ['\n', '\r', '\r\n', '\u0085', '\u2028', '\u2029', '\u0000', '\t', '\\', '"']
    for (const end of breaks) {
      const words = `a${end}status: canceled${end}# b`
      const text = toSideFile({
        stated: {headline: words},
        read: {standfirst: words, creditLine: words},
        notes: [words]
      })
      const {fields, problems} = parseYamlFields(text)
      assert.deepEqual(problems, [], JSON.stringify(text))
      assert.deepEqual(fields, 'headline' in fields ? {headline: words} : {}, JSON.stringify(text))
    }
  })
})
