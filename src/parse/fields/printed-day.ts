/** A day as printed; the year often left out. */
export interface PrintedDay {
  readonly year?: number
  readonly month: number
  readonly day: number
  /** Other than the Gregorian one; `year`, `month` and `day` are of it. */
  readonly calendar?: 'solar-hijri'
}
