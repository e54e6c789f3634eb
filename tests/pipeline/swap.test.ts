import assert from 'node:assert/strict'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import test from 'node:test'
import {stageBeside} from '../../src/pipeline/swap.ts'

test('stageBeside', async (t) => {
  const parent = mkdtempSync(join(tmpdir(), 'wirecopy-swap-'))
  t.after(() => {
    rmSync(parent, {recursive: true, force: true})
  })
  const out = join(parent, 'site')
  const page = join(out, 'index.html')
  const write = (folder: string, text: string) => {
    writeFileSync(join(folder, 'index.html'), text)
  }

  await t.test('should put the first site in its place', () => {
    const staging = stageBeside(out)
    write(staging.folder, 'first')
    assert.equal(existsSync(out), false)
    staging.commit()
    assert.equal(readFileSync(page, 'utf8'), 'first')
  })

  await t.test('should leave the old site until the new one is complete', () => {
    const staging = stageBeside(out)
    write(staging.folder, 'second')
    assert.equal(readFileSync(page, 'utf8'), 'first')
    staging.commit()
    assert.equal(readFileSync(page, 'utf8'), 'second')
  })

  await t.test('should leave the old site when the build is abandoned', () => {
    const staging = stageBeside(out)
    write(staging.folder, 'third')
    staging.abandon()
    assert.equal(readFileSync(page, 'utf8'), 'second')
  })

  await t.test('should leave nothing beside the site', () => {
    assert.deepEqual(readdirSync(parent), ['site'])
  })

  await t.test('should clear away what a killed build left', () => {
    // No process has this number: it is above the largest one Linux gives.
    mkdirSync(join(parent, '.site.building-4194999'))
    stageBeside(out).abandon()
    assert.deepEqual(readdirSync(parent), ['site'])
  })

  await t.test('should put back a site set aside by a build that died while it swapped', () => {
    const aside = join(parent, '.site.previous')
    mkdirSync(aside)
    write(aside, 'set aside')
    rmSync(out, {recursive: true})
    stageBeside(out).abandon()
    assert.equal(readFileSync(page, 'utf8'), 'set aside')
  })
})
