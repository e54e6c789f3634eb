import type {Guide} from './guide.ts'
import {ancestry, type PageNode} from './page-node.ts'
import {isProse, type Run} from './run.ts'
import {isMarkedBody} from './boilerplate.ts'
import type {Zones} from './zones.ts'

/**
 * Find the element that holds the story: of all elements the one whose paragraphs weigh most, where
 * prose counts for and lists of links, labels and parts of the site count against it. Of elements
 * that weigh about the same the innermost is taken, sooner when it is marked as the body.
 *
 * @param guide
 *   The text as the metadata give it, where they do.
 * @returns
 *   `undefined` when the page holds no prose.
 */
export function findRoot(
  runs: readonly Run[],
  zones: Zones,
  guide: Guide | undefined
): PageNode | undefined {
  const weights = new Map<PageNode, number>()
  for (const run of runs) {
    const weight = weigh(run, zones, guide)
    if (weight === 0) continue
    for (const node of ancestry(run.owner)) weights.set(node, (weights.get(node) ?? 0) + weight)
  }
  const weightOf = (node: PageNode) => weights.get(node) ?? 0
  let best: PageNode | undefined
  for (const node of weights.keys()) {
    if (weightOf(node) <= 0) continue
    const more = best ? weightOf(node) - weightOf(best) : 1
    if (more > 0 || (more === 0 && best && isWithin(node, best))) best = node
  }
  for (let at = best; at;) {
    const [inner] = [...childrenOf(at)].sort((a, b) => weightOf(b) - weightOf(a))
    if (!inner || !best) break
    if (weightOf(inner) < weightOf(best) * 0.6) break
    if (
      weightOf(inner) > weightOf(best) * 0.97 ||
      ((isMarkedBody(inner) || isArticle(inner)) && isOnly(inner, best))
    )
      best = inner
    at = inner
  }
  return best?.element.name === 'p' ? best.parent : best

  function isOnly(body: PageNode, whole: PageNode): boolean {
    for (const [node, weight] of weights) {
      const isOther =
        (isMarkedBody(node) || isArticle(node)) && node !== body && weight > weightOf(whole) * 0.03
      if (isOther && isWithin(node, whole) && !isWithin(node, body) && !isWithin(body, node))
        return false
    }
    return true
  }
}

function isArticle({element}: PageNode): boolean {
  return element.name === 'article'
}

function weigh(run: Run, zones: Zones, guide: Guide | undefined): number {
  const {letters, linked, owner, text} = run
  if (zones.isJunk(owner)) return -Math.min(letters, 40) * 0.25
  const isParagraph = owner.element.name === 'p'
  if (guide?.holds(text)) return letters
  // A story may name nothing but things that have pages of their own.
  if (linked > 0.5) return -Math.min(letters, isParagraph ? 10 : 60)
  if (owner.kind === 'heading') return 0
  if (isProse(run)) return letters * (1 - linked) * (guide ? 0.3 : 1)
  return isParagraph ? 0 : -Math.min(letters, 15)
}

function* childrenOf(node: PageNode): Generator<PageNode> {
  for (const child of node.children) if (typeof child !== 'string') yield child
}

function isWithin(node: PageNode, other: PageNode): boolean {
  for (const at of ancestry(node.parent)) if (at === other) return true
  return false
}
