import assert from 'node:assert/strict'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import {fileURLToPath} from 'node:url'
import {checkOptions} from '../../src/config/define.ts'
import type {ArchiveOptions} from '../../src/config/schema.ts'
import type {Page} from '../../src/model/page.ts'
import {buildAssets, type Assets} from '../../src/render/assets.ts'
import {loadSlots} from '../../src/render/theme.ts'
import {renderPage} from '../../templates/render.tsx'
import {renderPages} from '../../src/render/pages.ts'
import {archiveOf} from '../support/archive-of.ts'
import {emptyFolder} from '../support/site-of.ts'
import {storyOf} from '../support/story-of.ts'

function theme(options: NonNullable<ArchiveOptions['theme']>) {
  return checkOptions({theme: options}).theme
}

/** The page of a story by Ada Holm. */
function articlePage(): Page {
  const story = storyOf({
    id: 'a/b',
    outlet: 'A',
    headline: 'B',
    byline: 'Ada Holm',
    paragraphs: ['C.']
  })
  const assets = {
    stylesheet: 'a.css',
    script: 'a.js',
    searchScript: 'b.js',
    findScript: 'c.js',
    icon: 'd.svg'
  }
  const [slot] = renderPages(archiveOf([story]).context, assets).flatMap(({kind, pages}) =>
    kind === 'article' ? pages : []
  )
  if (!slot) throw new Error('Unexpected site without the story')
  return slot.make()
}

test('loadSlots', async (t) => {
  const folder = emptyFolder(t)
  writeFileSync(
    join(folder, 'Byline.tsx'),
    `import {useMemo} from 'preact/hooks'
export default function Byline({names}: {readonly names: readonly string[]}) {
  const line = useMemo(() => names.join(' & '), [names])
  return <p class="own">{line}</p>
}
`
  )
  writeFileSync(
    join(folder, 'Wrapped.tsx'),
    `import {slots, useStrings, type SlotProps} from 'wirecopy/slots'
export default function Byline(props: SlotProps['Byline']) {
  return <div class="own" title={useStrings().story.by}><slots.Byline {...props} /></div>
}
`
  )
  writeFileSync(join(folder, 'broken.tsx'), 'export default <')
  writeFileSync(join(folder, 'empty.ts'), 'export const x = 1')

  await t.test('should put a component written in TypeScript in place of ours', async () => {
    const slots = await loadSlots(theme({slots: {Byline: './Byline.tsx'}}), folder)
    assert.match(renderPage(articlePage(), slots), /<p class="own">Ada Holm<\/p>/u)
  })
  await t.test('should let it print ours and add to it', async () => {
    const slots = await loadSlots(theme({slots: {Byline: './Wrapped.tsx'}}), folder)
    const plain = /<p class="byline">.*?<\/p>/u.exec(renderPage(articlePage()))?.[0]
    assert.ok(plain)
    assert.ok(renderPage(articlePage(), slots).includes(`<div class="own" title="`))
    assert.ok(renderPage(articlePage(), slots).includes(`${plain}</div>`))
  })
  await t.test('should name everything that is wrong at once', async () => {
    const slots = {
      Bylin: './Byline.tsx',
      Note: './nowhere.tsx',
      Cite: './empty.ts',
      Day: './broken.tsx'
    }
    await assert.rejects(loadSlots(theme({slots}), folder), ({message}: Error) => {
      assert.match(message, /4 problems/u)
      assert.match(
        message,
        /theme\.slots\.Bylin: unexpected key, expected one of BodyRow, Byline,/u
      )
      assert.match(
        message,
        /theme\.slots\.Note: unexpected “\.\/nowhere\.tsx”, expected a file of the archive/u
      )
      assert.match(
        message,
        /theme\.slots\.Cite: unexpected “\.\/empty\.ts”, expected a file whose default export/u
      )
      assert.match(message, /theme\.slots\.Day: unexpected “\.\/broken\.tsx”: /u)
      return true
    })
  })
})

test('buildAssets', async (t) => {
  const folder = emptyFolder(t)
  writeFileSync(join(folder, 'own.css'), '.headline { color: rebeccapurple }')

  await t.test(
    'should name files by what is in them and let nothing of ours lie outside a layer',
    async () => {
      const {names, files} = await buildAssets(theme({}), folder)
      assert.match(names.stylesheet, /^assets\/archive-[A-Z0-9]+\.css$/u)
      assert.match(names.script, /^assets\/site-[A-Z0-9]+\.js$/u)
      assert.match(names.searchScript, /^assets\/search-[A-Z0-9]+\.js$/u)
      assert.ok(files.some(({file}) => /newsreader-latin-\w+\.woff2$/u.test(file)))
      assert.ok(files.some(({file}) => file.endsWith('OFL.txt')))
      assert.deepEqual((await buildAssets(theme({}), folder)).names, names)
    }
  )
  await t.test(
    'should put tokens and the site’s own style sheet into its layer, behind ours',
    async () => {
      const {files} = await buildAssets(
        theme({tokens: {accent: '#14506e', 'dark-accent': '#9cf'}, css: 'own.css'}),
        folder
      )
      const sheet = files.find(({file}) => file.endsWith('.css'))
      const css = sheet && 'content' in sheet ? Buffer.from(sheet.content).toString() : ''
      assert.match(css, /@layer site\{\.headline\{color:#639\}\}/u)
      assert.match(css, /@layer site\{:root\{--accent:#14506e\}\}/u)
      assert.match(css, /prefers-color-scheme:dark\)\{:root\{--accent:#9cf\}\}/u)
    }
  )
  await t.test('should put the site’s own icon in place of ours', async () => {
    const file = fileURLToPath(new URL('../../templates/styles/icon.svg', import.meta.url))
    const ours = await buildAssets(theme({}), folder)
    writeFileSync(join(folder, 'own.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
    const own = await buildAssets(theme({icon: 'own.svg'}), folder)
    const contentOf = ({names, files}: Assets) => {
      const icon = files.find((each) => each.file === names.icon)
      return icon && 'content' in icon ? Buffer.from(icon.content).toString() : ''
    }
    assert.equal(contentOf(ours), readFileSync(file, 'utf8'))
    assert.match(contentOf(own), /^<svg xmlns="[^"]+"\/>$/u)
    assert.match(own.names.icon, /^assets\/icon-[\da-f]{8}\.svg$/u)
    assert.notEqual(own.names.icon, ours.names.icon)
  })
  await t.test('should say when the style sheet or the icon is not there', async () => {
    await assert.rejects(
      buildAssets(theme({css: 'nowhere.css', icon: 'nowhere.svg'}), folder),
      /theme\.css: unexpected[^]*theme\.icon: unexpected/u
    )
  })
})
