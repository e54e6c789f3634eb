import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {UserError} from '../diagnostics/user-error.ts'
import {git} from './git.ts'

/** A throw-away repository that knows the owner's remotes and credentials, and nothing else of his repository. */
export interface GitStore {
  /** Run git in it. */
  run(words: readonly string[], input?: string): Promise<string>
  /** Run git in it with a folder as its work tree. */
  runIn(folder: string, words: readonly string[]): Promise<string>
  dispose(): Promise<void>
}

/**
 * Make a throw-away repository. The owner's own is only read, for the sake of its configuration:
 * no object, reference, index or file of it changes.
 *
 * @param root
 *   Folder of the archive; need not lie in a repository when the remote is an address.
 * @throws UserError
 *   When `remote` is a name and there is no repository to look it up in.
 */
export async function openStore(root: string, remote: string): Promise<GitStore> {
  const own = await repositoryOf(root)
  if (own === undefined && /^[\w.-]+$/u.test(remote)) {
    throw new UserError(
      `Cannot find the remote ${remote}: ${root} lies in no git repository. Set \`remote\` to an address.`
    )
  }
  const folder = await mkdtemp(join(tmpdir(), 'wirecopy-publish-'))
  const store = join(folder, 'store.git')
  const cwd = own?.top ?? root
  await git(['init', '--quiet', '--bare', store], {cwd})
  await writeFile(join(store, 'config'), configFor(own?.config))
  const env = {
    GIT_DIR: store,
    GIT_INDEX_FILE: join(folder, 'index'),
    ...(await identity(store, cwd))
  }
  return {
    run: (words, input) => git(words, {cwd, env, ...(input !== undefined && {input})}),
    runIn: (work, words) =>
      git(words, {cwd: resolve(work), env: {...env, GIT_WORK_TREE: resolve(work)}}),
    dispose: () => rm(folder, {recursive: true, force: true})
  }
}

async function repositoryOf(
  root: string
): Promise<{readonly top: string; readonly config: string} | undefined> {
  try {
    const said = await git(['rev-parse', '--show-toplevel', '--git-common-dir'], {cwd: root})
    const [top = root, common = '.git'] = said.trim().split('\n')
    return {top, config: join(resolve(root, common), 'config')}
  } catch {
    return undefined
  }
}

/** What follows the include overrides it: nothing may convert, sparse or hook what we publish. */
function configFor(included: string | undefined): string {
  const quoted = included?.replaceAll('\\', '\\\\').replaceAll('"', '\\"')
  return [
    ...(quoted === undefined ? [] : ['[include]', `\tpath = "${quoted}"`]),
    '[core]',
    '\trepositoryformatversion = 0',
    '\tbare = true',
    '\tautocrlf = false',
    '\tsafecrlf = false',
    '\tattributesFile = /dev/null',
    '\tsparseCheckout = false',
    '\tfsmonitor = false',
    '\thooksPath = /dev/null',
    '[commit]',
    '\tgpgSign = false',
    '[gc]',
    '\tauto = 0',
    ''
  ].join('\n')
}

/** A build machine often has no name; git would refuse to commit. */
async function identity(store: string, cwd: string): Promise<Readonly<Record<string, string>>> {
  try {
    await git(['var', 'GIT_COMMITTER_IDENT'], {cwd, env: {GIT_DIR: store}})
    await git(['config', 'user.email'], {cwd, env: {GIT_DIR: store}})
    return {}
  } catch {
    const name = process.env['GIT_COMMITTER_NAME'] ?? 'Wirecopy'
    const email = process.env['GIT_COMMITTER_EMAIL'] ?? 'wirecopy@localhost'
    return {
      GIT_AUTHOR_NAME: process.env['GIT_AUTHOR_NAME'] ?? name,
      GIT_AUTHOR_EMAIL: process.env['GIT_AUTHOR_EMAIL'] ?? email,
      GIT_COMMITTER_NAME: name,
      GIT_COMMITTER_EMAIL: email
    }
  }
}
