/** How a tenth of the scale of confidence did on stories marked by hand that nothing was learnt from. */
export interface ReliabilityStep {
  /** Confidence from which on a relation counts here, 0–1. */
  readonly from: number
  /** Confidence below which it does; the last step holds 1, too. */
  readonly to: number
  /** How many relations were given such a confidence. */
  readonly count: number
  /** Mean of their confidence. */
  readonly mean: number
  /** Share of them that was right. */
  readonly right: number
}

/** Measured by `npm run train -- --check FILE`, which writes the figures below. */
export const reliability: readonly ReliabilityStep[] = [
  {from: 0, to: 0.1, count: 10, mean: 0.05, right: 0.1},
  {from: 0.1, to: 0.2, count: 112, mean: 0.15, right: 0.17},
  {from: 0.2, to: 0.3, count: 63, mean: 0.238, right: 0.333},
  {from: 0.3, to: 0.4, count: 109, mean: 0.345, right: 0.349},
  {from: 0.4, to: 0.5, count: 186, mean: 0.457, right: 0.559},
  {from: 0.5, to: 0.6, count: 142, mean: 0.56, right: 0.585},
  {from: 0.6, to: 0.7, count: 118, mean: 0.638, right: 0.593},
  {from: 0.7, to: 0.8, count: 195, mean: 0.747, right: 0.754},
  {from: 0.8, to: 0.9, count: 250, mean: 0.839, right: 0.844},
  {from: 0.9, to: 1, count: 748, mean: 0.947, right: 0.936}
]
