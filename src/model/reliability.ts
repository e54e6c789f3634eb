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
  {from: 0, to: 0.1, count: 11, mean: 0.06, right: 0},
  {from: 0.1, to: 0.2, count: 83, mean: 0.142, right: 0.193},
  {from: 0.2, to: 0.3, count: 116, mean: 0.245, right: 0.302},
  {from: 0.3, to: 0.4, count: 127, mean: 0.34, right: 0.378},
  {from: 0.4, to: 0.5, count: 143, mean: 0.465, right: 0.503},
  {from: 0.5, to: 0.6, count: 103, mean: 0.536, right: 0.524},
  {from: 0.6, to: 0.7, count: 229, mean: 0.637, right: 0.659},
  {from: 0.7, to: 0.8, count: 148, mean: 0.755, right: 0.77},
  {from: 0.8, to: 0.9, count: 327, mean: 0.857, right: 0.829},
  {from: 0.9, to: 1, count: 664, mean: 0.952, right: 0.946}
]
