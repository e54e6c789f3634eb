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
  {from: 0, to: 0.1, count: 11, mean: 0.058, right: 0.182},
  {from: 0.1, to: 0.2, count: 85, mean: 0.15, right: 0.165},
  {from: 0.2, to: 0.3, count: 93, mean: 0.25, right: 0.226},
  {from: 0.3, to: 0.4, count: 143, mean: 0.331, right: 0.378},
  {from: 0.4, to: 0.5, count: 117, mean: 0.439, right: 0.53},
  {from: 0.5, to: 0.6, count: 115, mean: 0.544, right: 0.583},
  {from: 0.6, to: 0.7, count: 200, mean: 0.637, right: 0.675},
  {from: 0.7, to: 0.8, count: 196, mean: 0.736, right: 0.755},
  {from: 0.8, to: 0.9, count: 298, mean: 0.863, right: 0.846},
  {from: 0.9, to: 1, count: 694, mean: 0.946, right: 0.934}
]
