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
  {from: 0, to: 0.1, count: 7, mean: 0.067, right: 0},
  {from: 0.1, to: 0.2, count: 108, mean: 0.143, right: 0.176},
  {from: 0.2, to: 0.3, count: 70, mean: 0.261, right: 0.2},
  {from: 0.3, to: 0.4, count: 146, mean: 0.356, right: 0.432},
  {from: 0.4, to: 0.5, count: 80, mean: 0.451, right: 0.525},
  {from: 0.5, to: 0.6, count: 191, mean: 0.529, right: 0.55},
  {from: 0.6, to: 0.7, count: 185, mean: 0.646, right: 0.67},
  {from: 0.7, to: 0.8, count: 140, mean: 0.761, right: 0.771},
  {from: 0.8, to: 0.9, count: 318, mean: 0.851, right: 0.865},
  {from: 0.9, to: 1, count: 679, mean: 0.951, right: 0.935}
]
