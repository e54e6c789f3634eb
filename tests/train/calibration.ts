/** One outcome: what was predicted, and whether it was right. */
export interface Outcome {
  readonly value: number
  readonly right: boolean
}

/** A rising curve: at each value the share of right outcomes. */
export interface Curve {
  readonly values: readonly number[]
  readonly shares: readonly number[]
}

/** Shares never fall: neighbours that would are joined (pool adjacent violators). */
export function risingCurve(outcomes: readonly Outcome[], smallest: number): Curve {
  const sorted = [...outcomes].sort((a, b) => a.value - b.value)
  const pools: {sum: number; right: number; count: number}[] = []
  for (let from = 0; from < sorted.length; from += smallest) {
    const part = sorted.slice(from, from + smallest)
    pools.push({
      sum: part.reduce((sum, {value}) => sum + value, 0),
      right: part.filter(({right}) => right).length,
      count: part.length
    })
    for (let last = pools.pop(); last; last = pools.pop()) {
      const before = pools.at(-1)
      if (!before || before.right / before.count <= last.right / last.count) {
        pools.push(last)
        break
      }
      pools.pop()
      pools.push({
        sum: before.sum + last.sum,
        right: before.right + last.right,
        count: before.count + last.count
      })
    }
  }
  return {
    values: pools.map(({sum, count}) => Math.round((1000 * sum) / count) / 1000),
    shares: pools.map(({right, count}) => Math.round((1000 * right) / count) / 1000)
  }
}
