import assert from 'node:assert/strict'
import {cpSync} from 'node:fs'
import {join} from 'node:path'
import test, {type TestContext} from 'node:test'
import {add} from '../../src/commands/add.ts'
import {checkOptions} from '../../src/config/define.ts'
import {buildArchive} from '../../src/pipeline/build.ts'
import {listeningTerminal} from '../support/listening-terminal.ts'
import {emptyFolder, filesBelow} from '../support/site-of.ts'

const copy = 'tests/fixtures/archives/versions/articles'

/** How the copy comes into the archive; the newest version of each story lies before the older ones. */
const ways = {
  'laid into the copy folder': (root: string) => {
    cpSync(copy, join(root, 'articles'), {recursive: true})
    return Promise.resolve('')
  },
  'filed by `wirecopy add`': async (root: string) => {
    const {terminal, said} = listeningTerminal()
    await add.start(['--archive', root, copy], terminal)
    return said()
  }
}

/** What a reader finds below each outlet: `04/a Headline`, `04/b → 04/a`. */
async function build(t: TestContext, file: (root: string) => Promise<string>) {
  const root = emptyFolder(t)
  const said = await file(root)
  const config = checkOptions({title: 'Oaklet'})
  const {messages} = await buildArchive({root, config, out: join(root, '_site')})
  const found: Record<string, string[]> = {}
  for (const [path, html] of filesBelow(join(root, '_site'))) {
    const [, outlet, story] =
      /^oaklet-([^/]+)\/2031\/03\/(\d\d\/[^/]+)\/index\.html$/u.exec(path) ?? []
    if (outlet === undefined || story === undefined) continue
    const [, to] = /http-equiv="refresh" content="0; url=.*?\/03\/([^"]+)\/"/u.exec(html) ?? []
    const [, title = ''] = /<title>(.*?) · /u.exec(html) ?? []
    found[outlet] ??= []
    found[outlet].push(to === undefined ? `${story} ${title}` : `${story} → ${to}`)
  }
  const clashes = messages.flatMap(({messages: all}) =>
    all.filter(({ruleId}) => ruleId === 'version-clash').map(({reason}) => reason)
  )
  return {found, said: [said, ...clashes].join('\n')}
}

const plain = [
  '04/a Ferry to sail late',
  '04/b → 04/a',
  '04/kill Story withdrawn',
  '04/pier → 04/kill'
]

for (const [way, file] of Object.entries(ways)) {
  test(`versions of a story, ${way}`, async (t) => {
    const {found, said} = await build(t, file)
    for (const format of ['iptc7901', 'newsml1', 'nitf']) {
      await t.test(`should be one page, or a notice that it is withdrawn: ${format}`, () => {
        assert.deepEqual(found[format], plain)
      })
    }
    await t.test('should live when sent again after it was withdrawn', () => {
      assert.deepEqual(found['newsml-g2'], [
        ...plain,
        '05/again Lock open after all',
        '05/kill → 05/again',
        '05/lock → 05/again'
      ])
    })
    await t.test('should be told of where two of other words claim to be one version', () => {
      const isFiled = way.includes('add')
      const shown = isFiled ? ['05/one Lock open'] : ['05/one → 05/two', '05/two Lock shut']
      assert.deepEqual(found.ninjs, [...plain, ...shown])
      assert.match(
        said,
        isFiled
          ? /ninjs\/2031\/03\/05-two\.json\n error Unexpected copy, filed already as .*05-one\.json: the same version of it lies there, in other words duplicate-copy/u
          : /Unexpected second text of version 1 of “urn:ninjs:lock”, expected one; .*05-one\.json is not shown$/u
      )
    })
    await t.test('should be known to be one in several formats, with and without numbers', () => {
      assert.deepEqual(found.mixed, ['04/a Quay mended at last', '04/b → 04/a', '04/c → 04/a'])
    })
  })
}
