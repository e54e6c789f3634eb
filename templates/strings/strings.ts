import type {Counted, SearchWords} from '../scripts/search-words.ts'
import type {
  AnonymityClass,
  AttributionKind,
  Decided,
  Footing
} from '../../src/model/attribution.ts'
import type {SourcingFlag} from '../../src/model/sourcing.ts'
import type {BlockType} from '../../src/model/article.ts'

/** Every word the theme prints, in one language. Numbers and plurals are settled by functions. */
export interface Strings {
  /** BCP 47 tag of the words. */
  readonly language: string
  readonly number: (value: number) => string
  /** @param share 0–1. */
  readonly percent: (share: number) => string
  /** A size in bytes, written out. */
  readonly bytes: (value: number) => string
  readonly site: {
    readonly skip: string
    readonly navigation: string
    readonly searchLabel: string
    readonly searchPlaceholder: string
    readonly method: string
    readonly network: string
    readonly data: string
    readonly feed: string
    readonly contact: string
    /** Before the name of the generator. */
    readonly madeWith: string
    readonly holdings: (stories: number, statements: number) => string
  }
  readonly footing: Readonly<Record<Footing, string>>
  /** The same in a legend, beside a share of words. */
  readonly mix: Readonly<Record<Footing | 'own', string>>
  readonly kind: Readonly<Record<AttributionKind, string>>
  readonly anonymity: Readonly<Record<AnonymityClass, string>>
  readonly story: {
    readonly derivedHeadline: string
    readonly corrected: string
    readonly withheld: string
    readonly canceled: string
    readonly by: string
    readonly published: string
    readonly updated: string
    readonly filed: string
    readonly undated: string
    readonly chain: string
    readonly chainFrom: string
    readonly related: string
    readonly block: Readonly<Partial<Record<BlockType, string>>>
  }
  readonly margin: {
    readonly heading: string
    readonly howSourced: string
    readonly tableFooting: string
    readonly tableWords: string
    readonly tableShare: string
    readonly counts: (statements: number, sources: number, outlets: number) => string
    readonly toggle: string
    readonly via: string
    readonly viaInferred: string
    readonly to: string
    readonly ownReport: string
    readonly noComment: string
    readonly hedged: string
    readonly noReason: string
    readonly noSource: string
    readonly evidence: string
    readonly words: string
    readonly form: string
    readonly footing: string
    readonly anonymity: string
    readonly condition: string
    readonly reason: string
    readonly access: string
    readonly notGiven: string
    readonly confidence: string
    readonly confidenceOf: (share: number) => string
    /** In place of a confidence, where an editor decided. */
    readonly decided: Readonly<Record<Decided, string>>
    readonly rule: string
    readonly within: string
    readonly withinOther: string
    readonly passage: string
    readonly permalink: string
    readonly allBy: (name: string) => string
    readonly report: string
    readonly endnotes: string
  }
  readonly article: {
    readonly correction: string
    readonly ednote: string
    readonly sources: string
    readonly source: string
    readonly footing: string
    readonly through: string
    readonly statements: string
    readonly statementNumber: (number: number) => string
    readonly cite: string
    readonly provenance: string
    readonly file: string
    readonly fingerprint: string
    readonly rights: string
    readonly original: string
    readonly derived: string
    readonly derivedFrom: string
    readonly byMachine: string
    readonly how: string
    readonly report: string
    readonly previous: string
    readonly next: string
    readonly neighbours: string
    readonly related: string
    readonly restsOn: string
    readonly restingOn: string
  }
  /** The field on the page of a source that finds among its statements. */
  readonly find: {
    readonly label: string
    readonly everywhere: string
    readonly found: Counted
    readonly none: string
  }
  readonly list: {
    readonly in: string
    readonly paragraph: (number: number) => string
    readonly ownReport: string
    readonly pages: string
    readonly newer: string
    readonly older: string
    readonly pageOf: (page: number, pages: number) => string
    readonly nothing: string
    readonly undated: string
    readonly byDay: string
    readonly calendar: string
    readonly calendarOf: (stories: number, days: number) => string
    readonly stories: (count: number) => string
    readonly name: string
    readonly count: string
  }
  /** Lists of all sources, outlets, places, subjects. */
  readonly index: {
    readonly lead: Readonly<Record<'sources' | 'outlets' | 'places' | 'subjects', string>>
    readonly map: string
  }
  /** A place or subject. */
  readonly term: {
    readonly timeline: string
    readonly legend: string
    readonly stories: Readonly<Record<'place' | 'subject', string>>
    readonly outlets: string
    readonly sources: string
    readonly aliases: string
  }
  /** Who relies on whom. */
  readonly network: {
    readonly intro: string
    readonly legend: string
    readonly table: string
    readonly from: string
    readonly to: string
    readonly stories: string
    readonly statements: string
    readonly mutual: string
    readonly nothing: string
  }
  /** Words that stand with drawings. */
  readonly picture: {
    /** Opens the table of the same figures. */
    readonly figures: string
    readonly overTime: string
    readonly when: string
    readonly mixByOutlet: string
    readonly mixByMonth: string
  }
  readonly home: {
    readonly motto: string
    readonly search: (stories: number, statements: number) => string
    readonly latest: string
    readonly coverage: string
    readonly reliedOn: string
    readonly outlets: string
    readonly unnamed: string
    readonly unnamedShare: (share: number) => string
    readonly reasonShare: (share: number) => string
    readonly which: string
    readonly more: string
  }
  readonly source: {
    readonly types: Readonly<Record<string, string>>
    readonly aliases: string
    readonly roles: string
    readonly since: string
    readonly affiliations: string
    readonly statements: (name: string) => string
    readonly about: (name: string) => string
    readonly carriers: string
    /** Where authorities identify the source. */
    readonly elsewhere: string
  }
  readonly outlet: {
    readonly label: string
    readonly restingOn: (name: string) => string
    readonly restingThrough: string
    readonly restingThroughNote: string
    readonly stories: string
    readonly citedBy: string
    readonly cites: string
    readonly mix: string
    readonly terms: string
  }
  readonly unnamed: {
    readonly byClass: string
    readonly byOutlet: string
    readonly statements: string
    readonly intro: string
    readonly flagsHeading: string
    readonly flagsIntro: string
    /** Leads back to the whole list. */
    readonly all: string
    readonly reasons: string
    readonly flags: Readonly<Record<SourcingFlag, string>>
  }
  readonly period: {
    readonly years: string
    readonly months: string
    readonly days: string
    readonly up: string
    readonly neighbours: string
  }
  readonly search: {
    readonly label: string
    readonly submit: string
    readonly browse: string
    /** Leads past the filters. */
    readonly skip: string
    /** Name of the list of filters that are set. */
    readonly active: string
    readonly noScript: string
    /** What one may type, with what it does. */
    readonly help: {
      readonly title: string
      readonly rows: readonly {readonly typed: string; readonly means: string}[]
    }
    readonly script: Omit<SearchWords, 'language' | 'values'>
  }
  readonly method: {
    readonly intro: string
    readonly classesHeading: string
    readonly classes: Readonly<Record<Footing, string>>
    readonly classColumn: string
    readonly meaningColumn: string
    readonly countColumn: string
    readonly howHeading: string
    readonly how: readonly string[]
    readonly confidenceHeading: string
    readonly confidence: (threshold: number) => string
    readonly decided: string
    readonly reliability: string
    readonly givenColumn: string
    readonly rightColumn: string
    readonly errsHeading: string
    readonly errs: readonly string[]
    readonly correctionHeading: string
    readonly correction: string
    readonly noContact: string
    readonly contact: string
    readonly noticesHeading: string
  }
  readonly data: {
    readonly intro: string
    readonly downloads: string
    readonly file: string
    readonly rows: string
    readonly size: string
    readonly digest: string
    /** How the digests are checked. */
    readonly check: string
    readonly terms: string
    readonly texts: (withText: number, stories: number) => string
    readonly licence: (name: string) => string
    readonly noLicence: string
    readonly cite: string
    readonly dictionary: string
    /** How lists and text cells are written in CSV. */
    readonly reading: string
    readonly types: Readonly<
      Record<'string' | 'integer' | 'number' | 'boolean' | 'list' | 'spans', string>
    >
  }
  readonly notFound: {
    readonly text: string
    /** In the place of a story that is not shown. */
    readonly withdrawn: Readonly<Record<'withheld' | 'canceled', string>>
    readonly moved: string
    readonly movedTo: string
    readonly removed: string
    readonly reason: string
    readonly since: string
    readonly home: string
  }
}
