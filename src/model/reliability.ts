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
  {from: 0, to: 0.1, count: 9, mean: 0.044, right: 0},
  {from: 0.1, to: 0.2, count: 108, mean: 0.149, right: 0.185},
  {from: 0.2, to: 0.3, count: 119, mean: 0.251, right: 0.269},
  {from: 0.3, to: 0.4, count: 126, mean: 0.345, right: 0.437},
  {from: 0.4, to: 0.5, count: 99, mean: 0.444, right: 0.414},
  {from: 0.5, to: 0.6, count: 149, mean: 0.554, right: 0.624},
  {from: 0.6, to: 0.7, count: 218, mean: 0.642, right: 0.697},
  {from: 0.7, to: 0.8, count: 130, mean: 0.748, right: 0.715},
  {from: 0.8, to: 0.9, count: 368, mean: 0.845, right: 0.861},
  {from: 0.9, to: 1, count: 624, mean: 0.95, right: 0.941}
]
