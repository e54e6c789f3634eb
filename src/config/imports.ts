import {register} from 'node:module'

let resolving = false
let typescript = import.meta.url.endsWith('.ts')

/**
 * Make the process able to import an owner's configuration: `wirecopy` resolves to the package that
 * is running where the owner's folder has none of its own (a new archive before `npm install`, a
 * global installation), and TypeScript is read. Run from source, a loader for TypeScript is there already.
 *
 * @param needsTypeScript
 *   Whether a loader for TypeScript has to be there; it costs half a second, once.
 */
export async function prepareImports(needsTypeScript: boolean): Promise<void> {
  if (needsTypeScript && !typescript) {
    typescript = true
    const loader = await import('tsx/esm/api')
    loader.register()
  }
  if (!resolving) {
    resolving = true
    const index = new URL(
      `../index${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`,
      import.meta.url
    )
    register(`data:text/javascript,${encodeURIComponent(resolver(index.href))}`)
  }
}

/**
 * Hooks run in a thread of their own, before any loader: they have to be plain JavaScript. In a
 * folder whose `package.json` does not say `module` the loader would read a configuration as
 * CommonJS, where these hooks do not reach; it is always a module.
 */
function resolver(index: string): string {
  return `export async function resolve(specifier, context, next) {
  try {
    const found = await next(specifier, context)
    return /\\/\\.eleventy\\.[jt]s$/.test(found.url) ? {...found, format: 'module'} : found
  } catch (error) {
    if (specifier !== 'wirecopy' || error.code !== 'ERR_MODULE_NOT_FOUND') throw error
    return next(${JSON.stringify(index)}, context)
  }
}`
}
