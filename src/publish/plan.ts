/** What publishing will do to a target, worked out before anything is touched. */
export interface PublishPlan {
  /** The target in words, without credentials. */
  readonly target: string
  /** Paths in the site, forward slashes, sorted by code units. */
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
  /** Files no build makes that the owner wants kept. */
  readonly kept: readonly string[]
  readonly unchanged: number
  /**
   * Do it.
   *
   * @throws UserError
   *   When the target refuses.
   */
  apply(): Promise<void>
  /** Delete what was needed to make the plan. To be called once, applied or not. */
  dispose(): Promise<void>
}

/** What is on each side, and the owner's exceptions. */
export interface Sides {
  /** Fingerprint of each file's content by path. */
  readonly site: ReadonlyMap<string, string>
  readonly target: ReadonlyMap<string, string>
  readonly keep: readonly string[]
}

/** Compare the site with what lies on the target. */
export function compareSides({site, target, keep}: Sides) {
  const added = [...site.keys()].filter((path) => !target.has(path))
  const both = [...site].filter(([path]) => target.has(path))
  const changed = both.filter(([path, print]) => target.get(path) !== print).map(([path]) => path)
  const foreign = [...target.keys()].filter((path) => !site.has(path))
  return {
    added: added.sort(),
    changed: changed.sort(),
    removed: foreign.filter((path) => !isKept(path, keep)).sort(),
    kept: foreign.filter((path) => isKept(path, keep)).sort(),
    unchanged: both.length - changed.length
  }
}

/** A name keeps the file or, as a folder, everything below it. */
export function isKept(path: string, keep: readonly string[]): boolean {
  return keep.some((name) => {
    const bare = name.replace(/^\.?\/|\/+$/gu, '')
    return path === bare || path.startsWith(`${bare}/`)
  })
}
