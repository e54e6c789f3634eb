import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import test from 'node:test'
import {siteMarker} from '../../src/config/site-marker.ts'
import {planGitBranch} from '../../src/publish/git-branch.ts'

const root = mkdtempSync(join(tmpdir(), 'publish-git-'))
const bare = join(root, 'pages.git')
const archive = join(root, 'archive')
const site = join(archive, '_site')

function git(folder: string, ...words: readonly string[]): string {
  const env = {...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null'}
  const identity = ['-c', 'user.name=Nell Varga', '-c', 'user.email=nell@oaklet.example']
  return execFileSync('git', [...identity, ...words], {cwd: folder, env, encoding: 'utf8'}).trim()
}

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, name)), {recursive: true})
    writeFileSync(join(site, name), text)
  }
}

test('planGitBranch', async (t) => {
  t.after(() => {
    rmSync(root, {recursive: true})
  })
  git(root, 'init', '-q', '--bare', bare)
  git(root, 'init', '-q', '-b', 'main', archive)
  git(archive, 'remote', 'add', 'origin', bare)
  // Conversions of the owner's repository must not reach what is published.
  git(archive, 'config', 'core.autocrlf', 'true')
  writeFileSync(join(archive, '.gitignore'), '_site\n')
  writeFileSync(join(archive, 'draft.txt'), 'staged')
  git(archive, 'add', '.')
  git(archive, 'commit', '-q', '-m', 'Begin')
  git(archive, 'push', '-q', 'origin', 'main')
  writeFileSync(join(archive, 'draft.txt'), 'edited')
  write({[siteMarker]: '', 'index.html': 'home\r\n', 'ferry/index.html': 'ferry', '.nojekyll': ''})
  const target = {
    remote: 'origin',
    branch: 'gh-pages',
    message: 'Publish the archive',
    history: true,
    keep: ['CNAME']
  }
  const publish = async (options = target) => {
    const plan = await planGitBranch(site, archive, options)
    try {
      await plan.apply()
      return plan
    } finally {
      await plan.dispose()
    }
  }
  const state = () =>
    [
      git(archive, 'status', '--porcelain'),
      git(archive, 'for-each-ref'),
      git(archive, 'count-objects')
    ].join('\n')

  await t.test(
    'should make the branch, and leave the repository of the owner as it was',
    async () => {
      const before = state()
      const plan = await publish()
      assert.deepEqual(plan.added, ['.nojekyll', siteMarker, 'ferry/index.html', 'index.html'])
      assert.equal(git(bare, 'show', 'gh-pages:ferry/index.html'), 'ferry')
      assert.equal(git(bare, 'cat-file', '-s', 'gh-pages:index.html'), '6')
      assert.equal(git(bare, 'log', '-1', '--format=%s', 'gh-pages'), 'Publish the archive')
      assert.equal(state(), before)
    }
  )
  await t.test('should change nothing when only planned', async () => {
    write({'index.html': 'home 2'})
    const tip = git(bare, 'rev-parse', 'gh-pages')
    const plan = await planGitBranch(site, archive, target)
    await plan.dispose()
    assert.deepEqual(plan.changed, ['index.html'])
    assert.equal(git(bare, 'rev-parse', 'gh-pages'), tip)
  })
  await t.test(
    'should keep history, delete what is gone and keep what the owner keeps',
    async () => {
      const clone = join(root, 'clone')
      git(root, 'clone', '-q', '-b', 'gh-pages', bare, clone)
      writeFileSync(join(clone, 'CNAME'), 'archive.example')
      git(clone, 'add', '.')
      git(clone, 'commit', '-q', '-m', 'Name the host')
      git(clone, 'push', '-q')
      rmSync(join(site, 'ferry'), {recursive: true})
      const plan = await publish()
      assert.deepEqual([plan.removed, plan.kept], [['ferry/index.html'], ['CNAME']])
      assert.equal(git(bare, 'rev-list', '--count', 'gh-pages'), '3')
      assert.equal(git(bare, 'show', 'gh-pages:CNAME'), 'archive.example')
    }
  )
  await t.test('should push nothing when nothing changed', async () => {
    const tip = git(bare, 'rev-parse', 'gh-pages')
    await publish()
    assert.equal(git(bare, 'rev-parse', 'gh-pages'), tip)
  })
  await t.test('should give way to whoever pushed in the meantime', async () => {
    write({'index.html': 'home 3'})
    const plan = await planGitBranch(site, archive, target)
    const clone = join(root, 'clone')
    git(clone, 'pull', '-q')
    git(clone, 'commit', '-q', '--allow-empty', '-m', 'Meanwhile')
    git(clone, 'push', '-q')
    await assert.rejects(plan.apply(), /git push failed/u)
    await plan.dispose()
    assert.equal(git(bare, 'log', '-1', '--format=%s', 'gh-pages'), 'Meanwhile')
  })
  await t.test('should keep one commit when no history is wanted', async () => {
    await publish({...target, history: false})
    assert.equal(git(bare, 'rev-list', '--count', 'gh-pages'), '1')
    assert.equal(git(bare, 'show', 'gh-pages:CNAME'), 'archive.example')
  })
  await t.test('should refuse a branch that holds something else', async () => {
    await assert.rejects(
      publish({...target, branch: 'main'}),
      /Will not publish to the branch main: it holds files that no publish put there/u
    )
  })
  await t.test('should ask for an address where there is no repository', async () => {
    await assert.rejects(planGitBranch(site, root, target), /lies in no git repository/u)
    const plan = await planGitBranch(site, root, {...target, remote: bare})
    await plan.dispose()
    assert.equal(plan.target, `branch gh-pages of ${bare}`)
  })
})
