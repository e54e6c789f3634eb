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
  {from: 0, to: 0.1, count: 11, mean: 0.05, right: 0.091},
  {from: 0.1, to: 0.2, count: 95, mean: 0.147, right: 0.189},
  {from: 0.2, to: 0.3, count: 85, mean: 0.245, right: 0.376},
  {from: 0.3, to: 0.4, count: 155, mean: 0.359, right: 0.4},
  {from: 0.4, to: 0.5, count: 59, mean: 0.444, right: 0.508},
  {from: 0.5, to: 0.6, count: 158, mean: 0.56, right: 0.538},
  {from: 0.6, to: 0.7, count: 139, mean: 0.624, right: 0.633},
  {from: 0.7, to: 0.8, count: 284, mean: 0.748, right: 0.775},
  {from: 0.8, to: 0.9, count: 260, mean: 0.86, right: 0.862},
  {from: 0.9, to: 1, count: 676, mean: 0.948, right: 0.942}
]
