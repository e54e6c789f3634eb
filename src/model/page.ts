import type {BlockType} from './article.ts'
import type {
  Act,
  AnonymityClass,
  AttributionKind,
  Decided,
  Footing,
  SourceType
} from './attribution.ts'
import type {Direction, Status} from './copy.ts'
import type {DownloadView} from './download.ts'
import type {AttributionId} from './ids.ts'
import type {SourcingFlag} from './sourcing.ts'
import type {PictureView, SocialCard} from './picture-view.ts'
import type {Citation, ProvenanceView} from './story-record.ts'
import type {MapPicture, MixRow, NetworkPicture, Shapes, Timeline, TimePicture} from './picture.ts'
import type {ReliabilityStep} from './reliability.ts'

/** Words with an address; `href` already holds the base path. */
export interface Link {
  readonly text: string
  readonly href: string
}

/** A date for readers: `text` is written out in the site's language, `iso` for machines. */
export interface DateView {
  readonly iso: string
  readonly text: string
  /** Address of the day's page, where there is one. */
  readonly href?: string
}

/** What every page knows of its site. Addresses hold the base path; absolute ones need a configured `url`. */
export interface SiteView {
  readonly title: string
  readonly description?: string
  /** BCP 47, language of the interface. */
  readonly language: string
  readonly direction: Direction
  readonly home: string
  readonly nav: readonly Link[]
  readonly search: string
  readonly method: string
  readonly data: string
  readonly unnamed: string
  readonly network: string
  readonly stylesheet: string
  /** Module that makes `/` focus the search field and suggests nothing else. */
  readonly script: string
  /** Picture of the site in tabs and bookmarks. */
  readonly icon: string
  /** Only with a configured `url`. */
  readonly feed?: string
  /** Pages the owner leads to from every page. */
  readonly links: readonly Link[]
  /** Whether the owner reserves the right to mine the texts; absent: nothing is said. */
  readonly refusesMining?: boolean
  /** Contact for corrections: `mailto:` or `https:`. */
  readonly contact?: string
  readonly generator: string
  /** Stories and statements in the archive. */
  readonly stories: number
  readonly statements: number
}

/** The same in another form: a feed of a list, the data of a story. */
export interface Alternate {
  /** Media type. */
  readonly type: string
  readonly href: string
  /** Proper name of the form: “Atom”, “ninjs”. */
  readonly title: string
  /** `feed`: readers may follow it. */
  readonly rel: 'feed' | 'data'
}

/** Head of every page. */
export interface PageBase {
  /** Address with base path: `/archive/oaklet/2031/05/02/ferry/`. */
  readonly href: string
  /** File below the output folder: `oaklet/2031/05/02/ferry/index.html`. */
  readonly file: string
  readonly title: string
  readonly description?: string
  readonly language: string
  readonly direction: Direction
  /** Absolute; only with a configured `url`. */
  readonly canonical?: string
  /** Whether search engines are asked to leave the page out. */
  readonly noindex: boolean
  /** JSON-LD objects, as plain data. */
  readonly jsonLd: readonly Readonly<Record<string, unknown>>[]
  /** The page in other forms. */
  readonly alternates: readonly Alternate[]
  readonly site: SiteView
}

/** One step of a chain, from the copy's own outlet back to the source. */
export interface ChainStep {
  readonly text: string
  readonly href?: string
  /** Sign before it; the first step, the copy's own outlet, has none. */
  readonly footing?: Footing
  /** Language of `text`, when not the page's. */
  readonly language?: string
}

/** A source as notes, lists and tables show it. */
export interface SourceView {
  /** “Two unnamed sources”, “Ofir Akunis”; “No source named” when there is none. */
  readonly name: string
  readonly href?: string
  readonly type: SourceType
  /** Role, affiliation, or how an unnamed source is described: one line, may be absent. */
  readonly detail?: string
}

/** One statement, wherever it is shown. */
export interface StatementView {
  readonly id: AttributionId
  readonly act: Act
  readonly kind: AttributionKind
  readonly footing: Footing
  /** The words, fragments joined with “ … ”. */
  readonly text: string
  readonly language?: string
  readonly direction?: Direction
  readonly sources: readonly SourceView[]
  /** Stated carriers, nearest to the source first. */
  readonly via: readonly LinkOrText[]
  readonly viaInferred: readonly LinkOrText[]
  readonly venue?: LinkOrText
  readonly anonymity?: {
    readonly class: AnonymityClass
    readonly count?: number
    readonly condition?: string
    readonly reason?: string
    readonly access?: string
  }
  readonly hedged: boolean
  /** 0–1. */
  readonly confidence: number
  readonly rule: string
  /** What an editor decided about it. */
  readonly decided?: Decided
  /** Cue as printed: “told”. */
  readonly cue: string
  readonly within?: AttributionId
  /** `#s-…` on the story's own page, the whole address elsewhere. */
  readonly href: string
}

/** A name, linked where it has a page. */
export interface LinkOrText {
  readonly text: string
  readonly href?: string
}

/** A story in a list. */
export interface StoryCard {
  readonly headline: string
  readonly derived: boolean
  readonly href: string
  readonly outlet: LinkOrText | null
  readonly date?: DateView
  readonly place?: string
  readonly standfirst?: string
  readonly chain: readonly ChainStep[]
  readonly language?: string
  readonly direction?: Direction
  readonly status?: Status
  readonly corrected: boolean
}

/** A stretch of a passage. */
export interface PassagePart {
  readonly text: string
  /** Whether it is what was said, or the words around it. */
  readonly said: boolean
}

/** A statement outside its story, with where it stands. */
export interface StatementCard {
  readonly statement: StatementView
  /** The sentence it stands in, as the copy has it. */
  readonly passage: readonly PassagePart[]
  /** What a policy on unnamed sources would ask; only where such statements are listed. */
  readonly flags?: readonly SourcingFlag[]
  readonly story: StoryCard
  /** Body paragraph it stands in, from 1; absent for headline and standfirst. */
  readonly paragraph?: number
}

/** One block of an article page. */
export interface BodyBlock {
  readonly type: BlockType
  /** Pictures above it; of a caption, those it is about. */
  readonly pictures?: readonly PictureView[]
  /** Pictures below the last block. */
  readonly picturesBelow?: readonly PictureView[]
  /**
   * Sanitised HTML of the block, marks and all, made by remark-html: `<p>…</p>`, `<h2>…</h2>`.
   * Templates put it into a row that carries the block's id (`p3`) and the notes of `statements`,
   * so the block itself has no id. Marks, which may nest:
   *
   * - `<span class="said" data-footing="unnamed" data-n="2" id="s-a1x">` content; `data-n` is the
   *   place of the statement in `statements`, from 1 (in headline and standfirst: in
   *   `topStatements`). Further fragments are the same without `id`. A fragment in a later block
   *   than the one its statement begins in has neither `id` nor `data-n`.
   * - `<span class="cue" data-n="2">`, `<span class="source" data-n="2">` the cue and the source.
   * - `<sup class="ref" data-n="2">7</sup>` directly behind the last fragment: the running number
   *   of the statement in the story, from 1 over `topStatements` and then all blocks. Only print
   *   shows it.
   *
   * The note of the margin has the id `n-a1x` and leads back to `#s-a1x`.
   *
   * @example
   *   '<p>It was, <span class="source" data-n="1">an aide</span> <span class="cue" data-n="1">said</span>, <span class="said" data-footing="unnamed" data-n="1" id="s-a1x">“over”</span><sup class="ref" data-n="1">1</sup>.</p>'
   */
  readonly html: string
  /** Number of a body paragraph, from 1; its id is `p3`. */
  readonly number?: number
  /** Statements that begin in this block, in text order: the notes of the margin. */
  readonly statements: readonly StatementView[]
}

/** Share of a story's words. `own`: the publisher's own voice. */
export interface MixPart {
  readonly footing: Footing | 'own'
  readonly words: number
  /** 0–1; the parts add up to 1. */
  readonly share: number
}

/** One row of “Sources in this report”. */
export interface ReportSource {
  readonly source: SourceView
  readonly footing: Footing
  /** What is known of an unnamed source, in words: “condition stated”, “by access”. */
  readonly class?: string
  readonly through: readonly LinkOrText[]
  readonly statements: readonly {
    readonly id: AttributionId
    readonly href: string
    readonly text: string
  }[]
}

export interface ArticlePage extends PageBase {
  readonly kind: 'article'
  readonly card?: SocialCard
  readonly story: StoryCard
  readonly byline: readonly string[]
  readonly dateline?: {readonly place?: string; readonly date?: DateView; readonly agency?: string}
  readonly published?: DateView
  readonly updated?: DateView
  readonly creditLine?: string
  readonly signoff?: string
  readonly ednote?: string
  readonly correctionNote?: string
  /** Inline HTML (no block element) of headline and standfirst, marked as `BodyBlock.html` is; escaped text where there are no marks. */
  readonly headlineHtml: string
  readonly standfirstHtml?: string
  /** Statements in headline and standfirst. */
  readonly topStatements: readonly StatementView[]
  readonly blocks: readonly BodyBlock[]
  /** Subjects and keywords. */
  readonly tags: readonly string[]
  /** ISO 8601; when the story is no longer of interest, as its format states. */
  readonly expires?: string
  readonly mix: readonly MixPart[]
  readonly counts: {readonly statements: number; readonly sources: number; readonly outlets: number}
  readonly sources: readonly ReportSource[]
  readonly related: readonly {readonly kind: string; readonly story: StoryCard}[]
  /** Stories of other outlets that this one rests on, the nearest first. */
  readonly restsOn: readonly StoryCard[]
  /** One sentence on the outlet whose report it goes back to, where this copy does not name it. */
  readonly origin?: string
  /** Stories that rest on this one, near or through others. */
  readonly restingOn: readonly StoryCard[]
  readonly previous?: StoryCard
  readonly next?: StoryCard
  readonly cite: Citation
  readonly provenance: ProvenanceView
  /** Where to report a fault in this page, when the site has a contact. */
  readonly report?: string
}

/** A number with what it counts. */
export interface Figure {
  readonly value: string
  readonly label: string
}

/** A name, its sign and how often. */
export interface TallyRow {
  readonly name: string
  readonly href?: string
  readonly footing?: Footing
  readonly count: number
  readonly detail?: string
  /** What is counted, where the name has no page that lists it. */
  readonly links?: readonly Link[]
}

/** Stories of one day in a list. */
export interface DayGroup {
  readonly date: DateView
  /** “Saturday”. */
  readonly weekday: string
  readonly stories: readonly StoryCard[]
}

/** One cell of a calendar, in date order. */
export interface CalendarDay {
  readonly date: string
  readonly label: string
  readonly count: number
  readonly href?: string
}

export interface HomePage extends PageBase {
  readonly kind: 'home'
  readonly days: readonly DayGroup[]
  readonly undated: readonly StoryCard[]
  readonly calendar: readonly CalendarDay[]
  /** “January – July 2031”. */
  readonly span?: string
  readonly mostCited: readonly TallyRow[]
  readonly outlets: readonly TallyRow[]
  /** Shares among shown statements, 0–1; absent without any. */
  readonly unnamedShare?: number
  readonly reasonShare?: number
  readonly more?: Link
}

/** Links between the pages of a long list; absent when it has one page. */
export interface Pager {
  readonly page: number
  readonly pages: number
  readonly newer?: string
  readonly older?: string
}

export interface SourcePage extends PageBase {
  readonly kind: 'source'
  /** Script of the field that finds among the statements. */
  readonly script: string
  /** Address of the search for all stories the source speaks in. */
  readonly everywhere: string
  readonly name: string
  readonly footing: Footing
  readonly type: SourceType
  readonly aliases: readonly string[]
  /** What it was last described as, in the archive's language where any story does so. */
  readonly role?: string
  readonly roles: readonly {readonly role: string; readonly first?: DateView}[]
  readonly affiliations: readonly string[]
  /** Where authorities identify it. */
  readonly authorities: readonly {readonly text: string; readonly href: string}[]
  readonly figures: readonly Figure[]
  readonly statements: readonly StatementCard[]
  /** What others said about it. */
  readonly about: readonly StatementCard[]
  readonly overTime?: TimePicture
  readonly carriers: readonly TallyRow[]
  readonly pager?: Pager
}

export interface OutletPage extends PageBase {
  readonly kind: 'outlet'
  readonly name: string
  readonly outletKind?: string
  readonly domains: readonly string[]
  readonly terms?: string
  /** One sentence on its part in the archive. */
  readonly summary: string
  readonly figures: readonly Figure[]
  readonly restingOn: readonly StatementCard[]
  /** Statements that rest on it through other outlets' stories, which their copy does not say. */
  readonly restingThrough: readonly StatementCard[]
  readonly stories: readonly StoryCard[]
  readonly citedBy: readonly TallyRow[]
  readonly cites: readonly TallyRow[]
  /** What rests on it, over time; its own stories where nothing does. */
  readonly overTime?: TimePicture
  readonly mix: readonly MixPart[]
  readonly pager?: Pager
}

/** A list of names: all sources, outlets, places, subjects. */
export interface IndexPage extends PageBase {
  readonly kind: 'sources' | 'outlets' | 'places' | 'subjects'
  readonly groups: readonly {readonly heading: string; readonly rows: readonly TallyRow[]}[]
  /** Ways to all groups, those on other pages of the list, too: a group's fragment is `#group-1` and so on by page. */
  readonly jumps: readonly Link[]
  /** Places: where on the map they are, as far as that is known. */
  readonly map?: Shapes<MapPicture>
  /** Outlets: how the copy of each is sourced. */
  readonly mixes?: readonly MixRow[]
  readonly pager?: Pager
}

/** A place or subject with its stories. */
export interface TermPage extends PageBase {
  readonly kind: 'place' | 'subject'
  readonly name: string
  /** What is known of it in a few words: its country, the code of its scheme. */
  readonly details: readonly string[]
  readonly aliases: readonly string[]
  readonly index: Link
  readonly figures: readonly Figure[]
  readonly stories: readonly StoryCard[]
  readonly timeline?: Shapes<Timeline>
  /** Outlets that have stories of it, and sources quoted in them. */
  readonly outlets: readonly TallyRow[]
  readonly sources: readonly TallyRow[]
  readonly pager?: Pager
}

/** Who relies on whom. */
export interface NetworkPage extends PageBase {
  readonly kind: 'network'
  readonly figures: readonly Figure[]
  readonly picture?: Shapes<NetworkPicture>
  /** One row a pair, most often first. */
  readonly ties: readonly {
    readonly from: LinkOrText
    readonly to: LinkOrText
    /** Statements in copy of the one that rest on the other, and in how many stories. */
    readonly statements: number
    readonly stories: number
    /** Whether the other relies on the one, too. */
    readonly mutual: boolean
  }[]
  readonly pager?: Pager
}

/** A class or flag by which statements on unnamed sources are listed. */
export type UnnamedView = AnonymityClass | SourcingFlag

/** How many statements a view lists, and where. */
export interface ViewRow<View extends UnnamedView> {
  readonly view: View
  readonly count: number
  readonly href: string
}

export interface UnnamedPage extends PageBase {
  readonly kind: 'unnamed'
  /** What of them the page lists; absent: all. */
  readonly view?: UnnamedView
  readonly whole: Link
  readonly figures: readonly Figure[]
  readonly byClass: readonly ViewRow<AnonymityClass>[]
  readonly byFlag: readonly ViewRow<SourcingFlag>[]
  readonly byOutlet: readonly TallyRow[]
  /** Reasons as printed, each with the statement it is given for. */
  readonly reasons: readonly TallyRow[]
  readonly overTime?: TimePicture
  readonly statements: readonly StatementCard[]
  readonly pager?: Pager
}

export interface PeriodPage extends PageBase {
  readonly kind: 'days' | 'year' | 'month' | 'day'
  readonly heading: string
  readonly calendar: readonly CalendarDay[]
  /** Years of the archive, months of a year, days of a month. */
  readonly parts: readonly TallyRow[]
  readonly groups: readonly DayGroup[]
  /** How copy was sourced, month by month. */
  readonly mixes: readonly MixRow[]
  readonly undated: readonly StoryCard[]
  readonly up?: Link
  readonly previous?: Link
  readonly next?: Link
  /** Days with more stories than a list holds. */
  readonly pager?: Pager
}

export interface SearchPage extends PageBase {
  readonly kind: 'search'
  readonly script: string
  /** Folder of the search bundle, with base path. */
  readonly bundle: string
  /** Browse pages for readers without JavaScript. */
  readonly browse: readonly Link[]
}

export interface MethodPage extends PageBase {
  readonly kind: 'method'
  readonly classes: readonly {readonly footing: Footing; readonly count: number}[]
  readonly threshold: number
  /** How sure statements were, and how many of them were right, on stories marked by hand. */
  readonly reliability: readonly ReliabilityStep[]
  readonly notices: readonly string[]
}

export interface DataPage extends PageBase {
  readonly kind: 'data'
  readonly downloads: readonly DownloadView[]
  /** The data dictionary; its words are English, as the names of columns are. */
  readonly tables: readonly {
    readonly name: string
    readonly description: string
    readonly columns: readonly {
      readonly name: string
      readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'list' | 'spans'
      readonly description: string
    }[]
  }[]
  /** Stories whose text is among the data. */
  readonly texts: number
  /** Licence of the data as a collection, as SPDX names it. */
  readonly licence?: string
  readonly cite: string
}

export interface NotFoundPage extends PageBase {
  readonly kind: 'not-found'
  /** Set on the page that stands in the place of a story the desk withholds or has withdrawn. */
  readonly withdrawn?: Exclude<Status, 'usable'>
}

/** Stands at an address that leads elsewhere now; browsers go on by themselves. */
export interface MovedPage extends PageBase {
  readonly kind: 'moved'
  readonly to: Link & {readonly language?: string; readonly direction?: Direction}
}

/** Stands in the place of a story the owner has taken out of the archive. */
export interface RemovedPage extends PageBase {
  readonly kind: 'removed'
  /** Why, in the owner's words. */
  readonly reason: string
  readonly since: DateView
}

/** A page of the owner's own, in the archive's frame. */
export interface OwnPage extends PageBase {
  readonly kind: 'own'
  /** What the owner's template printed: trusted HTML, never made from copy. */
  readonly html: string
}

/** Everything a template may be given. */
export type Page =
  | ArticlePage
  | HomePage
  | SourcePage
  | OutletPage
  | IndexPage
  | TermPage
  | NetworkPage
  | UnnamedPage
  | PeriodPage
  | SearchPage
  | MethodPage
  | DataPage
  | NotFoundPage
  | MovedPage
  | RemovedPage
  | OwnPage
