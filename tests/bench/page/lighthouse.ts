import {createServer} from 'node:net'
import lighthouse, {desktopConfig, type Result} from 'lighthouse'
import {openBrowser} from '../../support/browser.ts'

/** Lighthouse's own ideas of a device and a line. */
export const presets = {mobile: undefined, desktop: desktopConfig} as const

/** Name of one of them. */
export type Preset = keyof typeof presets

/** What Lighthouse says of a page. */
export interface Verdict {
  /** Of each category, 0 to 100. */
  readonly points: readonly {readonly title: string; readonly points: number}[]
  /** What took points, gravest first. */
  readonly faults: readonly string[]
}

/** Lighthouse with a browser of its own. */
export interface Lighthouse {
  judge(address: string, preset: Preset): Promise<Verdict>
  close(): Promise<void>
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo']

/** A port nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('Unexpected address')
  return address.port
}

function faultsOf({categories: judged, audits}: Result): readonly string[] {
  return Object.values(judged)
    .flatMap(({title, auditRefs}) =>
      auditRefs.flatMap(({id, weight}) => {
        const audit = audits[id]
        const score = audit?.score ?? 1
        if (audit === undefined || weight === 0 || score >= 0.995) return []
        const value = audit.displayValue === undefined ? '' : `, ${audit.displayValue}`
        return [{lost: weight * (1 - score), text: `${title}: ${id}${value}`}]
      })
    )
    .sort((one, other) => other.lost - one.lost)
    .map(({text}) => text)
}

/** @returns Lighthouse, ready to judge; the caller closes it. */
export async function openLighthouse(): Promise<Lighthouse> {
  const port = await freePort()
  const browser = await openBrowser([`--remote-debugging-port=${port}`])
  return {
    async judge(address, preset) {
      const flags = {port, logLevel: 'error' as const, onlyCategories: categories}
      const run = await lighthouse(address, flags, presets[preset])
      if (run === undefined) throw new Error(`Unexpected silence about ${address}`)
      const fault = run.lhr.runtimeError
      if (fault !== undefined) throw new Error(`${fault.code}: ${fault.message}`)
      return {
        points: Object.values(run.lhr.categories).map(({title, score}) => ({
          title,
          points: Math.round((score ?? 0) * 100)
        })),
        faults: faultsOf(run.lhr)
      }
    },
    close: () => browser.close()
  }
}
