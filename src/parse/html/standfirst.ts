import {ancestry, type PageNode} from './page-node.ts'
import {isProse, type Run} from './run.ts'
import {toKey} from './title.ts'

const marked =
  / (?:standfirst|stand first|lead|lede|ledetekst|deck|dek|sub ?title|sub ?headline|subhead|sub ?heading|intro|introduction|ingress|chapo|chapeau|perex|summary|excerpt|abstract|sommario|entradilla|bajada|spot|sapo|description|headline description|article description|kicker text|anons|preamble|vorspann|ozet) /u

/**
 * Find the standfirst the page prints: what the metadata give as summary, where it stands above the
 * story and is set apart from it, or what is marked as one.
 *
 * @param runs
 *   The text of the page up to and with the story, in order.
 * @returns
 *   `undefined` when the summary only repeats the lead, or is not printed.
 */
export function findStandfirst(
  runs: readonly Run[],
  root: PageNode,
  summaries: readonly string[],
  headline: string | undefined
): Run | undefined {
  const first = runs.findIndex((run) => isInside(run.owner, root) && isProse(run))
  const head =
    headline === undefined ? -1 : runs.findIndex((run) => toKey(run.text) === toKey(headline))
  const keys = summaries
    .map((each) => toKey(each.replace(/(?:…|\.{3})$/u, '')))
    .filter((key) => key.length > 20)
  const from = head === -1 || head > first ? Math.max(0, first - 12) : head + 1
  for (let index = from; index <= first; index += 1) {
    const run = runs[index]
    if (!run || run.letters < 25 || run.linked > 0.5) continue
    const key = toKey(run.text)
    const isTold = keys.some((each) => key === each || (each.length > 60 && key.startsWith(each)))
    const isMarked = [run.owner, run.owner.parent].some((node) => node && marked.test(node.hint))
    if (!isTold && !(isMarked && head !== -1)) continue
    const next = runs.slice(index + 1).find(isProse)
    if (next && isAlike(run, next)) return undefined
    return run
  }
  return undefined
}

function isAlike(run: Run, next: Run): boolean {
  const [one, other] = [run.owner, next.owner]
  return (
    one.element.name === other.element.name &&
    one.parent === other.parent &&
    !marked.test(one.hint) &&
    one.kind !== 'heading'
  )
}

function isInside(node: PageNode, root: PageNode): boolean {
  for (const at of ancestry(node)) if (at === root) return true
  return false
}
