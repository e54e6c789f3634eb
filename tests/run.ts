/**
 * Runs the whole gate: types, lint, layers, tests. Node 20's test runner does not find `.ts` files by
 * itself, so they are listed here. `--long` runs the minutes-long tests (`*.long.ts`) instead.
 */
import {spawn} from 'node:child_process'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {ensureBrowser} from './support/browser.ts'

/** One command of the gate. */
type Step = readonly [name: string, command: string, ...args: string[]]

const long = process.argv.includes('--long')
const bin = (name: string) => join('node_modules', '.bin', name)

/** What is checked before the tests, in two rows that run side by side: lint takes as long as the rest. */
const rows: readonly (readonly Step[])[] = [
  [['lint', bin('eslint'), '--config', 'tests/conventions/eslint.config.js', '.']],
  [
    ['types', bin('tsc'), '--noEmit'],
    ['format', bin('prettier'), '--check', '--log-level', 'warn', '.'],
    [
      ...(['layers', bin('depcruise'), '--config', 'tests/conventions/layers.cjs'] as const),
      ...['src', 'templates', '.eleventy.ts']
    ]
  ]
]

/** Runs one command and prints what it printed in one piece, or at once with `inherit`. */
async function run([name, command, ...args]: Step, output: 'inherit' | 'pipe'): Promise<boolean> {
  const started = process.hrtime.bigint()
  const child = spawn(command, args, {stdio: ['inherit', output, output]})
  const printed: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => printed.push(chunk))
  }
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve)
  })
  process.stdout.write(Buffer.concat(printed))
  const seconds = Number((process.hrtime.bigint() - started) / 10_000_000n) / 100
  console.log(`${status === 0 ? 'passed' : 'FAILED'}: ${name} (${seconds} s)`)
  return status === 0
}

async function runRow(steps: readonly Step[]): Promise<boolean> {
  let passed = true
  for (const step of steps) passed = (await run(step, 'pipe')) && passed
  return passed
}

function testFiles(folder: string, ending: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((file) => file.isFile() && file.name.endsWith(ending))
    .map((file) => join(file.parentPath, file.name))
    .filter((file) => !file.includes('fixtures'))
    .sort()
}

ensureBrowser()
const passed = long ? [] : await Promise.all(rows.map(runRow))
const files = testFiles('tests', long ? '.long.ts' : '.test.ts')
const runner = ['--import', 'tsx', '--test', '--test-reporter', 'spec', '--test-concurrency', '2']
passed.push(await run(['tests', process.execPath, ...runner, ...files], 'inherit'))
process.exitCode = passed.every(Boolean) ? 0 : 1
