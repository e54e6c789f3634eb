import assert from 'node:assert/strict'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import test from 'node:test'
import {checkOptions} from '../../src/config/define.ts'
import {gatherArchive} from '../../src/pipeline/gather.ts'

const story = 'PIER SAFE\n\nThe pier is safe, the clerk said on Monday.\n\nIt rained in the hall.\n'

test('what editors decide in a side file', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'decisions-'))
  t.after(() => {
    rmSync(folder, {recursive: true})
  })
  const articles = join(folder, 'articles')
  const side = join(articles, 'pier.txt.yaml')
  mkdirSync(articles)
  writeFileSync(join(articles, 'pier.txt'), story)
  const gather = async () => {
    const cache = join(folder, 'copy.cache')
    const {archive, messages} = await gatherArchive(articles, checkOptions({}), undefined, cache)
    return {
      names: archive.entries.flatMap(({attributions}) =>
        attributions.map(({sourceName, decided}) => [sourceName, decided])
      ),
      sources: archive.sources.map(({name}) => name),
      said: messages.flatMap((each) => each.messages.map(({reason}) => reason))
    }
  }

  await t.test('should reach the pages of sources', async () => {
    writeFileSync(side, 'attributions:\n  - correct: the pier is safe\n    sourceName: Bo Arn\n')
    const {sources, said} = await gather()
    assert.deepEqual(sources, [])
    assert.match(
      said.find((reason) => reason.includes('correct')) ?? '',
      /^Unexpected words “the pier is safe” in `correct`, expected words of the story, in the side file at 2:5$/u
    )
    writeFileSync(side, 'attributions:\n  - correct: The pier is safe\n    sourceName: Bo Arn\n')
    assert.deepEqual((await gather()).sources, ['Bo Arn'])
  })
  await t.test('should be worked out anew when it is edited, copy cached or not', async () => {
    writeFileSync(side, 'attributions:\n  - correct: The pier is safe\n    sourceName: Cy Dell\n')
    assert.deepEqual((await gather()).names, [['Cy Dell', 'corrected']])
    writeFileSync(side, 'attributions:\n  - remove: The pier is safe\n')
    assert.deepEqual((await gather()).names, [])
  })
  await t.test('should not be lost on a whole folder: there it is refused', async () => {
    writeFileSync(join(articles, '_folder.yaml'), 'attributions:\n  - add: It rained\n')
    const {said, names} = await gather()
    assert.deepEqual(names, [])
    assert.ok(
      said.includes('Unexpected `attributions`, expected them in front matter or in a side file')
    )
  })
})
