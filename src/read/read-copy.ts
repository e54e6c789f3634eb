import {createHash} from 'node:crypto'
import {constants} from 'node:fs'
import {lstat, open} from 'node:fs/promises'
import {VFile} from 'vfile'
import {report} from '../diagnostics/message.ts'
import type {FormatName, Received, StatedFields, WireCopy} from '../model/copy.ts'
import {toEntryId} from '../model/ids.ts'
import {decodeCopy, type Decoded} from './decode.ts'
import type {FoundCopy} from './find-copy.ts'
import {readFolderFields, readYaml, type FolderCache} from './folder-fields.ts'
import {findFrontMatter, readFrontMatter} from './front-matter.ts'
import {parsePath} from './path-fields.ts'
import {inspectText} from './inspect-text.ts'
import {sniffContent} from './sniff-content.ts'
import {sniffFormat} from './sniff-format.ts'
import {parseYamlFields} from './yaml-fields.ts'

/** How copy is read. */
export interface ReadOptions {
  /** Filing date for copy that states none: `--received`. */
  readonly received?: string
  /** Format of all copy: `--format`. */
  readonly format?: FormatName
  /** Outlet of copy that states none; trusted like `_folder.yaml`. */
  readonly outlet?: string
  /** Language of copy that states none; trusted like `_folder.yaml`. */
  readonly language?: string
  /** Largest piece of copy, bytes. */
  readonly maxBytes: number
  /** Copy folder: where the search for `_folder.yaml` ends. */
  readonly root: string
  /** Folders already read. */
  readonly folderCache?: FolderCache
}

/**
 * Read one piece of copy from disk: bytes to text, front matter, side file, folder files, path.
 *
 * Reports `unreadable-file`, `symbolic-link`, `copy-too-large`, `binary-copy`, `empty-copy`,
 * `guessed-encoding`, `unreadable-bytes`, `control-characters`, `long-line`, `file-name`,
 * and what front matter and side file may report.
 *
 * @returns
 *   The copy; only the file with its messages when nothing could be read.
 */
export async function readCopy(
  found: FoundCopy,
  options: ReadOptions
): Promise<WireCopy | {readonly file: VFile}> {
  const file = new VFile({path: found.file})
  const bytes = await readBytes(file, found.path, options.maxBytes)
  if (bytes === undefined) return {file}
  const decoded = decodeCopy(bytes, declaredEncoding(bytes))
  if (decoded === undefined) {
    report(file, 'binary-copy', 'Unexpected binary data, expected text')
    return {file}
  }
  file.value = decoded.text
  if (decoded.text.trim() === '') {
    report(file, 'empty-copy', 'Unexpected empty file, expected a story')
    return {file}
  }
  if (/[^\p{L}\p{M}\p{N}._-]|\.\.|^.{101,}$/u.test(found.below.split('/').at(-1) ?? '')) {
    report(
      file,
      'file-name',
      'Unexpected characters in the file name, expected letters, digits and hyphens'
    )
  }
  const side = await readSideFile(file, found.path)
  const folder = await readFolderFields(found.path, options.root, options.folderCache)
  return makeCopy({file, bytes, decoded, side, folder, options, below: found.below})
}

/** What is needed to read copy that lies in no file of its own. */
export interface CopyText extends Omit<ReadOptions, 'root' | 'folderCache' | 'maxBytes'> {
  readonly text: string
  /** Name for messages, and from which outlet, date and slug are read. */
  readonly file: string
  /** Id of the entry; the file name without extension when left out. */
  readonly id?: string
}

/** Read copy given as text: standard input, or a record of `--records`. No disk is touched. */
export function copyFromText(input: CopyText): WireCopy {
  const bytes = Buffer.from(input.text, 'utf8')
  const text = input.text.replace(/^\uFEFF/u, '')
  const file = new VFile({path: input.file, value: text})
  if (text.trim() === '') report(file, 'empty-copy', 'Unexpected empty text, expected a story')
  return makeCopy({
    file,
    bytes,
    decoded: {text, encoding: 'utf-8', guessed: false},
    side: {},
    folder: {},
    options: input,
    below: input.file,
    ...(input.id !== undefined && {id: input.id})
  })
}

interface Parts {
  readonly file: VFile
  readonly bytes: Uint8Array
  readonly decoded: Decoded
  readonly side: StatedFields
  readonly folder: StatedFields
  readonly options: Omit<ReadOptions, 'root' | 'maxBytes'>
  readonly below: string
  readonly id?: string
}

function makeCopy({file, bytes, decoded, side, folder, options, below, id}: Parts): WireCopy {
  const {text, encoding, guessed} = decoded
  if (guessed) {
    report(file, 'guessed-encoding', `Unexpected encoding, guessed ${encoding} from the letters`)
  }
  const {fields: front, end} = readFrontMatter(file, text)
  const format = options.format ?? sniffContent(text.slice(end), sniffFormat(below) ?? 'plain-text')
  inspectText(file, text, format)
  const stated: StatedFields = {...front, ...side}
  const path = parsePath(below)
  const received: Received | undefined = stated.received
    ? {date: stated.received, from: 'front-matter'}
    : options.received
      ? {date: options.received, from: 'option'}
      : path.date
        ? {date: path.date, from: 'path'}
        : folder.received
          ? {date: folder.received, from: 'folder'}
          : // A day of publication is as good where nothing tells when the copy came.
            stated.published
            ? {date: stated.published.slice(0, 10), from: 'front-matter'}
            : undefined
  return {
    id: toEntryId(id ?? (below.replace(/\.[^./]+$/u, '') || below)),
    file,
    format,
    text,
    story: [end, text.length],
    stated,
    folder: {
      ...(options.outlet !== undefined && {outlet: options.outlet}),
      ...(options.language !== undefined && {language: options.language}),
      ...folder
    },
    path,
    ...(received && {received}),
    provenance: {
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
      encoding
    }
  }
}

async function readBytes(
  file: VFile,
  path: string,
  maxBytes: number
): Promise<Uint8Array | undefined> {
  let handle
  try {
    if ((await lstat(path)).isSymbolicLink()) {
      report(file, 'symbolic-link', 'Unexpected symbolic link, expected a file')
      return undefined
    }
    // The link may have been put there since: the system refuses to follow it.
    handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    const facts = await handle.stat()
    if (!facts.isFile()) {
      report(file, 'unreadable-file', 'Unexpected kind of file, expected a regular one')
      return undefined
    }
    if (facts.size > maxBytes) {
      report(
        file,
        'copy-too-large',
        `Unexpected size of ${facts.size} bytes, expected at most ${maxBytes}`
      )
      return undefined
    }
    return await handle.readFile()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
    report(file, 'unreadable-file', `Cannot open the file (${code})`, {cause: error})
    return undefined
  } finally {
    await handle?.close()
  }
}

async function readSideFile(file: VFile, path: string): Promise<StatedFields> {
  const source = await readYaml(`${path}.yaml`)
  if (source === undefined) return {}
  const {fields, problems} = parseYamlFields(source)
  for (const {ruleId, reason, start} of problems) {
    const before = source.slice(0, start).split('\n')
    const place = `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`
    report(file, ruleId, `${reason}, in the side file at ${place}`)
  }
  return fields
}

/** What the copy says about its encoding is ASCII enough to be read before the encoding is known. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 20_000)).toString('latin1')
  if (bytes[0] === 0x2d) {
    const place = findFrontMatter(head)
    return place && /^encoding:[ \t]*["']?([\w.:-]+)/mu.exec(head.slice(...place.content))?.[1]
  }
  return /^\s*<\?xml[^>]{0,100}?encoding=["']([\w.:-]+)["']/u.exec(head)?.[1]
}
