import {VFile} from 'vfile'
import {location} from 'vfile-location'
import {report} from '../diagnostics/message.ts'
import type {FormatName, Received, StatedFields, WireCopy} from '../model/copy.ts'
import type {Decision, DecisionPlace} from '../model/decision.ts'
import {toEntryId} from '../model/ids.ts'
import type {YamlDecision} from './decisions.ts'
import {declaredEncoding} from './declared-encoding.ts'
import {decodeCopy, type Decoded} from './decode.ts'
import type {FoundCopy} from './find-copy.ts'
import {readFolderFields, readYaml, type FolderCache} from './folder-fields.ts'
import {readFrontMatter} from './front-matter.ts'
import {parsePath} from './path-fields.ts'
import {inspectText} from './inspect-text.ts'
import {readBeside, readEmbedded, type PictureLimits} from './pictures/read-pictures.ts'
import {readBytes} from './read-bytes.ts'
import {sniffContent} from './sniff-content.ts'
import {sniffFormat} from './sniff-format.ts'
import {parseYamlFields, type YamlFields} from './yaml-fields.ts'
import {sha256Of} from './sha256-of.ts'

/** How copy is read. */
export interface ReadOptions {
  /** Filing date for copy that states none: `--received`. */
  readonly received?: string
  /** Format of all copy: `--format`. */
  readonly format?: FormatName
  /** Encoding a server declared. */
  readonly encoding?: string
  /** Outlet of copy that states none; trusted like `_folder.yaml`. */
  readonly outlet?: string
  /** Language of copy that states none; trusted like `_folder.yaml`. */
  readonly language?: string
  /** Largest piece of copy, bytes. */
  readonly maxBytes: number
  /** Copy folder: where the search for `_folder.yaml` ends. */
  readonly root: string
  /** What pictures may be; absent: none are looked for. */
  readonly pictures?: PictureLimits
  /** Folders already read. */
  readonly folderCache?: FolderCache
}

/** Copy with what it was read from. */
export interface ReadPiece {
  readonly copy: WireCopy
  readonly bytes: Uint8Array
  /** Text of the side file; absent where there is none. */
  readonly side?: string
}

/**
 * Read one piece of copy from disk: bytes to text, front matter, side file, folder files, path.
 *
 * Reports `unreadable-file`, `symbolic-link`, `copy-too-large`, `binary-copy`, `empty-copy`,
 * `guessed-encoding`, `encoding-mismatch`, `unreadable-bytes`, `control-characters`, `long-line`, `file-name`,
 * and what front matter and side file may report.
 *
 * @returns
 *   The copy; only the file with its messages when nothing could be read.
 */
export async function readCopy(
  found: FoundCopy,
  options: ReadOptions
): Promise<WireCopy | {readonly file: VFile}> {
  const read = await readPiece(found, options)
  return 'copy' in read ? read.copy : read
}

/** The same, with the bytes and the side file it was read from. */
export async function readPiece(
  found: FoundCopy,
  options: ReadOptions
): Promise<ReadPiece | {readonly file: VFile}> {
  const file = new VFile({path: found.file})
  const bytes = await readBytes(file, found.path, options.maxBytes)
  if (bytes === undefined) return {file}
  const side = await readYaml(`${found.path}.yaml`)
  const folder = await readFolderFields(found.path, options.root, options.folderCache)
  const read = decodePiece({file, bytes, side, folder, options, below: found.below})
  if (read.copy === undefined) return {file}
  if (/[^\p{L}\p{M}\p{N}._-]|\.\.|^.{101,}$/u.test(found.below.split('/').at(-1) ?? '')) {
    report(
      file,
      'file-name',
      'Unexpected characters in the file name, expected letters, digits and hyphens'
    )
  }
  const copy = options.pictures
    ? await withNeighbours(read.copy, found.path, options.pictures)
    : read.copy
  return {copy, bytes, ...(side !== undefined && {side})}
}

async function withNeighbours(
  copy: WireCopy,
  path: string,
  limits: PictureLimits
): Promise<WireCopy> {
  const {found, refused} = await readBeside(path, copy, limits)
  const {pictures} = copy
  if (!pictures || (found.length === 0 && refused.length === 0)) return copy
  return {...copy, pictures: {...pictures, found: [...pictures.found, ...found], refused}}
}

/** What is needed to read bytes that lie in no file of their own. */
export interface CopyBytes extends Omit<ReadOptions, 'root' | 'folderCache' | 'maxBytes'> {
  readonly bytes: Uint8Array
  /** Name for messages. */
  readonly file: string
  /** Path from which outlet, date, slug and format are read; the name for messages when left out. */
  readonly below?: string
  /** Text of a side file. */
  readonly side?: string
  /** What the folders it is meant for state. */
  readonly folder?: StatedFields
}

/**
 * Read bytes that lie in no file: standard input, a fetched page, a file that is yet to be written.
 * No disk is touched. Reports what `readCopy` reports, but for the file itself.
 */
export function copyFromBytes(input: CopyBytes): WireCopy | {readonly file: VFile} {
  const {bytes, side, folder = {}, below = input.file} = input
  const file = new VFile({path: input.file})
  return decodePiece({file, bytes, side, folder, options: input, below}).copy ?? {file}
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
  // Half of a pair is no sign; it would be written as none.
  const text = input.text.replace(/^\uFEFF/u, '').replace(/\p{Surrogate}/gu, '\uFFFD')
  const file = new VFile({path: input.file, value: text})
  if (text.trim() === '') report(file, 'empty-copy', 'Unexpected empty text, expected a story')
  return makeCopy({
    file,
    bytes,
    decoded: {text, encoding: 'utf-8', guessed: false},
    side: {fields: {}, decisions: []},
    folder: {},
    options: input,
    below: input.file,
    ...(input.id !== undefined && {id: input.id})
  })
}

interface Undecoded {
  readonly file: VFile
  readonly bytes: Uint8Array
  readonly side: string | undefined
  readonly folder: StatedFields
  readonly options: Omit<ReadOptions, 'root' | 'maxBytes'>
  readonly below: string
}

function decodePiece({side, ...piece}: Undecoded): {readonly copy?: WireCopy} {
  const {file, bytes, options} = piece
  const beside = readSideFile(file, side)
  const declared = options.encoding ?? beside.encoding ?? declaredEncoding(bytes)
  const decoded = decodeCopy(bytes, declared)
  if (decoded === undefined) {
    report(file, 'binary-copy', 'Unexpected binary data, expected text')
    return {}
  }
  file.value = decoded.text
  if (decoded.text.trim() === '') {
    report(file, 'empty-copy', 'Unexpected empty file, expected a story')
    return {}
  }
  return {copy: makeCopy({...piece, decoded, side: beside})}
}

interface Parts extends Omit<Undecoded, 'side'> {
  readonly decoded: Decoded
  readonly side: Omit<SideFile, 'encoding'>
  readonly id?: string
}

function makeCopy({file, bytes, decoded, side, folder, options, below, id}: Parts): WireCopy {
  const {text, encoding, guessed, declared} = decoded
  if (guessed) {
    const found = declared === undefined ? 'encoding' : `encoding other than ${declared}`
    report(file, 'guessed-encoding', `Unexpected ${found}, guessed ${encoding} from the letters`)
  } else if (declared !== undefined) {
    const reason = `Unexpected declaration of ${declared}, read as ${encoding}`
    report(file, 'encoding-mismatch', reason)
  }
  const {fields: front, format: named, decisions: early, end} = readFrontMatter(file, text)
  // A side file has the last word: its decisions come behind those of the front matter.
  const decisions = [...placeDecisions(early, text, 'front-matter'), ...side.decisions]
  const format =
    options.format ??
    side.format ??
    named ??
    sniffContent(text.slice(end), sniffFormat(below) ?? 'plain-text')
  inspectText(file, text, format)
  const stated: StatedFields = {...front, ...side.fields}
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
    ...(decisions.length > 0 && {decisions}),
    folder: {
      ...(options.outlet !== undefined && {outlet: options.outlet}),
      ...(options.language !== undefined && {language: options.language}),
      ...folder
    },
    path,
    ...(received && {received}),
    provenance: {
      sha256: sha256Of(bytes),
      bytes: bytes.length,
      encoding
    },
    ...(options.pictures && {pictures: readEmbedded({text, format}, options.pictures)})
  }
}

interface SideFile extends Pick<YamlFields, 'fields' | 'format' | 'encoding'> {
  readonly decisions: readonly Decision[]
}

function readSideFile(file: VFile, source: string | undefined): SideFile {
  if (source === undefined) return {fields: {}, decisions: []}
  const {problems, decisions, ...beside} = parseYamlFields(source)
  const points = location(source)
  for (const {ruleId, reason, start} of problems) {
    const {line = 1, column = 1} = points.toPoint(start) ?? {}
    report(file, ruleId, `${reason}, in the side file at ${line}:${column}`)
  }
  return {...beside, decisions: placeDecisions(decisions, source, 'side-file')}
}

/** Say of each decision where it was written. */
function placeDecisions(
  decisions: readonly YamlDecision[],
  source: string,
  where: DecisionPlace['in']
): Decision[] {
  if (decisions.length === 0) return []
  const points = location(source)
  return decisions.map(({decision, start}) => {
    const {line = 1, column = 1} = points.toPoint(start) ?? {}
    return {...decision, place: {line, column, in: where}}
  })
}
