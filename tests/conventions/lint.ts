/**
 * Checks types and lints the whole tree: `npm run lint`. The compiler's program is made once and checked once; rules
 * that ask for types ask the same one. `eslint` and `tsc` by themselves each make their own.
 */
import {join} from 'node:path'
import {ESLint} from 'eslint'
import ts from 'typescript'

function programOf(path: string): ts.Program {
  const config = ts.getParsedCommandLineOfConfigFile(path, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic({messageText}) {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'))
    }
  })
  if (!config) throw new Error(`Unexpected configuration of the compiler: ${path}`)
  return ts.createProgram(config.fileNames, config.options)
}

const program = programOf('tsconfig.json')
const faults = ts.getPreEmitDiagnostics(program)
process.stderr.write(
  ts.formatDiagnostics(faults, {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => ts.sys.getCurrentDirectory(),
    getNewLine: () => '\n'
  })
)

const eslint = new ESLint({
  overrideConfigFile: join('tests', 'conventions', 'eslint.config.js'),
  overrideConfig: {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: {parserOptions: {projectService: false, programs: [program]}}
  }
})
const results = await eslint.lintFiles('.')
const formatter = await eslint.loadFormatter('stylish')
process.stderr.write(await formatter.format(results))
const isClean = results.every(({errorCount, warningCount}) => errorCount + warningCount === 0)
process.exitCode = isClean && faults.length === 0 ? 0 : 1
