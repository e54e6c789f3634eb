/**
 * Runs the whole gate: types, lint, layers, tests. Node 20's test runner does not find `.ts` files by
 * itself, so they are listed here. `--long` runs the minutes-long tests (`*.long.ts`) instead.
 */
import {spawnSync} from 'node:child_process'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {ensureBrowser} from './support/browser.ts'

const long = process.argv.includes('--long')
const gate: readonly (readonly [name: string, command: string, ...args: string[]])[] = long
  ? []
  : [
      ['types', 'tsc', '--noEmit'],
      ['lint', 'eslint', '--config', 'tests/conventions/eslint.config.js', '.'],
      ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
      [
        'layers',
        'depcruise',
        '--config',
        'tests/conventions/layers.cjs',
        'src',
        'templates',
        '.eleventy.ts'
      ]
    ]

function run(name: string, command: string, args: readonly string[]): boolean {
  const started = process.hrtime.bigint()
  const {status} = spawnSync(command, args, {stdio: 'inherit'})
  const seconds = Number((process.hrtime.bigint() - started) / 10_000_000n) / 100
  console.log(`${status === 0 ? 'passed' : 'FAILED'}: ${name} (${seconds} s)`)
  return status === 0
}

function testFiles(folder: string, ending: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((file) => file.isFile() && file.name.endsWith(ending))
    .map((file) => join(file.parentPath, file.name))
    .filter((file) => !file.includes('fixtures'))
    .sort()
}

ensureBrowser()
const bin = join('node_modules', '.bin')
const passed = gate.map(([name, command, ...args]) => run(name, join(bin, command), args))
const files = testFiles('tests', long ? '.long.ts' : '.test.ts')
passed.push(
  run('tests', process.execPath, [
    ...['--import', 'tsx', '--test', '--test-reporter', 'spec', '--test-concurrency', '2'],
    ...files
  ])
)
process.exitCode = passed.every(Boolean) ? 0 : 1
