import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {Page} from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Axe {
  run(options: {
    readonly preload: boolean
    readonly resultTypes: readonly string[]
    readonly runOnly?: readonly string[]
  }): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>
}

/** Rules that judge colours, and rules that judge places and sizes: only they may judge a page differently in another look. */
const ofColours = ['color-contrast', 'link-in-text-block']
const ofSizes = ['scrollable-region-focusable', 'target-size']

/** How a page is shown, and what is judged of it. */
interface Look {
  readonly colorScheme: 'light' | 'dark'
  /** CSS pixels. */
  readonly width: number
  /** All rules when absent. */
  readonly rules?: readonly string[]
}

/** Every page has to pass in both schemes and both widths: colours know no widths, sizes no colours, the rest neither. */
const looks: readonly Look[] = [
  {colorScheme: 'light', width: 1200},
  {colorScheme: 'dark', width: 390, rules: [...ofSizes, ...ofColours]}
]

/**
 * Let axe judge an open page: light on a wide screen, dark on a phone.
 *
 * @param page
 *   Its context has to bypass the policy of the site, which keeps the checker out too.
 * @param onPhone
 *   Called once the page is as narrow as a phone, to open what is shut there.
 * @returns
 *   “dark, 390 px: color-contrast: <a href=…”, one line a violation.
 */
export async function axeViolations(
  page: Page,
  onPhone?: () => Promise<void>
): Promise<readonly string[]> {
  const lines: string[] = []
  await page.addScriptTag({content: source})
  for (const {colorScheme, width, rules} of looks) {
    await page.setViewportSize({width, height: 900})
    await page.emulateMedia({colorScheme})
    if (width < 500) await onPhone?.()
    const options = {
      preload: false,
      resultTypes: ['violations'],
      ...(rules && {runOnly: rules})
    }
    const {violations} = await page.evaluate((given) => {
      const {axe} = globalThis as unknown as {axe: Axe}
      return axe.run(given)
    }, options)
    for (const {id, nodes} of violations) {
      lines.push(`${colorScheme}, ${width} px: ${id}: ${nodes[0]?.html.slice(0, 120) ?? ''}`)
    }
  }
  return lines
}
