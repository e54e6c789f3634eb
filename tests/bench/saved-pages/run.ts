/**
 * How well and how fast saved pages are read, beside the peers npm has, in one run on one core: the
 * last table of `npm run bench`. Needs the corpus of saved pages with gold answers
 * (`../shared/eval/html`, or below the folder in `WIRECOPY_EVAL`) and prints what its scorer says.
 */
import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {pageReaders, type PageReader} from './readers.ts'

interface Sample {
  readonly file: string
  readonly url: string
  readonly html: string
}

const measures = [
  ['publisher', 'body_f1'],
  ['publisher', 'para_f1'],
  ['publisher', 'headline'],
  ['publisher', 'byline'],
  ['publisher', 'published_day'],
  ['manual', 'body_f1'],
  ['manual', 'para_f1']
] as const

/** Measure every reader on the pages of a corpus and print a table. */
export async function benchPages(evalFolder: string): Promise<void> {
  const gold = join(evalFolder, 'html', 'manifest.json')
  if (!existsSync(gold)) {
    console.log(`No saved pages at ${gold}: peers are not compared`)
    return
  }
  const pages = readSamples(gold)
  const rows: Record<string, string | number>[] = []
  for (const reader of pageReaders) rows.push(await measure(reader, pages, gold, evalFolder))
  console.log('Saved pages, means in %; a dash where the peer does not give it')
  console.table(rows)
}

async function measure(
  reader: PageReader,
  pages: readonly Sample[],
  gold: string,
  evalFolder: string
): Promise<Record<string, string | number>> {
  const lines: string[] = []
  // Peers tell what they miss on the console.
  const {warn, error, log} = console
  Object.assign(console, {warn: quiet, error: quiet, log: quiet})
  for (const {html, url} of pages.slice(0, 5)) await attempt(reader, html, url)
  const before = process.cpuUsage()
  for (const {file, html, url} of pages) {
    const entry = await attempt(reader, html, url)
    if (entry) lines.push(JSON.stringify({file, entry}))
  }
  const {user, system} = process.cpuUsage(before)
  Object.assign(console, {warn, error, log})
  const scores = score(lines, gold, evalFolder)
  return {
    reader: reader.name,
    answered: `${lines.length}/${pages.length}`,
    ...Object.fromEntries(
      measures.map(([set, name]) => [`${set} ${name}`, mean(scores, set, name)])
    ),
    'pages/s of CPU': Math.round(pages.length / ((user + system) / 1e6))
  }
}

function quiet(): void {
  return undefined
}

/** A peer that throws on a page has not read it. */
async function attempt(reader: PageReader, html: string, url: string) {
  try {
    return await reader.read(html, url)
  } catch {
    return undefined
  }
}

type Scores = readonly ReadonlyMap<string, unknown>[]

function score(lines: readonly string[], gold: string, evalFolder: string): Scores {
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-bench-'))
  const predictions = join(folder, 'predictions.jsonl')
  const result = join(folder, 'scores.json')
  try {
    writeFileSync(predictions, lines.join('\n'))
    const scorer = join(evalFolder, 'html', 'score.mjs')
    const args = ['--gold', gold, '--pred', predictions, '--json', result]
    const {status, stderr} = spawnSync(process.execPath, [scorer, ...args])
    if (status !== 0) throw new Error(`The scorer failed: ${stderr.toString()}`)
    return listOf(toMap(JSON.parse(readFileSync(result, 'utf8'))).get('each')).map(toMap)
  } finally {
    rmSync(folder, {recursive: true})
  }
}

function mean(scores: Scores, set: string, name: string): string {
  const values = scores
    .filter((each) => each.get('set') === set)
    .map((each) => each.get(name))
    .filter((value) => typeof value === 'number')
  const sum = values.reduce((total, value) => total + value, 0)
  return values.length === 0 || sum === 0 ? '–' : ((100 * sum) / values.length).toFixed(1)
}

function readSamples(gold: string): readonly Sample[] {
  return listOf(JSON.parse(readFileSync(gold, 'utf8'))).map((item) => {
    const fields = toMap(item)
    const file = String(fields.get('file'))
    const bytes = readFileSync(join(gold, '..', file))
    const url = fields.get('url')
    return {
      file,
      url: typeof url === 'string' && url !== '' ? url : 'https://page.example/story',
      html: gunzipSync(bytes).toString('utf8')
    }
  })
}

function toMap(value: unknown): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null)
    throw new TypeError('Unexpected value, expected an object')
  return new Map(Object.entries(value))
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError('Unexpected value, expected a list')
  return value
}
