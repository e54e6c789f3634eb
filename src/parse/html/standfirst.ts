import {ancestry, type PageNode} from './page-node.ts'
import {isProse, type Run} from './run.ts'
import {toKey} from './title.ts'

const marked =
  / (?:standfirst|stand first|lead|lede|ledetekst|deck|dek|sub ?title|sub ?headline|subhead|sub ?heading|intro|introduction|ingress|chapo|chapeau|perex|summary|excerpt|abstract|sommario|entradilla|bajada|spot|sapo|description|headline description|article description|kicker text|anons|preamble|vorspann|ozet) /u
/** Lines between headline and standfirst that are neither. */
const reach = 12
/** Longer than a standfirst that nothing but its place gives away. */
const longest = 350

/**
 * Find the standfirst the page prints: what the metadata give as summary, where it stands above the
 * story and is set apart from it; what is marked as one; a first paragraph all in bold; where the
 * metadata give no summary, what stands below the headline in a form of its own.
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
  const key = headline === undefined ? '' : toKey(headline)
  const isText = (run: Run) =>
    isInside(run.owner, root) &&
    isProse(run) &&
    run.owner.kind !== 'heading' &&
    toKey(run.text) !== key
  const first = runs.findIndex(isText)
  const printed = key === '' ? -1 : runs.findIndex((run) => toKey(run.text) === key)
  const head =
    printed === -1
      ? runs.slice(0, first + 1).findLastIndex(({owner}) => owner.element.name === 'h1')
      : printed
  const keys = summaries
    .map((each) => toKey(each.replace(/(?:…|\.{3})$/u, '')))
    .filter((each) => each.length > 20)
  const from = head === -1 || head > first ? Math.max(0, first - reach) : head + 1
  for (let index = from; index <= first; index += 1) {
    const run = runs[index]
    if (!run || run.letters < 25 || run.linked > 0.5) continue
    const own = toKey(run.text)
    const next = runs.slice(index + 1).find(isText)
    if (next && isBold(run) && !isBold(next) && isProse(run)) return run
    const isTold = keys.some((each) => own === each || (each.length > 60 && own.startsWith(each)))
    const isMarked = [run.owner, run.owner.parent].some((node) => node && marked.test(node.hint))
    const isPlaced = keys.length === 0 && head !== -1 && next !== undefined && isOfItsOwn(run, next)
    if (!isTold && !(isMarked && head !== -1) && !isPlaced) continue
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

/** A sentence in another form than the paragraphs below it. */
function isOfItsOwn(run: Run, next: Run): boolean {
  const [one, other] = [run.owner, next.owner]
  const isCaption = [...ancestry(one)].slice(0, 3).some((node) => node.kind === 'caption')
  if (isCaption || run.letters < 40 || run.text.length > longest || !isProse(run)) return false
  if (one.kind === 'heading') return true
  return (
    one.parent !== other.parent && one.hint !== other.hint && /[.!?…。]["”’»]?$/u.test(run.text)
  )
}

function isBold({owner, from, to}: Run): boolean {
  const parts = owner.children
    .slice(from, to)
    .filter((child) => typeof child !== 'string' || /\S/u.test(child))
  return (
    parts.length > 0 &&
    parts.every(
      (child) => typeof child !== 'string' && /^(?:b|strong|br)$/u.test(child.element.name)
    )
  )
}

function isInside(node: PageNode, root: PageNode): boolean {
  for (const at of ancestry(node)) if (at === root) return true
  return false
}
