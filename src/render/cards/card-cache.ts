import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'

/** Pictures of earlier builds, by the digest of all they were made from. */
export interface CardCache {
  get(key: string): Uint8Array | undefined
  add(key: string, bytes: Uint8Array): void
  /** Delete those that were neither asked for nor added. */
  prune(): void
}

/** Keeps nothing. */
export const noCardCache: CardCache = {
  get: () => undefined,
  add: () => undefined,
  prune: () => undefined
}

/** How every PNG begins and ends. */
const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
const ending = Buffer.from('IEND\u00aeB`\u0082', 'latin1')

/**
 * Open a folder of pictures. It only ever saves work: what is missing, cut off or no picture is drawn anew.
 *
 * @param folder
 *   Need not exist.
 */
export function openCardCache(folder: string): CardCache {
  const used = new Set<string>()
  const pathOf = (key: string): string => join(folder, `${key}.png`)
  return {
    get(key) {
      used.add(`${key}.png`)
      try {
        const bytes = readFileSync(pathOf(key))
        const isWhole =
          bytes.subarray(0, signature.length).equals(signature) &&
          bytes.subarray(-ending.length).equals(ending)
        return isWhole ? bytes : undefined
      } catch {
        return undefined
      }
    },
    add(key, bytes) {
      used.add(`${key}.png`)
      mkdirSync(folder, {recursive: true})
      const building = `${pathOf(key)}.${process.pid}`
      writeFileSync(building, bytes)
      renameSync(building, pathOf(key))
    },
    prune() {
      if (!existsSync(folder)) return
      for (const name of readdirSync(folder))
        if (!used.has(name)) rmSync(join(folder, name), {force: true})
    }
  }
}
