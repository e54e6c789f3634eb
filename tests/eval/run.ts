/**
 * Measures the command against corpora with gold answers, where they lie beside the repository
 * (`../shared/eval`, or the folder named as argument): what `wirecopy parse --json` prints is handed to
 * the scorer of each set. Prints the scorers' tables. Nothing in the tests needs it.
 *
 *     npm run eval                 every set
 *     npm run eval -- structure    the sets whose name holds “structure”
 */
import {spawnSync} from 'node:child_process'
import {
  existsSync,
  mkdtempSync,
  openSync,
  closeSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'

const wanted = process.argv.slice(2)
const isWanted = (name: string) => wanted.length === 0 || wanted.some((word) => name.includes(word))
if (isWanted('sample')) {
  console.log('== sample archive, stories marked by hand')
  spawnSync(process.execPath, ['--import', 'tsx', 'tests/eval/sample.ts'], {stdio: 'inherit'})
}
const evalFolder = resolve(process.env.WIRECOPY_EVAL ?? '../shared/eval')
if (!existsSync(evalFolder)) {
  console.error(`No corpora at ${evalFolder}; name their folder in WIRECOPY_EVAL`)
  process.exit(2)
}
const scratch = mkdtempSync(join(tmpdir(), 'wirecopy-eval-'))

/** One set: how its records are made, what is predicted, how it is scored. */
interface EvalSet {
  readonly name: string
  readonly gold: string
  readonly toRecord: (line: Record<string, unknown>) => Record<string, unknown>
  readonly toPrediction: (printed: Record<string, unknown>) => Record<string, unknown>
  readonly options?: readonly string[]
  readonly score: (gold: string, predictions: string) => readonly string[]
}

const structure = ['reuters-dev', 'reuters-hard-dev', 'web-dev', 'intl-dev'].map(
  (set): EvalSet => ({
    name: `structure/${set}`,
    gold: `structure/${set}.jsonl`,
    toRecord: ({id, raw, received}) => ({id, text: raw, ...(received !== undefined && {received})}),
    toPrediction: ({id, entry}) => ({id, entry}),
    options: ['--model', 'none'],
    score: (gold, predictions) => ['structure/score.mjs', '--gold', gold, '--pred', predictions]
  })
)

const attribution = (['full', 'rules'] as const).map((model): EvalSet => ({
  name: `attribution/polnear-dev, model ${model}`,
  gold: 'attribution/polnear-dev.jsonl',
  toRecord: ({id, text, date}) => ({
    id,
    text,
    ...(typeof date === 'string' && /^\d{4}-\d\d-\d\d/u.test(date) && {received: date.slice(0, 10)})
  }),
  toPrediction: ({id, attributions}) => ({id, attributions: outerShown(attributions)}),
  options: ['--model', model],
  score: (gold, predictions) => ['attribution/score.mjs', gold, predictions]
}))

/** The corpus marks outer relations only; what the site does not show is not scored. */
function outerShown(attributions: unknown): readonly unknown[] {
  if (!Array.isArray(attributions)) return []
  return attributions.filter(
    (relation: unknown) =>
      typeof relation === 'object' &&
      relation !== null &&
      'shown' in relation &&
      relation.shown === true &&
      !('within' in relation)
  )
}

function toObject(line: string): Record<string, unknown> {
  const value: unknown = JSON.parse(line)
  if (typeof value !== 'object' || value === null)
    throw new Error(`Unexpected line ${line.slice(0, 80)}`)
  return Object.fromEntries(Object.entries(value))
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
}

function measure(set: EvalSet, number: number): void {
  console.log(`\n== ${set.name}`)
  const gold = join(evalFolder, set.gold)
  const records = join(scratch, `${number}-records.jsonl`)
  const printed = join(scratch, `${number}-printed.jsonl`)
  const predictions = join(scratch, `${number}-predictions.jsonl`)
  writeFileSync(
    records,
    linesOf(gold)
      .map((line) => JSON.stringify(set.toRecord(toObject(line))))
      .join('\n')
  )
  const out = openSync(printed, 'w')
  const started = process.hrtime.bigint()
  const parsed = spawnSync(
    process.execPath,
    [
      '--import',
      'tsx',
      'src/cli.ts',
      'parse',
      '--json',
      '--no-text',
      '--records',
      records,
      ...(set.options ?? [])
    ],
    {stdio: ['ignore', out, 'pipe'], maxBuffer: 1e9}
  )
  closeSync(out)
  const seconds = Number((process.hrtime.bigint() - started) / 1_000_000n) / 1000
  if (parsed.status === 2 || parsed.status === null) {
    throw new Error(`parse failed on ${set.name}: ${parsed.stderr.toString().slice(-2000)}`)
  }
  const stories = linesOf(printed).map(toObject)
  writeFileSync(
    predictions,
    stories.map((story) => JSON.stringify(set.toPrediction(story))).join('\n')
  )
  console.log(`${stories.length} stories in ${seconds} s, start-up included`)
  const [scorer = '', ...args] = set.score(gold, predictions)
  spawnSync(process.execPath, [join(evalFolder, scorer), ...args], {stdio: 'inherit'})
}

try {
  for (const [number, set] of [...structure, ...attribution].entries()) {
    if (isWanted(set.name)) measure(set, number)
  }
} finally {
  rmSync(scratch, {recursive: true, force: true})
}
