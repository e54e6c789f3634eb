import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {ConfigError} from '../../config/config-error.ts'

/** The optional package that turns drawings into pictures. */
const name = '@resvg/resvg-wasm'

/** As much of the package as is used; it need not be there when this is compiled. */
interface ResvgModule {
  readonly initWasm: (code: Uint8Array) => Promise<void>
  readonly Resvg: new (
    svg: string,
    options: {readonly font: {readonly fontBuffers: readonly Uint8Array[]}}
  ) => Freed & {render(): Freed & {asPng(): Uint8Array}}
}

interface Freed {
  free(): void
}

function isResvg(module: unknown): module is ResvgModule {
  return typeof module === 'object' && module !== null && 'initWasm' in module && 'Resvg' in module
}

/** Turns an SVG into the bytes of a PNG. */
export interface Rasteriser {
  /** Goes into the key of what is kept. */
  readonly version: string
  draw(svg: string, fonts: readonly string[]): Uint8Array
}

let begun: Promise<Rasteriser> | undefined

/**
 * Load the rasteriser. It is WebAssembly, so that a card has the same bytes on every machine.
 *
 * @throws ConfigError
 *   When the package is not installed.
 */
export async function loadRasteriser(): Promise<Rasteriser> {
  // The module can be initialised once in a process.
  begun ??= load()
  try {
    return await begun
  } catch (error) {
    begun = undefined
    throw error
  }
}

async function load(): Promise<Rasteriser> {
  const require = createRequire(import.meta.url)
  let wasm: string
  try {
    wasm = require.resolve(`${name}/index_bg.wasm`)
  } catch {
    throw new ConfigError([
      {
        path: 'socialCards.draw',
        expected: `the package that draws them, \`npm install ${name}\``,
        received: 'true'
      }
    ])
  }
  const code = readFileSync(wasm)
  const module: unknown = await import(name)
  if (!isResvg(module)) throw new Error(`Unexpected contents of ${name}, expected version 2`)
  const {initWasm, Resvg} = module
  await initWasm(code)
  const files = new Map<string, Uint8Array>()
  return {
    version: String(code.length),
    draw(svg, fonts) {
      const fontBuffers = fonts.map((path) => {
        const known = files.get(path) ?? new Uint8Array(readFileSync(path))
        files.set(path, known)
        return known
      })
      const drawing = new Resvg(svg, {font: {fontBuffers}})
      try {
        const picture = drawing.render()
        const bytes = picture.asPng()
        picture.free()
        return bytes
      } finally {
        drawing.free()
      }
    }
  }
}
