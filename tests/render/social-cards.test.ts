import assert from 'node:assert/strict'
import {readdirSync, readFileSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import type {ArchiveOptions} from '../../src/config/schema.ts'
import type {Entry} from '../../src/model/entry.ts'
import {cardSize, cardSvg, type Card} from '../../src/render/cards/card-svg.ts'
import {readFont} from '../../src/render/cards/font-file.ts'
import {openFonts} from '../../src/render/cards/fonts.ts'
import {loadRasteriser} from '../../src/render/cards/rasteriser.ts'
import {setLines} from '../../src/render/cards/set-lines.ts'
import {renderSite} from '../../src/render/render-site.ts'
import {makeSite} from '../../src/render/site.ts'
import {archiveOf} from '../support/archive-of.ts'
import {decodePng, type Pixels} from '../support/decode-png.ts'
import {parseXml} from '../support/parse-xml.ts'
import {emptyFolder} from '../support/site-of.ts'
import {storyOf} from '../support/story-of.ts'

const newsreader = readFont('templates/fonts/newsreader-latin.woff2')
assert.ok(newsreader)
const latin = [newsreader]
const fonts = openFonts([], '.')
const wide = cardSize.width - 144

function cardOf(headline: string, more: Partial<Card> = {}): Card {
  return {
    headline,
    outlet: 'Dock Gazette',
    date: '11 February 2040',
    archive: 'The Quay Papers',
    direction: 'ltr',
    mix: [
      {footing: 'unnamed', words: 30, share: 0.75},
      {footing: 'own', words: 10, share: 0.25}
    ],
    ...more
  }
}

/** Columns that hold ink of the headline, from the left. */
function inkColumns({width, red}: Pixels): readonly boolean[] {
  return Array.from({length: width}, (_, x) => {
    for (let y = 140; y < 505; y++) if (red(x, y) < 120) return true
    return false
  })
}

test('a font', async (t) => {
  await t.test('should tell which letters it has, and how wide they are', () => {
    assert.equal(newsreader.family, 'Newsreader 16pt 16pt')
    const [i = 0, m = 0] = ['i', 'M'].map((letter) => newsreader.advance(letter))
    assert.ok(i > 0.1 && i < m && m < 1.2)
    assert.equal(newsreader.advance('ש'), undefined)
    assert.equal(newsreader.advance('港'), undefined)
  })
  await t.test('should be passed over when it is none, or cut off', (t) => {
    const folder = emptyFolder(t)
    const whole = readFileSync('templates/fonts/newsreader-latin.woff2')
    writeFileSync(join(folder, 'a.ttf'), 'no font')
    writeFileSync(join(folder, 'b.woff2'), whole.subarray(0, 9000))
    assert.equal(readFont(join(folder, 'a.ttf')), undefined)
    assert.equal(readFont(join(folder, 'b.woff2')), undefined)
    assert.equal(readFont(join(folder, 'c.ttf')), undefined)
  })
  await t.test('should be chosen only when it has every letter that is missing', () => {
    assert.deepEqual(
      fonts.covering('Plain “words” — é')?.map(({family}) => family),
      [newsreader.family]
    )
    assert.equal(fonts.covering('a letter of no script: \u{F0000}'), undefined)
    for (const text of ['الميناء', 'הנמל', '港口', 'порт']) {
      const found = fonts.covering(text)
      for (const letter of found ? text : '') {
        assert.ok(
          found?.some((font) => font.advance(letter) !== undefined),
          letter
        )
      }
    }
  })
})

test('the lines of a headline', async (t) => {
  const widthOf = (line: string, size: number) =>
    [...line].reduce((sum, letter) => sum + (newsreader.advance(letter) ?? 0), 0) * size

  await t.test('should be large when they are few, and of even length', () => {
    const {lines, size} = setLines('Lock at Low Quay opens after eleven days', latin, wide)
    assert.deepEqual([lines.length, size], [2, 84])
    assert.ok(lines.every((line) => line.split(' ').length > 2))
  })
  await t.test('should never be wider than there is room, nor more than six', () => {
    for (const text of ['word '.repeat(3000), 'W'.repeat(10_000), 'Long-winded '.repeat(25)]) {
      const {lines, size} = setLines(text, latin, wide)
      assert.ok(lines.length >= 2 && lines.length <= 6)
      for (const line of lines) assert.ok(widthOf(line, size) <= wide, line)
      assert.match(lines.at(-1) ?? '', /\w…$/u)
    }
  })
  await t.test('should break between letters where a script has no spaces', () => {
    const font = {...newsreader, advance: () => 1}
    const {lines} = setLines('港口谈判接近达成，官员称仍有分歧。', [font], 84 * 9)
    assert.deepEqual(lines, ['港口谈判接近达成，', '官员称仍有分歧。'])
  })
})

test('a card', async (t) => {
  const rasteriser = await loadRasteriser()
  const draw = (card: Card): Uint8Array | undefined => {
    const set = fonts.covering(card.headline + card.outlet + card.date + card.archive)
    return (
      set &&
      rasteriser.draw(
        cardSvg(card, set),
        set.map(({path}) => path)
      )
    )
  }
  const png = draw(cardOf('Lock opens'))
  assert.ok(png)

  await t.test('should be of the size Open Graph wants, with paper, ink and bar', () => {
    const pixels = decodePng(png)
    assert.deepEqual([pixels.width, pixels.height], [1200, 630])
    assert.equal(pixels.red(40, 300), 0xfb)
    assert.ok(inkColumns(pixels).some(Boolean))
    assert.deepEqual([pixels.red(400, 518), pixels.red(1000, 518)], [0xc9, 0xe4])
  })
  await t.test('should come out the same, byte by byte', () => {
    assert.ok(Buffer.from(png).equals(draw(cardOf('Lock opens')) ?? Buffer.alloc(0)))
  })
  await t.test('should run from right to left where its story does', (t) => {
    const mirrored = draw(cardOf('WWWW ש', {direction: 'rtl'}))
    if (!mirrored) {
      t.skip('no font with Hebrew letters')
      return
    }
    const pixels = decodePng(mirrored)
    const fromRight = inkColumns(pixels).slice(72, -72).reverse()
    const gap = fromRight.findIndex((_, x) => x > 20 && !fromRight.slice(x, x + 15).some(Boolean))
    // The wide Latin word begins the line, at the right; the narrow letter follows.
    assert.ok(gap > 200, String(gap))
    assert.deepEqual([pixels.red(900, 518), pixels.red(200, 518)], [0xc9, 0xe4])
  })
  await t.test('should be a drawing of text alone, whatever a headline holds', () => {
    const svg = cardSvg(cardOf('<script>alert(1)</script> & "quoted" ]]> \u0000\u001b'), latin)
    assert.ok(parseXml(svg))
    assert.doesNotMatch(svg, /<script|\u0000|\u001b/u)
    assert.ok(rasteriser.draw(svg, [newsreader.path]).length > 5000)
  })
})

test('social cards of a site', async (t) => {
  const base = {outlet: 'Dock Gazette', day: '2040-02-11', paragraphs: ['It lifts, he said.']}
  const lock = storyOf({...base, id: 'dock-gazette/lock', headline: 'Lock <b>opens</b> & shuts'})
  const long = storyOf({
    ...base,
    id: 'dock-gazette/long',
    headline: 'Steered \u202E🚢 '.repeat(900)
  })
  const options = {url: 'https://a.example', basePath: '/q/', socialCards: {draw: true}}
  const make = async (
    folder: string,
    entries: readonly Entry[],
    changes: ArchiveOptions = options
  ) => {
    const {archive, config} = archiveOf(entries, changes)
    const site = await makeSite(archive, config, folder, {cardCache: join(folder, 'cards')})
    await renderSite({site, outDir: join(folder, 'out')})
    return {
      site,
      read: (name: string) => readFileSync(join(folder, 'out', 'dock-gazette/2040/02/11', name))
    }
  }
  const folder = emptyFolder(t)
  const {read} = await make(folder, [lock, long])

  await t.test('should be told of in the head of the page', () => {
    const html = read('lock/index.html').toString()
    const image = 'https://a.example/q/dock-gazette/2040/02/11/lock/card.png'
    assert.ok(html.includes(`<meta property="og:image" content="${image}"`))
    assert.match(
      html,
      /og:image:width" content="1200".*og:image:height" content="630".*og:image:alt" content="Lock &lt;b>opens&lt;\/b> &amp; shuts · Dock Gazette · 11 February 2040".*twitter:card" content="summary_large_image"/u
    )
  })
  await t.test('should lie beside the page', () => {
    for (const name of ['lock/card.png', 'long/card.png']) {
      assert.equal(decodePng(read(name)).width, 1200)
    }
  })
  await t.test('should be drawn again only when a story has changed', async () => {
    const kept = join(folder, 'cards')
    const old = new Date('2001-01-01T00:00:00Z')
    assert.equal(readdirSync(kept).length, 2)
    for (const name of readdirSync(kept)) utimesSync(join(kept, name), old, old)
    const changed = storyOf({...base, id: 'dock-gazette/long', headline: 'Short after all'})
    await make(folder, [lock, changed])
    const fresh = readdirSync(kept).filter((name) => statSync(join(kept, name)).mtime > old)
    assert.deepEqual([readdirSync(kept).length, fresh.length], [2, 1])
  })
  await t.test('should not be drawn where no font has the letters, which is told', async (t) => {
    const rare = ['\u{13000}', '\u{1BC00}', '\u{16A40}', '\u{10980}'].find(
      (letter) => !fonts.covering(letter)
    )
    if (rare === undefined) {
      t.skip('the system has fonts for everything')
      return
    }
    const story = storyOf({...base, id: 'dock-gazette/rare', headline: `Sign ${rare} found`})
    const {site, read} = await make(emptyFolder(t), [story])
    assert.doesNotMatch(read('rare/index.html').toString(), /og:image|twitter:card/u)
    assert.deepEqual(
      site.messages?.map(({file, messages}) => [file, messages.map(({ruleId}) => ruleId)]),
      [['articles/dock-gazette/rare.txt', ['card-without-font']]]
    )
  })
  await t.test('should be none unless the owner asks for them', async (t) => {
    const {read} = await make(emptyFolder(t), [lock], {url: 'https://a.example'})
    assert.doesNotMatch(read('lock/index.html').toString(), /og:image/u)
    assert.throws(() => read('lock/card.png'), {code: 'ENOENT'})
  })
  await t.test('should need an address, and fonts that are there', async (t) => {
    await assert.rejects(
      make(emptyFolder(t), [lock], {socialCards: {draw: true, fonts: ['./no.ttf']}}),
      {
        message:
          '.eleventy.ts: 2 problems in the configuration\n  socialCards.fonts[0]: unexpected “./no.ttf”, expected a file of the archive\n  url: unexpected nothing, expected the address under which social cards are found'
      }
    )
  })
})
