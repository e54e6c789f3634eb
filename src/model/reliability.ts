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
  {from: 0, to: 0.1, count: 7, mean: 0.06, right: 0},
  {from: 0.1, to: 0.2, count: 75, mean: 0.139, right: 0.28},
  {from: 0.2, to: 0.3, count: 101, mean: 0.266, right: 0.238},
  {from: 0.3, to: 0.4, count: 120, mean: 0.336, right: 0.367},
  {from: 0.4, to: 0.5, count: 146, mean: 0.442, right: 0.493},
  {from: 0.5, to: 0.6, count: 150, mean: 0.545, right: 0.54},
  {from: 0.6, to: 0.7, count: 149, mean: 0.645, right: 0.711},
  {from: 0.7, to: 0.8, count: 190, mean: 0.744, right: 0.784},
  {from: 0.8, to: 0.9, count: 281, mean: 0.854, right: 0.815},
  {from: 0.9, to: 1, count: 705, mean: 0.945, right: 0.943}
]
