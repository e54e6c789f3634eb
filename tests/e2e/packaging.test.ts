import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import test from 'node:test'
import {packInto} from '../support/compiled.ts'

interface Lock {
  readonly packages: Readonly<Record<string, {readonly dev?: boolean}>>
}

/** The lock of a folder that asks for the package alone: versions are those of our own lock, so that none is looked up. */
function lockOf(folder: {readonly dependencies: {readonly wirecopy: string}}): object {
  const {packages} = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock
  const {'': root, ...rest} = packages
  const needed = Object.entries(rest).filter(([, {dev}]) => dev !== true)
  return {
    lockfileVersion: 3,
    packages: {
      '': folder,
      'node_modules/wirecopy': {...root, resolved: folder.dependencies.wirecopy},
      ...Object.fromEntries(needed)
    }
  }
}

/** What a stranger does: install the package into an empty folder, make an archive, build it. */
test('the package', {timeout: 240_000}, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-package-'))
  t.after(() => {
    rmSync(folder, {recursive: true, force: true})
  })
  const run = (cwd: string, command: string, ...args: string[]) =>
    execFileSync(command, args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {...process.env, NODE_OPTIONS: '', npm_config_update_notifier: 'false'}
    })

  const tarball = packInto(folder)
  const home = join(folder, 'home')
  mkdirSync(home)
  const dependencies = {wirecopy: `file:${tarball}`}
  const own = {name: 'home', private: true, type: 'module', dependencies}
  writeFileSync(join(home, 'package.json'), JSON.stringify(own))
  writeFileSync(join(home, 'package-lock.json'), JSON.stringify(lockOf(own)))
  run(home, 'npm', 'ci', '--silent', '--no-audit', '--no-fund', '--prefer-offline')
  const wirecopy = join(home, 'node_modules', '.bin', 'wirecopy')

  await t.test('should hold no tests, no copy and no sources it does not need', () => {
    const installed = join(home, 'node_modules', 'wirecopy')
    for (const name of ['tests', 'articles', 'src', '.ci']) {
      assert.equal(existsSync(join(installed, name)), false, name)
    }
  })

  await t.test('should make an archive and refuse to make it twice', () => {
    run(home, wirecopy, 'init', 'archive')
    assert.ok(existsSync(join(home, 'archive', '.eleventy.ts')))
    assert.throws(() => run(home, wirecopy, 'init', 'archive'))
  })

  await t.test('should build the archive it made, TypeScript configuration and all', () => {
    run(join(home, 'archive'), wirecopy, 'build')
    const page = readFileSync(join(home, 'archive', '_site', 'index.html'), 'utf8')
    assert.match(page, /<main/u)
    assert.ok(existsSync(join(home, 'archive', '_site', 'pagefind', 'table.wirecopy')))
  })

  await t.test('should be importable by owners', () => {
    const script = "import('wirecopy').then((w) => console.log(typeof w.defineArchive))"
    assert.equal(run(home, process.execPath, '-e', script).trim(), 'function')
  })
})
