/**
 * Measures the command against corpora with gold answers, where they lie beside the repository
 * (`../shared/eval`, or the folder named in `WIRECOPY_EVAL`): what `wirecopy parse --json` prints is
 * handed to the scorer of each set. Prints the scorers' tables. Nothing in the tests needs it.
 *
 *     npm run eval                 every set
 *     npm run eval -- structure    the sets whose name holds “structure”
 */
import {spawnSync} from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {linesOf, sets, toObject, type EvalSet} from './sets.ts'

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

function measure(set: EvalSet, number: number): void {
  console.log(`\n== ${set.name}`)
  const gold = join(evalFolder, set.gold)
  const folder = join(scratch, String(number))
  const printed = join(scratch, `${number}-printed.jsonl`)
  const predictions = join(scratch, `${number}-predictions.jsonl`)
  mkdirSync(folder)
  const input = set.prepare(gold, folder)
  const out = openSync(printed, 'w')
  const started = process.hrtime.bigint()
  const parsed = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli.ts', 'parse', '--json', '--no-text', ...input],
    {stdio: ['ignore', out, 'pipe'], maxBuffer: 1e9}
  )
  closeSync(out)
  const seconds = Number((process.hrtime.bigint() - started) / 1_000_000n) / 1000
  if (parsed.status === 2 || parsed.status === null) {
    throw new Error(`parse failed on ${set.name}: ${parsed.stderr.toString().slice(-2000)}`)
  }
  const stories = linesOf(printed).map(toObject)
  const lines = set.toPredictions(stories).map((prediction) => JSON.stringify(prediction))
  writeFileSync(predictions, lines.join('\n'))
  console.log(`${stories.length} stories in ${seconds} s, start-up included`)
  const [scorer = '', ...args] = set.score(gold, predictions)
  spawnSync(process.execPath, [join(evalFolder, scorer), ...args], {stdio: 'inherit'})
  for (const line of set.report?.(stories, gold) ?? []) console.log(line)
}

try {
  for (const [number, set] of sets.entries()) if (isWanted(set.name)) measure(set, number)
} finally {
  rmSync(scratch, {recursive: true, force: true})
}
