import type {FormatName} from '../model/copy.ts'

/**
 * The words that page values hold: names, labels and sentences that pages, feeds and metadata
 * share. What only a template prints stands in `templates/strings`.
 */
export interface Words {
  readonly nav: {
    readonly days: string
    readonly outlets: string
    readonly sources: string
    readonly places: string
    readonly subjects: string
    readonly unnamed: string
    readonly search: string
    readonly method: string
    readonly data: string
  }
  readonly titles: {
    readonly days: string
    readonly outlets: string
    readonly sources: string
    readonly places: string
    readonly subjects: string
    readonly network: string
    readonly unnamed: string
    readonly search: string
    readonly method: string
    readonly data: string
    readonly notFound: string
    readonly withdrawn: string
    readonly moved: string
    readonly removed: string
  }
  readonly untitled: string
  readonly undated: string
  readonly noSource: string
  /** In place of an outlet's name. */
  readonly noOutlet: string
  /** Heading of places of which no country is known. */
  readonly noCountry: string
  readonly unnamedSource: string
  /** Heading of names that begin with no letter. */
  readonly otherNames: string
  readonly pageOf: (title: string, page: number) => string
  readonly unnamedClass: Readonly<
    Record<'condition' | 'access' | 'official' | 'group' | 'bare', string>
  >
  readonly related: Readonly<Record<'copy' | 'rewrite' | 'cites' | 'similar', string>>
  readonly figures: {
    readonly statements: (count: number) => string
    readonly restingOn: (count: number) => string
    readonly stories: (count: number) => string
    readonly citing: (count: number) => string
    readonly outlets: (count: number) => string
    readonly inStories: (count: number) => string
    readonly relying: (count: number) => string
    readonly relied: (count: number) => string
    readonly mutual: (count: number) => string
    readonly fromUnnamed: string
    readonly ownFromUnnamed: string
    readonly ofAll: string
    readonly withReason: string
    readonly withCondition: string
    readonly firstSeen: string
    readonly lastSeen: string
  }
  /** The outlet a story goes back to by way of others, which its copy does not name. */
  readonly origin: (outlet: string) => string
  readonly outletSummary: (citedBy: number, stories: number) => string
  readonly reliesOn: (outlet: string, other: string, statements: number) => string
  readonly storiesOf: (period: string, stories: number) => string
  readonly quoted: (name: string, statements: number, stories: number) => string
  readonly faultSubject: (title: string) => string
  /** “Data set”, in a citation. */
  readonly dataSet: string
  readonly dataDescription: (title: string) => string
  /** What the search page is, for those who list it. */
  readonly searchIn: (title: string, stories: number) => string
  readonly correction: (note: string) => string
  readonly formats: Readonly<Record<FormatName, string>>
  readonly notices: readonly string[]
}
