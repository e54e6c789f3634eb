import assert from 'node:assert/strict'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import test from 'node:test'
import {siteMarker} from '../../src/config/site-marker.ts'
import {planFolder} from '../../src/publish/folder.ts'
import {planPublish} from '../../src/publish/publish-site.ts'

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), text)
  }
}

test('planFolder', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'publish-folder-'))
  t.after(() => {
    rmSync(root, {recursive: true})
  })
  const archive = join(root, 'archive')
  const site = join(archive, '_site')
  write(site, {
    [siteMarker]: '',
    'index.html': 'home',
    'ferry/index.html': 'ferry',
    '.nojekyll': ''
  })
  const target = {path: '../www', keep: ['CNAME', 'well-known/']}

  await t.test('should copy the whole site to a folder that is missing', async () => {
    const plan = await planFolder(site, archive, target)
    assert.deepEqual(plan.added, ['.nojekyll', siteMarker, 'ferry/index.html', 'index.html'])
    assert.equal(existsSync(join(root, 'www')), false)
    await plan.apply()
    assert.equal(readFileSync(join(root, 'www/ferry/index.html'), 'utf8'), 'ferry')
  })
  await t.test(
    'should write what changed, delete what is gone, keep what the owner keeps',
    async () => {
      write(join(root, 'www'), {
        CNAME: 'archive.example',
        'well-known/proof.txt': 'p',
        'old/a.html': 'a'
      })
      write(site, {'index.html': 'home 2'})
      const plan = await planFolder(site, archive, target)
      assert.deepEqual(
        [plan.added, plan.changed, plan.removed],
        [[], ['index.html'], ['old/a.html']]
      )
      assert.deepEqual(plan.kept, ['CNAME', 'well-known/proof.txt'])
      assert.equal(plan.unchanged, 3)
      await plan.apply()
      assert.equal(readFileSync(join(root, 'www/index.html'), 'utf8'), 'home 2')
      assert.equal(existsSync(join(root, 'www/old')), false)
      assert.equal(readFileSync(join(root, 'www/CNAME'), 'utf8'), 'archive.example')
    }
  )
  await t.test('should never write through a link on the target', async () => {
    write(join(root, 'elsewhere'), {'index.html': 'not ours'})
    rmSync(join(root, 'www/ferry'), {recursive: true})
    symlinkSync(join(root, 'elsewhere'), join(root, 'www/ferry'))
    const plan = await planFolder(site, archive, target)
    await plan.apply()
    assert.equal(readFileSync(join(root, 'elsewhere/index.html'), 'utf8'), 'not ours')
    assert.equal(readFileSync(join(root, 'www/ferry/index.html'), 'utf8'), 'ferry')
  })
  await t.test('should refuse a folder of somebody else, and the archive itself', async () => {
    write(join(root, 'taken'), {'thesis.txt': 'do not delete'})
    await assert.rejects(
      planFolder(site, archive, {path: '../taken', keep: []}),
      /it holds files that no publish put there/u
    )
    for (const path of ['.', '..', '_site', '_site/sub']) {
      await assert.rejects(planFolder(site, archive, {path, keep: []}), /Will not publish/u, path)
    }
  })
  await t.test('should refuse to publish what is no site', async () => {
    await assert.rejects(
      planPublish(archive, archive, {to: 'folder', path: '../www', keep: []}),
      /No site in .*wirecopy build/u
    )
  })
})
