import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import {slots as ours, type Slots} from '../../templates/slots.ts'
import {ConfigError, type ConfigProblem} from '../config/config-error.ts'
import type {ArchiveConfig} from '../config/schema.ts'

/** Components a site has put in place of ours. */
export type OwnSlots = Partial<Slots>

/**
 * Load the components a site has put in place of ours.
 *
 * @param root
 *   Folder of the archive; files are looked for from there.
 * @throws ConfigError
 *   Names every slot that does not exist, every file that is not there, cannot be read as a
 *   component or exports none.
 */
export async function loadSlots(theme: ArchiveConfig['theme'], root: string): Promise<OwnSlots> {
  const problems: ConfigProblem[] = []
  const loaded: Record<string, unknown> = {}
  for (const [name, file] of Object.entries(theme.slots)) {
    const path = `theme.slots.${name}`
    if (!Object.hasOwn(ours, name)) {
      problems.push({path, expected: `one of ${Object.keys(ours).join(', ')}`, received: 'key'})
    } else if (!existsSync(resolve(root, file))) {
      problems.push({path, expected: 'a file of the archive', received: `“${file}”`})
    } else {
      const component = await importComponent(resolve(root, file)).catch(toError)
      if (typeof component === 'function') loaded[name] = component
      else {
        const why = component instanceof Error ? `: ${component.message}` : ''
        problems.push({
          path,
          expected: 'a file whose default export is a component',
          received: `“${file}”${why}`
        })
      }
    }
  }
  if (problems.length > 0) throw new ConfigError(problems)
  return isSlots(loaded) ? loaded : {}
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}

function isSlots(value: Readonly<Record<string, unknown>>): value is OwnSlots {
  return Object.entries(value).every(
    ([name, component]) => Object.hasOwn(ours, name) && typeof component === 'function'
  )
}

/**
 * Import a component from TypeScript or JavaScript. It is bundled first, so that no loader is
 * needed, a changed file is read anew by the same process, and JSX means Preact whatever the
 * archive's folder holds.
 */
async function importComponent(path: string): Promise<unknown> {
  const {build} = await import('esbuild')
  const result = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
    tsconfigRaw: {},
    plugins: [
      {
        name: 'one-preact',
        setup(bundler) {
          // A second copy of Preact would not see the context of the first.
          // The filter is read by Go, which knows no flag `u`.
          bundler.onResolve(
            {filter: /^(?:preact(?:\/.*)?|wirecopy(?:\/slots)?)$/},
            ({path: name}) => ({path: doors[name] ?? import.meta.resolve(name), external: true})
          )
        }
      }
    ]
  })
  const code = result.outputFiles[0]?.text ?? ''
  const module: unknown = await import(`data:text/javascript,${encodeURIComponent(code)}`)
  return typeof module === 'object' && module !== null && 'default' in module
    ? module.default
    : undefined
}

const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'

/** What the package's names mean to the archive: the package that is running. */
const doors: Readonly<Record<string, string>> = {
  wirecopy: new URL(`../index.${extension}`, import.meta.url).href,
  'wirecopy/slots': new URL(`../../templates/slots.${extension}`, import.meta.url).href
}
