import type {Counted} from '../scripts/search-words.ts'

/** Numbers as one language writes them. */
export interface Counting {
  readonly number: (value: number) => string
  /** @param share 0–1; one that rounds to nothing is still something. */
  readonly percent: (share: number) => string
  /** A count in words, in the form its number asks for; `{n}` stands for the number. */
  readonly count: (value: number, forms: Counted) => string
}

/** @param language BCP 47. */
export function countingIn(language: string): Counting {
  const whole = new Intl.NumberFormat(language)
  const rules = new Intl.PluralRules(language)
  const number = (value: number) => whole.format(value)
  return {
    number,
    percent: (share) =>
      share > 0 && share < 0.005
        ? `<\u00a0${number(1)}\u00a0%`
        : `${number(Math.round(share * 100))}\u00a0%`,
    count: (value, forms) =>
      (forms[rules.select(value)] ?? forms.other).replace('{n}', () => number(value))
  }
}
