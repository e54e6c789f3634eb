import type {FunctionComponent} from 'preact'
import type {
  BodyBlock,
  CalendarDay,
  ChainStep,
  DateView,
  DayGroup,
  Figure,
  MixPart,
  Pager as PagerValue,
  ReportSource,
  SiteView,
  StatementCard as StatementCardValue,
  StatementView,
  StoryCard as StoryCardValue,
  TallyRow
} from '../src/model/page.ts'
import type {PictureView} from '../src/model/picture-view.ts'
import type {
  MapPicture,
  MixRow,
  NetworkPicture,
  Shapes,
  Timeline as TimelinePicture,
  TimePicture
} from '../src/model/picture.ts'
import type {Citation, ProvenanceView} from '../src/model/story-record.ts'
import type {Footing} from '../src/model/attribution.ts'

/** What each replaceable component is given. */
export interface SlotProps {
  /** Head of every page: name of the archive, ways in, search field. */
  readonly SiteHeader: {readonly site: SiteView; readonly current: string}
  /** Foot of every page. */
  readonly SiteFooter: {readonly site: SiteView}
  /** The sign of a footing, with its name for those who do not see it unless `label` is off. */
  readonly Sign: {readonly footing: Footing | 'own'; readonly label?: boolean}
  /** Names of the writers. */
  readonly Byline: {readonly names: readonly string[]}
  /** Outlet, dates and place on one line. */
  readonly Dateline: {
    readonly outlet: StoryCardValue['outlet']
    readonly place?: string | undefined
    readonly agency?: string | undefined
    readonly dates: readonly {readonly label: string; readonly date: DateView}[]
  }
  /** The summary under the headline, already sanitised HTML. */
  readonly Standfirst: {readonly html: string}
  /** From the copy's own outlet back to the source. */
  readonly Chain: {readonly steps: readonly ChainStep[]; readonly labelled?: boolean}
  /** How a text is sourced: bar, legend, table. */
  readonly SourcingMix: {readonly parts: readonly MixPart[]; readonly caption: string}
  /** One note of the source margin. */
  readonly Note: {
    readonly statement: StatementView
    /** Place among the statements of its block, from 1. */
    readonly place: number
    readonly report?: string | undefined
  }
  /** Pictures of a story; `captionHtml` is sanitised HTML, as that of blocks. */
  readonly Pictures: {
    readonly pictures: readonly PictureView[]
    readonly captionHtml?: string | undefined
  }
  /** One block of the text with its notes. */
  readonly BodyRow: {readonly block: BodyBlock; readonly report?: string | undefined}
  /** “Sources in this report”. */
  readonly SourcesTable: {readonly sources: readonly ReportSource[]}
  readonly Cite: {readonly cite: Citation; readonly href?: string | undefined}
  readonly Provenance: {
    readonly provenance: ProvenanceView
    readonly method: string
    readonly report?: string | undefined
  }
  /** A story in a list. */
  readonly StoryCard: {
    readonly story: StoryCardValue
    /** Depth of its heading; 3 unless told. */
    readonly level?: 2 | 3
    /** Whether to print its date; off in lists by day. */
    readonly dated?: boolean
  }
  /** A statement outside its story. */
  readonly StatementCard: {readonly card: StatementCardValue}
  /** Stories of one day. */
  readonly Day: {readonly day: DayGroup}
  readonly Calendar: {readonly days: readonly CalendarDay[]}
  readonly Tally: {readonly rows: readonly TallyRow[]; readonly caption: string}
  readonly Figures: {readonly figures: readonly Figure[]}
  readonly Pager: {readonly pager: PagerValue}
  /** How much there is over time. */
  readonly TimeBars: {readonly picture: TimePicture; readonly caption: string}
  /** How several texts are sourced, one below the other. */
  readonly MixRows: {readonly rows: readonly MixRow[]; readonly caption: string}
  /** Who relies on whom, drawn. */
  readonly Network: {readonly picture: Shapes<NetworkPicture>}
  /** Places on a map. */
  readonly PlaceMap: {readonly map: Shapes<MapPicture>}
  /** Stories of a place or subject along time. */
  readonly Timeline: {readonly timeline: Shapes<TimelinePicture>}
}

/** The components a site may replace. */
export type Slots = {readonly [Name in keyof SlotProps]: FunctionComponent<SlotProps[Name]>}
