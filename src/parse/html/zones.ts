import {isJunk} from './boilerplate.ts'
import {ancestry, type PageNode} from './page-node.ts'
import {toKey} from './title.ts'
import {isProse, type Run} from './run.ts'

/** Which parts of a page their names give away as none of the story's. */
export interface Zones {
  /** Whether a node or anything it stands in is such a part. */
  isJunk(node: PageNode): boolean
}

/** A part that holds so much of all prose is the story, whatever its name. */
const bulk = 0.4

/** Judge the parts of a page by their names, and by how much of its prose they hold. */
export function findZones(runs: readonly Run[], headline: string | undefined): Zones {
  const prose = new Map<PageNode, number>()
  const holders = new Set<PageNode>()
  const title = headline === undefined ? undefined : toKey(headline)
  let total = 0
  for (const run of runs) {
    if (run.owner.element.name === 'h1' && toKey(run.text) === title) hold(run.owner)
    if (!isProse(run)) continue
    total += run.letters
    for (const node of ancestry(run.owner)) prose.set(node, (prose.get(node) ?? 0) + run.letters)
  }
  const known = new Map<PageNode, boolean>()
  return {isJunk: judge}

  function hold(heading: PageNode): void {
    for (const node of ancestry(heading)) holders.add(node)
  }

  function judge(node: PageNode): boolean {
    const found = known.get(node)
    if (found !== undefined) return found
    const held = prose.get(node) ?? 0
    // What holds both headline and prose is the page itself, with a place for advertising.
    const isPage = holders.has(node) && held > total * 0.1
    const own = isJunk(node) && !isPage && held < total * bulk
    const result = own || (node.parent !== undefined && judge(node.parent))
    known.set(node, result)
    return result
  }
}
