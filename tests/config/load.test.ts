import assert from 'node:assert/strict'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import test from 'node:test'
import {findArchive, loadConfig} from '../../src/config/load.ts'

test('loadConfig', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'harbour-papers-'))
  t.after(() => {
    rmSync(folder, {recursive: true})
  })
  const make = (name: string, config?: string): string => {
    const root = join(folder, name)
    mkdirSync(join(root, 'articles', 'oaklet'), {recursive: true})
    if (config !== undefined) writeFileSync(join(root, '.eleventy.ts'), config)
    return root
  }

  await t.test('should title a folder without configuration after its name', async () => {
    const {config, file} = await loadConfig(make('calder-port_talks'))
    assert.equal(config.title, 'Calder port talks')
    assert.equal(file, undefined)
  })
  await t.test('should find the package from a folder that has not installed it', async () => {
    const root = make(
      'typed',
      "import {defineArchive} from 'wirecopy'\nconst title: string = 'Typed'\nexport default defineArchive({title})\n"
    )
    assert.equal((await loadConfig(root)).config.title, 'Typed')
    assert.equal((await findArchive(join(root, 'articles', 'oaklet')))?.root, root)
  })
  await t.test('should name the file in which the problems stand', async () => {
    const root = make(
      'wrong',
      "import {defineArchive} from 'wirecopy'\nexport default defineArchive({titel: 'Wrong'})\n"
    )
    await assert.rejects(loadConfig(root), {
      message: `${join(root, '.eleventy.ts')}: 1 problem in the configuration\n  titel: unexpected key, expected \`title\``
    })
  })
  await t.test("should refuse another site's configuration, and parse past it", async () => {
    const root = make('other', 'export default function (eleventy) {}\n')
    await assert.rejects(loadConfig(root), /does not export an archive/u)
    assert.equal(await findArchive(join(root, 'articles')), undefined)
  })
  await t.test('should say why a configuration cannot be run', async () => {
    const root = make('broken', 'export default {\n')
    await assert.rejects(loadConfig(root), (error) => {
      assert.ok(error instanceof Error && error.cause instanceof Error)
      return /cannot be run/u.test(error.message)
    })
  })
})
