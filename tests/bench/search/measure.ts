import type {Browser, Page} from 'playwright-core'
import type {BenchQuery} from './queries.ts'
import type {Host} from './host.ts'

/** Milliseconds from the act to results on the page, and bytes of answers meanwhile. */
export interface Step {
  readonly kind: BenchQuery['kind']
  readonly ms: number
  readonly bytes: number
}

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

/** Act on the page and wait until its results are drawn. Runs in the page. */
function timed(act: {readonly type: string} | 'facet'): Promise<number | undefined> {
  const results = document.getElementById('search-results')
  const field = document.getElementById('search-field')
  if (!results || !(field instanceof HTMLInputElement)) throw new Error('Unexpected page')
  const box = document.querySelector<HTMLInputElement>(
    '.search-facet input[type="checkbox"]:not(:checked)'
  )
  if (act === 'facet' && (box === null || box.closest('[hidden]')))
    return Promise.resolve(undefined)
  const started = performance.now()
  const drawn = new Promise<number>((resolve) => {
    const observer = new MutationObserver(() => {
      if (results.hasAttribute('aria-busy')) return
      observer.disconnect()
      requestAnimationFrame(() => {
        resolve(performance.now() - started)
      })
    })
    observer.observe(results, {attributes: true, attributeFilter: ['aria-busy']})
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
  const ms = await page.evaluate(timed, act)
  // What is still on its way belongs to the act, too.
  await page.waitForLoadState('networkidle')
  return ms === undefined ? undefined : {ms, bytes: sum(host.takeBytes())}
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
      first: {kind: query.kind, ms: first.ms, bytes: first.bytes + opened},
      next: {kind: follower.kind, ...next},
      ...(facet && {facet: {kind: follower.kind, ...facet}})
    })
  }
  return measured
}
