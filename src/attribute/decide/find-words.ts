/** Finds runs of words in texts, all of them in one pass over each text. */
export interface WordFinder {
  /** Number of a run that was added; the same run has the same number. `undefined`: it can stand nowhere. */
  readonly numberOf: (run: readonly string[]) => number | undefined
  /**
   * Look into a text.
   *
   * @returns
   *   For each run that stands in it the indexes of its first words, in text order.
   */
  readonly find: (keys: readonly string[]) => ReadonlyMap<number, readonly number[]>
}

/** A longer run is no statement, in words. */
const longest = 2_000

/** As many places of one run as are kept. */
const most = 20_000

/** More words than there are different ones in any file. */
const width = 2 ** 26

/**
 * Make a finder of many runs at once. The time to look is that of the text and the runs, however
 * many there are and however alike.
 *
 * @see Aho and Corasick, “Efficient string matching”, CACM 18 (1975), with words for letters.
 */
export function toWordFinder(runs: Iterable<readonly string[]>): WordFinder {
  const ids = new Map<string, number>()
  const steps = new Map<number, number>()
  const nodes: Node[] = [{depth: 0, fail: 0, run: false, nearest: 0, next: []}]

  function step(node: number, word: number): number | undefined {
    return steps.get(node * width + word)
  }

  function walk(run: readonly string[]): number | undefined {
    let node: number | undefined = 0
    for (const key of run) {
      const word = ids.get(key)
      node = word === undefined ? undefined : step(node, word)
      if (node === undefined) return undefined
    }
    return node
  }

  for (const run of runs) {
    if (run.length === 0 || run.length > longest) continue
    let at = 0
    for (const key of run) {
      const word = ids.get(key) ?? ids.size
      ids.set(key, word)
      let next = step(at, word)
      if (next === undefined) {
        next = nodes.length
        steps.set(at * width + word, next)
        const depth = (nodes[at]?.depth ?? 0) + 1
        nodes.push({depth, fail: 0, run: false, nearest: 0, next: []})
        nodes[at]?.next.push([word, next])
      }
      at = next
    }
    const end = nodes[at]
    if (end) end.run = true
  }
  link(nodes, step)

  return {
    numberOf: walk,
    find(keys) {
      const found = new Map<number, number[]>()
      let at = 0
      for (const [index, key] of keys.entries()) {
        const word = ids.get(key)
        at = word === undefined ? 0 : advance(nodes, step, at, word)
        const here = nodes[at]
        for (let one = here?.run ? at : (here?.nearest ?? 0); one > 0;) {
          const node = nodes[one]
          if (!node) break
          const places = found.get(one)
          if (!places) found.set(one, [index + 1 - node.depth])
          else if (places.length < most) places.push(index + 1 - node.depth)
          one = node.nearest
        }
      }
      return found
    }
  }
}

interface Node {
  /** Words from the root. */
  readonly depth: number
  /** The longest run of words that ends here and begins another run. */
  fail: number
  /** Whether a run ends here. */
  run: boolean
  /** The longest shorter run that ends here, 0 for none. */
  nearest: number
  readonly next: [word: number, node: number][]
}

type Step = (node: number, word: number) => number | undefined

function advance(nodes: readonly Node[], step: Step, from: number, word: number): number {
  let at = from
  for (;;) {
    const next = step(at, word)
    if (next !== undefined) return next
    if (at === 0) return 0
    at = nodes[at]?.fail ?? 0
  }
}

/** Tie every node to where the search goes on when the next word is none of its own. */
function link(nodes: readonly Node[], step: Step): void {
  const queue = [0]
  for (const at of queue) {
    for (const [word, child] of nodes[at]?.next ?? []) {
      queue.push(child)
      const node = nodes[child]
      if (!node || at === 0) continue
      node.fail = advance(nodes, step, nodes[at]?.fail ?? 0, word)
      const behind = nodes[node.fail]
      node.nearest = behind?.run ? node.fail : (behind?.nearest ?? 0)
    }
  }
}
