import {isCode, isFurniture, type PageNode} from './page-node.ts'
import {countLetters, gatherRuns, isProse} from './run.ts'

/** A part that holds so much of all prose is shown, whatever it is. */
const bulk = 0.5

/**
 * Tell what of a page its reader sees and may be a story. Old systems wrap whole pages into a form,
 * new ones hide them until a script has run: a part that holds most of the prose is never left out.
 *
 * @returns
 *   Whether an element and all in it are to be left out.
 */
export function findVisible(page: PageNode): (node: PageNode) => boolean {
  const prose = new Map<PageNode, number>()
  let total = 0
  for (const run of gatherRuns(page, isCode)) {
    if (!isProse(run)) continue
    const letters = countLetters(run.text)
    total += letters
    for (let at: PageNode | undefined = run.owner; at; at = at.parent)
      prose.set(at, (prose.get(at) ?? 0) + letters)
  }
  return (node) =>
    isCode(node) || ((isFurniture(node) || node.isHidden) && (prose.get(node) ?? 0) <= total * bulk)
}
