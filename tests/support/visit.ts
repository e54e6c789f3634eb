import assert from 'node:assert/strict'
import {after} from 'node:test'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {openBrowser} from './browser.ts'

/** What Playwright shows when nothing is said. */
const usual = {width: 1280, height: 720}

let browser: Promise<Browser> | undefined
const tabs = new Map<string, Page>()

after(async () => {
  await (await browser)?.close()
})

/**
 * Show a page to `act`, and fail on any error in its console. All tests of a process share a browser, and visits
 * of one kind take turns in one tab, since pages keep nothing: a new tab costs more processor time than two visits.
 */
export async function visit(
  url: string,
  act: (page: Page) => Promise<void>,
  {viewport = usual, ...options}: BrowserContextOptions = {}
): Promise<void> {
  const kind = JSON.stringify(options)
  const page = tabs.get(kind) ?? (await newTab(options))
  tabs.set(kind, page)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  try {
    if (viewport !== null) await page.setViewportSize(viewport)
    await page.emulateMedia({media: null, colorScheme: null})
    await page.goto(url)
    await act(page)
    // What the page still does is not to disturb the next one.
    await page.goto('about:blank')
    assert.deepEqual(faults, [])
  } catch (error) {
    tabs.delete(kind)
    await page.context().close()
    throw faults.length === 0 ? error : new Error(faults.join('; '), {cause: error})
  } finally {
    page.removeAllListeners('pageerror')
    page.removeAllListeners('console')
  }
}

async function newTab(options: BrowserContextOptions): Promise<Page> {
  browser ??= openBrowser()
  const context = await (await browser).newContext(options)
  return context.newPage()
}
