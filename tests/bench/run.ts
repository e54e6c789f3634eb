/**
 * How fast the stages are as they ship, compiled, on one core of this machine: `npm run bench`. Measures
 * the sample archive many times over and, where they lie beside the repository (`../shared/eval`, or the folder in
 * `WIRECOPY_EVAL`), the corpora, saved pages beside the peers npm has. Figures, never a test: a busy
 * machine is no fault of the code.
 */
import {existsSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import type {Article} from '../../src/model/article.ts'
import {loadShipped} from './shipped.ts'
import {benchPages} from './saved-pages/run.ts'

const {attributeArticle, parseCopy, findCopy, copyFromText, readCopy} = await loadShipped()

const seconds = (since: bigint) => Number(process.hrtime.bigint() - since) / 1e9

function tell(what: string, stories: number, taken: number): void {
  console.log(
    `${what.padEnd(52)}${Math.round(stories / taken)
      .toString()
      .padStart(8)} stories/s`
  )
}

/** How long the code runs before it is measured, in seconds: so long the engine still finds more to compile, and rounds get faster. */
const warmUp = 10

/** Rounds that are measured: on a machine shared with others one in ten is hardly disturbed. */
const rounds = 20

/** Best of all rounds, the least disturbed one, once the engine has compiled what it runs. */
function best(round: () => number): number {
  for (let spent = 0; spent < warmUp;) spent += round()
  return Math.min(...Array.from({length: rounds}, round))
}

interface BenchRecord {
  readonly id: string
  readonly text: string
  readonly received?: string
}

function parseRecord({id, text, received}: BenchRecord): Article[] {
  const copy = copyFromText({text, file: id, id, ...(received !== undefined && {received})})
  return parseCopy(copy, {outlets: []})
}

function benchRecords(name: string, records: readonly BenchRecord[]): void {
  const parsing = best(() => {
    const started = process.hrtime.bigint()
    for (const record of records) parseRecord(record)
    return seconds(started)
  })
  tell(`${name}: reading and structure`, records.length, parsing)
}

function benchAttribution(name: string, articles: readonly Article[]): void {
  for (const model of ['rules', 'full'] as const) {
    const taken = best(() => {
      const started = process.hrtime.bigint()
      for (const article of articles)
        attributeArticle(article, {outlets: [], minConfidence: 0.5, model})
      return seconds(started)
    })
    tell(`${name}: attribution, model ${model}`, articles.length, taken)
  }
}

/** Stories attributed between two looks at the heap. */
const longRun = 1000

/** Tell how much the heap holds as stories go by: what grows with them would be kept for ever. */
function benchMemory(name: string, articles: readonly Article[]): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const held = (): string => {
    collect()
    return `${(process.memoryUsage().heapUsed / 1e6).toFixed(1)} MB`
  }
  const looks: string[] = []
  for (let story = 0, next = longRun; next <= 4 * longRun; story++) {
    const article = articles[story % articles.length]
    if (!article) return
    attributeArticle(article, {outlets: [], minConfidence: 0.5, model: 'full'})
    if (story + 1 < next) continue
    looks.push(held())
    next += longRun
  }
  console.log(
    `${name}: heap after each ${longRun} stories attributed`.padEnd(61) + looks.join(', ')
  )
}

const {found} = await findCopy('articles')
const started = process.hrtime.bigint()
const articles: Article[] = []
for (const copy of found) {
  const read = await readCopy(copy, {root: 'articles', maxBytes: 5_000_000})
  if ('text' in read) articles.push(...parseCopy(read, {outlets: []}))
}
tell('sample archive, from disk, first run', found.length, seconds(started))
benchAttribution('sample archive', articles)

const evalFolder = resolve(process.env.WIRECOPY_EVAL ?? '../shared/eval')
for (const [set, field] of [
  ['structure/reuters-dev', 'raw'],
  ['attribution/polnear-dev', 'text']
] as const) {
  const file = join(evalFolder, `${set}.jsonl`)
  if (!existsSync(file)) continue
  const records = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): BenchRecord => {
      const record: unknown = JSON.parse(line)
      if (typeof record !== 'object' || record === null) throw new TypeError(`Unexpected ${line}`)
      const fields = new Map<string, unknown>(Object.entries(record))
      return {id: String(fields.get('id')), text: String(fields.get(field)), received: '1987-06-29'}
    })
  benchRecords(set, records)
  if (field !== 'text') continue
  const parsed = records.flatMap(parseRecord)
  benchAttribution(set, parsed)
  benchMemory(set, parsed)
}

await benchPages(evalFolder)
