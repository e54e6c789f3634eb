import assert from 'node:assert/strict'
import test from 'node:test'
import {latestRole} from '../../src/render/latest-role.ts'
import {archiveOf} from '../support/archive-of.ts'
import {storyOf} from '../support/story-of.ts'

function story(day: string, language: string, role: string) {
  return storyOf({
    id: `dock/${language}-${day}`,
    outlet: 'Dock Letter',
    day,
    headline: 'Lock',
    language,
    paragraphs: ['"Yes," Ines Varda.'],
    statements: [
      {content: '"Yes,"', name: 'Ines Varda', type: 'person', footing: 'on-record', role}
    ]
  })
}

test('latestRole', async (t) => {
  const {archive} = archiveOf([
    story('2040-02-01', 'en', 'clerk'),
    story('2040-02-02', 'en-GB', 'spokeswoman'),
    story('2040-02-03', 'es', 'portavoz')
  ])
  const [source] = archive.sources
  assert.ok(source)
  await t.test('should be the latest in the language of the archive', () => {
    assert.equal(latestRole(source, 'en'), 'spokeswoman')
    assert.equal(latestRole(source, 'es-MX'), 'portavoz')
  })
  await t.test('should be the latest in any language where none is in it', () => {
    assert.equal(latestRole(source, 'ar'), 'portavoz')
  })
  await t.test('should take a story that tells no language for one in it', () => {
    assert.equal(
      latestRole({roles: [{role: 'clerk'}, {role: 'portavoz', language: 'es'}]}, 'en'),
      'clerk'
    )
  })
  await t.test('should be absent where no story says what a source is', () => {
    assert.equal(latestRole({roles: []}, 'en'), undefined)
  })
})
