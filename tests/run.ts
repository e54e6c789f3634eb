/**
 * Runs the whole gate: types, lint, format, layers, tests, two at a time. Tests share processes: those that
 * look at sites one site and one browser, those that run commands one compiled package, small ones the rest.
 * `--long` runs the minutes-long tests (`*.long.ts`) instead.
 */
import {spawn} from 'node:child_process'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {ensureBrowser} from './support/browser.ts'

/** One command of the gate. */
interface Job {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
}

/** How many jobs run side by side. */
const cores = 2

/** Tests that start processes, which costs a small process less. The first compiles the package for the second. */
const ofCommands = ['e2e/packaging', 'e2e/cli', 'publish/git-branch'].map((name) =>
  join('tests', `${name}.test.ts`)
)

const conventions = join('tests', 'conventions')

function tool(name: string, command: string, ...args: string[]): Job {
  return {name, command: join('node_modules', '.bin', command), args}
}

function testFiles(ending: string): string[] {
  return readdirSync('tests', {recursive: true, withFileTypes: true})
    .filter((file) => file.isFile() && file.name.endsWith(ending))
    .map((file) => join(file.parentPath, file.name))
    .filter((file) => !file.includes('fixtures'))
    .sort()
}

/** Megabytes for young objects: with the usual 16 a tenth of the time goes to clearing them away. */
const young = '--max-semi-space-size=64'

function nodeJob(name: string, ...args: string[]): Job {
  return {name, command: process.execPath, args: [young, '--import', 'tsx', ...args]}
}

function testJob(name: string, ...args: string[]): Job {
  return nodeJob(name, '--test-reporter', 'spec', ...args)
}

function batch(name: string, files: readonly string[]): Job {
  return testJob(name, join('tests', 'support', 'batch.ts'), ...files)
}

/** What takes longest begins first, so that no core is idle at the end. */
function gate(): readonly Job[] {
  const files = testFiles('.test.ts').filter((file) => !ofCommands.includes(file))
  const isWhole = (file: string) => file.startsWith(join('tests', 'e2e'))
  return [
    batch('tests of sites', files.filter(isWhole)),
    nodeJob('types and lint', join(conventions, 'lint.ts')),
    batch(
      'unit tests',
      files.filter((file) => !isWhole(file))
    ),
    batch('tests of commands', ofCommands),
    tool('format', 'prettier', '--check', '--log-level', 'warn', '.'),
    tool(
      'layers',
      'depcruise',
      ...['--config', join(conventions, 'layers.cjs'), 'src', 'templates', '.eleventy.ts']
    )
  ]
}

/** Runs one command, prints what it printed in one piece, and tells whether it passed and how many tests it held. */
async function run({name, command, args}: Job): Promise<{passed: boolean; tests: number}> {
  const started = process.hrtime.bigint()
  const child = spawn(command, args, {stdio: ['inherit', 'pipe', 'pipe']})
  const printed: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => printed.push(chunk))
  }
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve)
  })
  const output = Buffer.concat(printed)
  process.stdout.write(output)
  const seconds = Number((process.hrtime.bigint() - started) / 10_000_000n) / 100
  console.log(`${status === 0 ? 'passed' : 'FAILED'}: ${name} (${seconds} s)`)
  const [, tests = '0'] = /^\S+ tests (\d+)$/mu.exec(output.toString()) ?? []
  return {passed: status === 0, tests: Number(tests)}
}

ensureBrowser()
const jobs: readonly Job[] = process.argv.includes('--long')
  ? testFiles('.long.ts').map((file) => testJob(file, file))
  : gate()
const failed: string[] = []
let count = 0
let next = 0
await Promise.all(
  Array.from({length: cores}, async () => {
    for (let job = jobs[next++]; job; job = jobs[next++]) {
      const {passed, tests} = await run(job)
      if (!passed) failed.push(job.name)
      count += tests
    }
  })
)
console.log(failed.length === 0 ? `${count} tests passed` : `FAILED: ${failed.join(', ')}`)
process.exitCode = failed.length === 0 ? 0 : 1
