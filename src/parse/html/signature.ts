import {isBareName} from '../fields/byline.ts'
import {printedNames} from './names.ts'
import {ancestry, type PageNode} from './page-node.ts'
import type {Run} from './run.ts'
import type {Zones} from './zones.ts'

/**
 * Find the name a story is signed with below its last paragraph: set to the right or all in bold.
 *
 * @returns
 *   `undefined` when nobody signs.
 */
export function findSignature(
  runs: readonly Run[],
  root: PageNode,
  zones: Zones
): {readonly run: Run; readonly names: readonly string[]} | undefined {
  const own = runs.filter(
    (run) => run.linked < 0.5 && !zones.isJunk(run.owner) && [...ancestry(run.owner)].includes(root)
  )
  for (const run of own.slice(-4)) {
    if (run.letters > 60 || !isSetApart(run)) continue
    const names = printedNames(run.text)
    if (names.length > 0 && (isBareName(run.text) || run.text.includes(','))) return {run, names}
  }
  return undefined
}

function isSetApart({owner, text}: Run): boolean {
  if (/text-align\s*:\s*right/iu.test(owner.element.attributes.get('style') ?? '')) return true
  const [only, ...others] = owner.children.filter(
    (child) => typeof child !== 'string' || child.trim() !== ''
  )
  return (
    others.length === 0 &&
    only !== undefined &&
    typeof only !== 'string' &&
    /^(?:b|strong)$/u.test(only.element.name) &&
    text !== ''
  )
}
