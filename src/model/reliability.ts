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
  {from: 0, to: 0.1, count: 5, mean: 0.04, right: 0.2},
  {from: 0.1, to: 0.2, count: 94, mean: 0.155, right: 0.16},
  {from: 0.2, to: 0.3, count: 84, mean: 0.243, right: 0.274},
  {from: 0.3, to: 0.4, count: 124, mean: 0.341, right: 0.411},
  {from: 0.4, to: 0.5, count: 96, mean: 0.43, right: 0.417},
  {from: 0.5, to: 0.6, count: 152, mean: 0.534, right: 0.553},
  {from: 0.6, to: 0.7, count: 150, mean: 0.629, right: 0.607},
  {from: 0.7, to: 0.8, count: 278, mean: 0.747, right: 0.723},
  {from: 0.8, to: 0.9, count: 241, mean: 0.844, right: 0.855},
  {from: 0.9, to: 1, count: 732, mean: 0.95, right: 0.945}
]
