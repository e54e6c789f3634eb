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
  {from: 0, to: 0.1, count: 7, mean: 0.056, right: 0},
  {from: 0.1, to: 0.2, count: 88, mean: 0.147, right: 0.205},
  {from: 0.2, to: 0.3, count: 117, mean: 0.258, right: 0.239},
  {from: 0.3, to: 0.4, count: 102, mean: 0.349, right: 0.392},
  {from: 0.4, to: 0.5, count: 94, mean: 0.455, right: 0.436},
  {from: 0.5, to: 0.6, count: 234, mean: 0.543, right: 0.585},
  {from: 0.6, to: 0.7, count: 139, mean: 0.658, right: 0.676},
  {from: 0.7, to: 0.8, count: 193, mean: 0.744, right: 0.819},
  {from: 0.8, to: 0.9, count: 285, mean: 0.86, right: 0.849},
  {from: 0.9, to: 1, count: 672, mean: 0.951, right: 0.939}
]
