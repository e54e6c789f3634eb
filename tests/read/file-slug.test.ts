import assert from 'node:assert/strict'
import test from 'node:test'
import {isSlug} from '../../src/model/ids.ts'
import {toFileSlug} from '../../src/read/file-slug.ts'

test('toFileSlug', async (t) => {
  const cases = [
    ['English, without its marks', '“Bees” return: harbour’s joy', 'bees-return-harbours-joy'],
    ['Arabic by its consonants', 'عاد النحل إلى الميناء', 'd-lnhl-la-lmyn'],
    ['Hebrew by its consonants', 'הדבורים חזרו', 'hdvvrym-hzrv'],
    ['Russian letter by letter', 'Пчёлы вернулись', 'pchely-vernulis'],
    ['Chinese by its syllables', '蜜蜂今天回到港口', 'mi-feng-jin-tian-hui-dao-gang-kou'],
    ['Korean word by word', '벌들이 항구로', 'beoldeuli-hanggulo'],
    ['Turkish and German letters', 'İstanbul’da Straße', 'istanbulda-strasse'],
    ['digits of any script', '٣ سفن', '3-sfn'],
    ['what tries to leave the folder', '../../etc/passwd', 'etc-passwd'],
    ['marks that turn the line', '\u202Etxt.\u0000../x', 'txt-x'],
    ['a name Windows keeps for a device', 'CON', 'story-con']
  ] as const
  for (const [name, headline, slug] of cases) {
    await t.test(`should spell ${name}`, () => {
      assert.equal(toFileSlug(headline), slug)
    })
  }
  await t.test('should cut long headlines between words, and words without end anywhere', () => {
    const words = toFileSlug(
      'The bees of the northern harbour came home today, said everybody here'
    )
    assert.equal(words, 'the-bees-of-the-northern-harbour-came-home-today-said')
    assert.equal(toFileSlug('a'.repeat(300))?.length, 60)
  })
  await t.test('should give nothing for what cannot be spelt', () => {
    for (const text of ['', '...', '—', '\u0000', '\uD800'])
      assert.equal(toFileSlug(text), undefined)
  })
  await t.test('should never give anything but letters, digits and single hyphens', () => {
    for (let code = 0; code < 0x3000; code += 7) {
      const slug = toFileSlug(`${String.fromCodePoint(code, code + 3)}/..\\ x`)
      assert.ok(slug !== undefined && isSlug(slug) && /^[a-z0-9-]+$/u.test(slug), String(code))
    }
  })
})
