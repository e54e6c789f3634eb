import type {Browser, Page} from 'playwright-core'
import type {BenchQuery} from './queries.ts'
import type {Host} from './host.ts'

/** What one act cost its reader. */
export interface Step {
  readonly kind: BenchQuery['kind']
  /** Milliseconds from the act until its results fill the window; until all are there, where they do not. */
  readonly ms: number
  /** Milliseconds until all results of the page are there, those below the window, too. */
  readonly wholeMs: number
  readonly bytes: number
}

/** Times of one act. */
type Times = Pick<Step, 'ms' | 'wholeMs'>

/** What one fresh page gave: for a query asked first, for another asked next, and for narrowing that by a facet. */
export interface Measured {
  readonly first: Step
  readonly next: Step
  /** Absent where there is no facet to press. */
  readonly facet?: Step
}

/** Files every page of the site has: no cost of search. */
const chrome = /\.(?:css|woff2)$|\/site-[^/]*\.js$|\/icon-[^/]*\.svg$/u

function sum(taken: ReadonlyMap<string, number>): number {
  let bytes = 0
  for (const [path, size] of taken) if (!chrome.test(path)) bytes += size
  return bytes
}

/**
 * Act on the page and wait until its results are drawn: those in the window, which are what its reader waits for, and
 * all. A list counts as drawn when the frame it is in begins. Runs in the page.
 */
function timed(act: {readonly type: string} | 'facet'): Promise<Times | undefined> {
  const results = document.getElementById('search-results')
  const field = document.getElementById('search-field')
  if (!results || !(field instanceof HTMLInputElement)) throw new Error('Unexpected page')
  const box = document.querySelector<HTMLInputElement>(
    '.search-facet input[type="checkbox"]:not(:checked)'
  )
  if (act === 'facet' && (box === null || box.closest('[hidden]')))
    return Promise.resolve(undefined)
  const started = performance.now()
  const drawn = new Promise<Times>((resolve) => {
    let isFresh = false
    let isSeen = false
    let ms = 0
    const observer = new MutationObserver((records) => {
      // Until then what stands there answers what was asked before.
      isFresh ||= records.some(({type}) => type === 'childList')
      const isWhole = !results.hasAttribute('aria-busy')
      const bottom = results.lastElementChild?.getBoundingClientRect().bottom ?? 0
      if (!isSeen && (isWhole || (isFresh && bottom >= innerHeight))) {
        isSeen = true
        requestAnimationFrame(() => {
          ms = performance.now() - started
        })
      }
      if (!isWhole) return
      observer.disconnect()
      requestAnimationFrame(() => {
        resolve({ms, wholeMs: performance.now() - started})
      })
    })
    observer.observe(results, {
      attributes: true,
      attributeFilter: ['aria-busy'],
      childList: true
    })
  })
  if (act === 'facet') box?.click()
  else {
    field.focus()
    field.value = act.type
    field.dispatchEvent(new InputEvent('input', {bubbles: true}))
  }
  return drawn
}

async function step(page: Page, host: Host, act: {readonly type: string} | 'facet') {
  const times = await page.evaluate(timed, act)
  // What is still on its way belongs to the act, too.
  await page.waitForLoadState('networkidle')
  return times && {...times, bytes: sum(host.takeBytes())}
}

/**
 * Measure a search page: for each query a fresh page, where it is asked first, the one behind it in the list
 * second, and then a facet is pressed. Nothing is in any cache at first.
 *
 * @param path
 *   Address of the page; bytes of opening it count for the first search.
 */
export async function measurePage(
  browser: Browser,
  host: Host,
  path: string,
  queries: readonly BenchQuery[]
): Promise<readonly Measured[]> {
  const measured: Measured[] = []
  for (const [place, query] of queries.entries()) {
    const context = await browser.newContext()
    const page = await context.newPage()
    host.takeBytes()
    await page.goto(host.origin + path)
    // Our page first lists the newest stories: until then it would answer that, not the query.
    const ready = page.locator('#search[data-answered], html[data-ready]')
    await ready.waitFor({state: 'attached'})
    const opened = sum(host.takeBytes())
    const first = await step(page, host, {type: query.typed})
    const follower = queries[(place + 1) % queries.length] ?? query
    const next = await step(page, host, {type: follower.typed})
    const facet = await step(page, host, 'facet')
    await context.close()
    if (!first || !next) throw new Error(`Unexpected silence after ${query.typed}`)
    measured.push({
      first: {kind: query.kind, ...first, bytes: first.bytes + opened},
      next: {kind: follower.kind, ...next},
      ...(facet && {facet: {kind: follower.kind, ...facet}})
    })
  }
  return measured
}
