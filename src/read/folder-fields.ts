import {readFile, lstat} from 'node:fs/promises'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {VFile} from 'vfile'
import {report} from '../diagnostics/message.ts'
import type {StatedFields} from '../model/copy.ts'
import {parseYamlFields} from './yaml-fields.ts'

/** Name of the file that states fields for a whole folder. */
export const folderFileName = '_folder.yaml'

/** Fields of folders already read, by absolute path of the folder. */
export type FolderCache = Map<string, StatedFields>

/** More than any folder needs to say, in bytes. */
const largest = 1_000_000

/**
 * Read what the folders above a piece of copy state, the nearest first.
 *
 * Problems in those files are told once, by `findCopy`, not with every story.
 *
 * @param root
 *   Copy folder: no folder above it is looked at.
 */
export async function readFolderFields(
  path: string,
  root: string,
  cache: FolderCache = new Map()
): Promise<StatedFields> {
  const top = resolve(root)
  const folders: string[] = []
  let folder = dirname(resolve(path))
  const isBelow = folder === top || !relative(top, folder).startsWith('..')
  for (;;) {
    folders.push(folder)
    if (folder === top || !isBelow || !folder.startsWith(top + sep)) break
    folder = dirname(folder)
  }
  let fields: StatedFields = {}
  for (const each of folders) {
    let found = cache.get(each)
    if (found === undefined) {
      const source = await readYaml(join(each, folderFileName))
      found = source === undefined ? {} : parseYamlFields(source).fields
      cache.set(each, found)
    }
    fields = {...found, ...fields}
  }
  return fields
}

/** Read `_folder.yaml` for its problems; a file without messages when there is none. */
export async function checkFolderFile(path: string, file: string): Promise<VFile> {
  const source = (await readYaml(path)) ?? ''
  const vfile = new VFile({path: file, value: source})
  const {problems, decisions} = parseYamlFields(source)
  for (const {ruleId, reason, start, end} of problems) {
    report(vfile, ruleId, reason, {span: [start, end]})
  }
  const [decided] = decisions
  if (decided) {
    const reason = 'Unexpected `attributions`, expected them in front matter or in a side file'
    report(vfile, 'unknown-field', reason, {span: [decided.start, decided.start]})
  }
  return vfile
}

/** @returns The text of a YAML file; `undefined` when there is no such regular file of sane size. */
export async function readYaml(path: string): Promise<string | undefined> {
  try {
    const facts = await lstat(path)
    if (!facts.isFile() || facts.size > largest) return undefined
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/u, '')
  } catch {
    return undefined
  }
}
