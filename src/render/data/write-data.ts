import {createHash} from 'node:crypto'
import {closeSync, mkdirSync, openSync, writeSync} from 'node:fs'
import {join} from 'node:path'
import type {RenderContext} from '../context.ts'
import {attributionsTable} from './attributions-table.ts'
import {citationFile} from './citation.ts'
import type {Table} from './column.ts'
import {dataPackage} from './dictionary.ts'
import {entriesTable} from './entries-table.ts'
import {sourcesTable} from './sources-table.ts'
import {toCsv, toJsonLines} from './print-table.ts'

/** Folder of the downloads, below the output folder. */
export const dataFolder = 'data'

/** A download that was written. */
export interface Download {
  /** File name in the folder of downloads. */
  readonly name: string
  /** Rows of a table; absent for other files. */
  readonly rows?: number
  readonly bytes: number
  /** Hex digest. */
  readonly sha256: string
}

/** Characters collected before they are written. */
const chunkLength = 1 << 20

/**
 * Write the downloads of an archive: the tables as JSON Lines and as CSV, the data dictionary, how
 * to cite, and the digests of all of them. Rows are made and let go one by one.
 *
 * @param outDir
 *   Folder of the site.
 * @returns
 *   What was written, in that order.
 */
export function writeData(context: RenderContext, outDir: string): readonly Download[] {
  const folder = join(outDir, dataFolder)
  mkdirSync(folder, {recursive: true})
  const entries = entriesTable(context)
  const attributions = attributionsTable(context)
  const sources = sourcesTable(context)
  const write = (name: string, content: Iterable<string>): Download =>
    writeDownload(join(folder, name), name, content).download
  const files = [
    ...writeTable(folder, entries),
    ...writeTable(folder, attributions),
    ...writeTable(folder, sources),
    write('datapackage.json', [dataPackage(context, [entries, attributions, sources])]),
    write('CITATION.cff', [citationFile(context)])
  ]
  return [
    ...files,
    write(
      'SHA256SUMS',
      files.map(({name, sha256}) => `${sha256}  ${name}\n`)
    )
  ]
}

function writeTable<Row>(folder: string, table: Table<Row>): readonly Download[] {
  const names = {lines: `${table.name}.jsonl`, csv: `${table.name}.csv`}
  const lines = writeDownload(join(folder, names.lines), names.lines, toJsonLines(table))
  const csv = writeDownload(join(folder, names.csv), names.csv, toCsv(table))
  return [lines, csv].map(({download}) => ({...download, rows: lines.parts}))
}

function writeDownload(
  path: string,
  name: string,
  content: Iterable<string>
): {readonly download: Download; readonly parts: number} {
  const hash = createHash('sha256')
  const file = openSync(path, 'w')
  let bytes = 0
  let parts = 0
  let chunk = ''
  const flush = (): void => {
    const buffer = Buffer.from(chunk)
    chunk = ''
    hash.update(buffer)
    for (let start = 0; start < buffer.length;) start += writeSync(file, buffer, start)
    bytes += buffer.length
  }
  try {
    for (const part of content) {
      chunk += part
      parts++
      if (chunk.length >= chunkLength) flush()
    }
    flush()
  } finally {
    closeSync(file)
  }
  return {download: {name, bytes, sha256: hash.digest('hex')}, parts}
}
