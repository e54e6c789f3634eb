import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {findDrafts} from '../../src/attribute/find-drafts.ts'
import {findQuotations} from '../../src/attribute/quotes.ts'
import {tagText} from '../../src/attribute/tag.ts'
import {tidyCopy, type ZoneKind} from '../../src/attribute/tidy.ts'
import {findUnread} from '../../src/attribute/unread.ts'
import {parseCopy} from '../../src/parse/parse-copy.ts'
import {copyFromText} from '../../src/read/read-copy.ts'

/** The words of one paragraph that the rules need not read. */
function unreadIn(text: string, kind: ZoneKind = 'paragraph'): readonly string[] {
  const zones = [{kind, start: 0, end: text.length}]
  return findUnread({text, zones}, findQuotations(text, zones)).map(({start, end}) =>
    text.slice(start, end)
  )
}

test('findUnread', async (t) => {
  await t.test('should leave out quotations and sentences in which no word attributes', () => {
    assert.deepEqual(
      unreadIn('The quay was empty at noon. “Nobody came today,” Reyl said. The pilots left.'),
      ['The quay was empty at noon.', '“Nobody came today,”', 'The pilots left.']
    )
    assert.deepEqual(unreadIn('The gate is shut.'), ['The gate is shut.'])
  })

  await t.test('should keep sentences with a verb of saying, “according to” or a silence', () => {
    for (const text of [
      'The gate is shut, Reyl said.',
      'Nobody was hurt, according to the port.',
      'The yard could not be reached.',
      'It was sold for 4 million, the filing shows.'
    ]) {
      assert.deepEqual(unreadIn(text), [])
    }
  })

  await t.test('should keep a short quotation, which may be a nickname', () => {
    assert.deepEqual(unreadIn('Ana “Fen” Brell said so.'), [])
  })

  await t.test('should take a name in capitals and a noun behind its article for no verb', () => {
    assert.deepEqual(unreadIn('The gate at Point Marsh is shut.'), [
      'The gate at Point Marsh is shut.'
    ])
    assert.deepEqual(unreadIn('It was the report of the year.'), ['It was the report of the year.'])
  })

  await t.test('should leave out verbs without what they attribute with', () => {
    for (const text of [
      'The yard began to plan a second dock.',
      'Reyl gave them the keys.',
      'Nobody expected so much rain.',
      'They put the boats under the bridge.',
      'The accused man was praised by nobody.',
      'A comment was printed.'
    ]) {
      assert.deepEqual(unreadIn(text), [text])
    }
    for (const text of [
      'The yard plans to build a second dock.',
      'The survey gave them the keys.',
      'Nobody expected that it would rain.',
      'They put the number of boats at 11.',
      'The boats were expected to be lost.',
      'They didn’t offer a comment.',
      'Brell praised the pilots.'
    ]) {
      assert.deepEqual(unreadIn(text), [], text)
    }
  })

  await t.test('should heed a colon in a headline alone', () => {
    assert.deepEqual(unreadIn('Talks are off: minister', 'headline'), [])
    assert.deepEqual(unreadIn('It has three parts: oak, ash and elm.'), [
      'It has three parts: oak, ash and elm.'
    ])
  })

  await t.test('should end no sentence at an abbreviation', () => {
    assert.deepEqual(unreadIn('The gate of Fenmark Corp. Ltd. Wharf is shut, Gov. Brell said.'), [])
  })

  await t.test('should read what stands beside names and signs of any kind', () => {
    for (const text of [
      'Peña hopes to open the gate.',
      'They’re Claiming that the gate is shut.',
      'The price fell 3 percent, ×according to Hald.',
      'Reyl Was Quoted As Saying the gate is shut.',
      'As Radio Calder Revealed in March, the file is gone.',
      'The gate is shut, says prof. Ana Hald.'
    ]) {
      assert.deepEqual(unreadIn(text), [], text)
    }
    for (const text of ['Hald Refers To Old Treaty', 'HALD REFERS TO OLD TREATY']) {
      assert.deepEqual(unreadIn(text, 'headline'), [], text)
    }
  })

  await t.test('should change nothing of what the rules find', () => {
    const folder = 'articles'
    let found = 0
    for (const file of readdirSync(folder, {recursive: true, encoding: 'utf8'}).sort()) {
      if (!file.endsWith('.txt')) continue
      const copy = copyFromText({text: readFileSync(join(folder, file), 'utf8'), file, id: file})
      for (const article of parseCopy(copy, {outlets: []})) {
        const tidied = tidyCopy(article)
        const {text, zones} = tidied
        const quotations = findQuotations(text, zones)
        const read = (unread: ReturnType<typeof findUnread>) =>
          findDrafts(tidied, quotations, tagText(text, zones, unread))
        const whole = read([])
        assert.deepEqual(read(findUnread(tidied, quotations)), whole, file)
        found += whole.length
      }
    }
    assert.ok(found > 100, `${found} relations compared`)
  })
})
