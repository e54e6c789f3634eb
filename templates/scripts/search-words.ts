import {numberFormat, pluralRules} from './search-formats.ts'

/** A count in words for each plural form of the language; `{n}` stands for the number. */
export type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string
}

/** Every word the search script prints, as plain data: the page hands it over in an attribute. */
export interface SearchWords {
  /** BCP 47 tag of the words. */
  readonly language: string
  readonly facets: Readonly<Record<string, string>>
  /** Labels of values that are codes: footing, unnamed, type. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly stories: Counted
  readonly filters: string
  /** Name of the list. */
  readonly results: string
  readonly show: Counted
  readonly close: string
  readonly clear: string
  readonly remove: string
  readonly sort: string
  readonly sorts: {readonly relevance: string; readonly newest: string; readonly oldest: string}
  readonly dates: string
  readonly from: string
  readonly to: string
  /** `{n}` for the date. */
  readonly since: string
  readonly until: string
  readonly source: string
  readonly findSource: string
  readonly noSource: string
  /** Before the names of a chip: “cites Axios”, “said by …”. */
  readonly chips: {readonly cites: string; readonly source: string}
  readonly more: Counted
  readonly moreValues: string
  readonly fewerValues: string
  readonly undated: string
  readonly derived: string
  readonly via: string
  readonly noNamedSource: string
  readonly paragraph: string
  /** Where a statement stands that is in no paragraph. */
  readonly outside: {readonly headline: string; readonly standfirst: string; readonly text: string}
  readonly alsoIn: string
  /** `{n}` for the words. */
  readonly dropped: string
  readonly loose: string
  readonly unknownField: string
  readonly nothing: string
  readonly tries: readonly string[]
  readonly tryNames: string
  readonly failed: string
  readonly open: string
  readonly shut: string
}

/** @returns `text` with `{n}` filled in. */
export function fill(text: string, value: string): string {
  return text.replace('{n}', () => value)
}

/** @returns A count in words, in the form its number asks for. */
export function countWords(
  words: Pick<SearchWords, 'language'>,
  counted: Counted,
  value: number
): string {
  const form = counted[pluralRules(words.language).select(value)] ?? counted.other
  return fill(form, numberFormat(words.language).format(value))
}
