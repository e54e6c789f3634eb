import {BodyRow} from './components/BodyRow.tsx'
import {Byline} from './components/Byline.tsx'
import {Calendar} from './components/Calendar.tsx'
import {Chain} from './components/Chain.tsx'
import {Cite} from './components/Cite.tsx'
import {Dateline} from './components/Dateline.tsx'
import {Day} from './components/Day.tsx'
import {Figures} from './components/Figures.tsx'
import {MixRows} from './components/MixRows.tsx'
import {Network} from './components/Network.tsx'
import {Note} from './components/Note.tsx'
import {Pager} from './components/Pager.tsx'
import {Pictures} from './components/Pictures.tsx'
import {PlaceMap} from './components/PlaceMap.tsx'
import {Provenance} from './components/Provenance.tsx'
import {Sign} from './components/Sign.tsx'
import {SiteFooter} from './components/SiteFooter.tsx'
import {SiteHeader} from './components/SiteHeader.tsx'
import {SourcesTable} from './components/SourcesTable.tsx'
import {SourcingMix} from './components/SourcingMix.tsx'
import {Standfirst} from './components/Standfirst.tsx'
import {StatementCard} from './components/StatementCard.tsx'
import {StoryCard} from './components/StoryCard.tsx'
import {Tally} from './components/Tally.tsx'
import {TimeBars} from './components/TimeBars.tsx'
import {Timeline} from './components/Timeline.tsx'
import type {SlotProps, Slots} from './props.ts'

/**
 * Our own components, by the names a site replaces them under (`theme.slots`). A site's own component
 * may print ours and add to it.
 *
 * @example
 *   import {slots, type SlotProps} from 'wirecopy/slots'
 *   export default (props: SlotProps['Byline']) => <><slots.Byline {...props} /><p>…</p></>
 */
export const slots: Slots = {
  BodyRow,
  Byline,
  Calendar,
  Chain,
  Cite,
  Dateline,
  Day,
  Figures,
  MixRows,
  Network,
  Note,
  Pager,
  Pictures,
  PlaceMap,
  Provenance,
  Sign,
  SiteFooter,
  SiteHeader,
  SourcesTable,
  SourcingMix,
  Standfirst,
  StatementCard,
  StoryCard,
  Tally,
  TimeBars,
  Timeline
}

export {useSlots, useStrings} from './context.ts'
export type {SlotProps, Slots}

/** @returns Our components with a site's own in their place. */
export function mergeSlots(own: Partial<Slots>): Slots {
  return {...slots, ...own}
}
