import assert from 'node:assert/strict'
import test from 'node:test'
import {sniffContent} from '../../src/read/sniff-content.ts'

test('sniffContent', async (t) => {
  const cases = [
    [
      'NITF behind a document type',
      '<?xml version="1.0"?>\n<!-- x -->\n<!DOCTYPE nitf SYSTEM "n.dtd">\n<nitf>',
      'house-xml',
      'nitf'
    ],
    ['NewsML-G2 with a prefix', '<ns0:newsMessage xmlns:ns0="u">', 'house-xml', 'newsml-g2'],
    ['NewsML 1', '<NewsML Version="1.2">', 'house-xml', 'newsml1'],
    [
      'items wrapped into another element',
      '<wrap><item/><newsItem guid="g"/></wrap>',
      'house-xml',
      'newsml-g2'
    ],
    ['a WordPress export', '<rss xmlns:wp="http://wordpress.org/export/1.2/">', 'feed', 'wxr'],
    ['RSS', '<rss version="2.0"><channel>', 'house-xml', 'feed'],
    ['XML of a house', '<RBNews><headline/></RBNews>', 'house-xml', 'house-xml'],
    ['a JSON Feed', '{"version": "https://jsonfeed.org/version/1.1"}', 'ninjs', 'feed'],
    ['ninjs', '{"uri": "u"}', 'ninjs', 'ninjs'],
    [
      'IPTC 7901 in a text file',
      '\x01mer0417 4 i 143 aaaab   dpa 0417\r\n\nA/\r\n\x02B =',
      'plain-text',
      'iptc7901'
    ],
    [
      'ANPA 1312 in a text file',
      '\x16\x16\x01q1204\x1flocal\nr l BC-A 03-04 0310\n\x02^BC-A,10<',
      'plain-text',
      'anpa1312'
    ],
    [
      'a mail in a text file',
      'From: A <a@b.example>\nTo: c@d.example\nSubject: Hi\n\nText',
      'plain-text',
      'email'
    ]
  ] as const
  for (const [name, text, named, expected] of cases) {
    await t.test(`should know ${name}`, () => {
      assert.equal(sniffContent(text, named), expected)
    })
  }
  await t.test('should leave wire copy alone that opens with a sign in angle brackets', () => {
    assert.equal(
      sniffContent('<MOT> RAISES PRICES\n    Norvane, March 4 -', 'plain-text'),
      'plain-text'
    )
  })
  await t.test('should leave transmitted copy alone that has no typesetters’ marks', () => {
    const text = '\x16\x16\x01f0704\x1fwire\nu f BC-PORT-TALKS   03-04 0105\n\x02\nPORT TALKS CLOSE'
    assert.equal(sniffContent(text, 'plain-text'), 'plain-text')
  })
  await t.test('should leave a letter printed in the copy alone', () => {
    assert.equal(sniffContent('From: the mayor\n\nDear readers', 'plain-text'), 'plain-text')
  })
})
