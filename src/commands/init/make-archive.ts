import {existsSync, readdirSync} from 'node:fs'
import {mkdir, writeFile} from 'node:fs/promises'
import {basename, dirname, join, resolve} from 'node:path'
import {UserError} from '../../diagnostics/user-error.ts'
import {toSlug} from '../../model/ids.ts'
import {packageVersion} from '../version.ts'
import {configText} from './config-text.ts'
import {sampleFolder, sampleFolderPath, sampleStory, sampleStoryPath} from './sample.ts'
import {sourceTableText} from './source-table-text.ts'

/**
 * Write a new archive.
 *
 * @param folder
 *   Made when missing.
 * @returns
 *   Files written, below the folder. `sources.yaml`, `.gitignore` and `package.json` are not written where they exist.
 * @throws UserError
 *   When the folder holds an archive already, or cannot be written to. Nothing is written then.
 */
export async function makeArchive(folder: string): Promise<readonly string[]> {
  const taken = ['.eleventy.ts', '.eleventy.js', '.eleventy.mjs']
    .filter((name) => existsSync(join(folder, name)))
    .concat(holdsFiles(join(folder, 'articles')) ? ['articles'] : [])
  if (taken.length > 0) {
    throw new UserError(
      `Will not make an archive in ${folder}: ${taken.join(' and ')} ${taken.length > 1 ? 'exist' : 'exists'}`
    )
  }
  const title = titleOf(folder)
  const files: readonly (readonly [string, string])[] = [
    ['.eleventy.ts', configText(title)],
    ['sources.yaml', sourceTableText],
    [sampleFolderPath, sampleFolder],
    [sampleStoryPath, sampleStory],
    ['.gitignore', 'node_modules/\n_site/\n.wirecopy/\n'],
    ['package.json', manifest(title)]
  ]
  const written: string[] = []
  try {
    for (const [name, text] of files) {
      const path = join(folder, name)
      if (existsSync(path)) continue
      await mkdir(dirname(path), {recursive: true})
      // `wx`: what appeared since the check above is not written over either.
      await writeFile(path, text, {flag: 'wx'})
      written.push(name)
    }
  } catch (error) {
    throw new UserError(`Cannot make an archive in ${folder}`, {cause: error})
  }
  return written
}

function holdsFiles(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length > 0
}

/** `calder-port` → “Calder port archive”. */
function titleOf(folder: string): string {
  const words = basename(resolve(folder))
    .replace(/[-_\s]+/gu, ' ')
    .trim()
  if (words === '') return 'Wire archive'
  const title = words.charAt(0).toUpperCase() + words.slice(1)
  return /archive$/iu.test(title) ? title : `${title} archive`
}

function manifest(title: string): string {
  const name = toSlug(title)
    .replace(/[^a-z0-9-]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
  const content = {
    name: name === '' ? 'wire-archive' : name,
    private: true,
    type: 'module',
    scripts: {
      build: 'wirecopy build',
      check: 'wirecopy check',
      dev: 'wirecopy dev',
      start: 'wirecopy build && wirecopy serve'
    },
    dependencies: {wirecopy: `^${packageVersion()}`}
  }
  return `${JSON.stringify(content, undefined, 2)}\n`
}
