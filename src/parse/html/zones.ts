import {isJunk} from './boilerplate.ts'
import {ancestry, type PageNode} from './page-node.ts'
import {isProse, type Run} from './run.ts'

/** Which parts of a page their names give away as none of the story's. */
export interface Zones {
  /** Whether a node or anything it stands in is such a part. */
  isJunk(node: PageNode): boolean
}

/** A part that holds so much of all prose is the story, whatever its name. */
const bulk = 0.4

/** Judge the parts of a page by their names, and by how much of its prose they hold. */
export function findZones(runs: readonly Run[]): Zones {
  const prose = new Map<PageNode, number>()
  let total = 0
  for (const run of runs) {
    if (!isProse(run)) continue
    total += run.letters
    for (const node of ancestry(run.owner)) prose.set(node, (prose.get(node) ?? 0) + run.letters)
  }
  const known = new Map<PageNode, boolean>()
  return {isJunk: judge}

  function judge(node: PageNode): boolean {
    const found = known.get(node)
    if (found !== undefined) return found
    const own = isJunk(node) && (prose.get(node) ?? 0) < total * bulk
    const result = own || (node.parent !== undefined && judge(node.parent))
    known.set(node, result)
    return result
  }
}
