import type {Measured, Step} from './measure.ts'

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0
}

/** The 50th and the 95th percentile, written side by side. */
function pair(values: readonly number[]): string {
  const sorted = [...values].sort((one, other) => one - other)
  return [0.5, 0.95]
    .map((share) => Math.round(percentile(sorted, share)).toString().padStart(6))
    .join(' ')
}

function cells(steps: readonly Step[]): string {
  const bytes = pair(steps.map(({bytes: size}) => size / 1000))
  const times = pair(steps.map(({ms}) => ms))
  return `${bytes} ${times} ${pair(steps.map(({wholeMs}) => wholeMs))}`.padEnd(44)
}

/** Head of the table. */
export const headLine = `${''.padEnd(24)}${['first search', 'next query', 'facet click']
  .map((title) => title.padEnd(44))
  .join('')}
${''.padEnd(24)}${'KB 50 %  95 %  ms 50 %  95 %  all 50 % 95 %  '.repeat(3)}`

/** Print a line for all queries and one for each kind of them. */
export function tellMeasured(name: string, measured: readonly Measured[]): void {
  const line = (title: string, kinds: ReadonlySet<string>) => {
    const columns = [
      measured.map(({first}) => first),
      measured.map(({next}) => next),
      measured.flatMap(({facet}) => facet ?? [])
    ].map((steps) => cells(steps.filter(({kind}) => kinds.has(kind))))
    console.log(`${title.padEnd(24)}${columns.join('')}`.trimEnd())
  }
  const kinds = new Set(measured.map(({first}) => first.kind))
  line(name, kinds)
  for (const kind of kinds) line(`  ${kind}`, new Set([kind]))
}
