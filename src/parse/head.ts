import type {Dateline} from './../model/copy.ts'
import type {Draft} from './draft.ts'
import {isBareName, isBylineTail, parseByline} from './fields/byline.ts'
import {isCaption} from './fields/caption.ts'
import {countWords, endsSentence} from './fields/cross-head.ts'
import {parseByStrip} from './fields/by-strip.ts'
import {parseDateline} from './fields/dateline.ts'
import type {PrintedDateline} from './fields/printed-dateline.ts'
import {parseEmbargo} from './fields/embargo.ts'
import {isHeadline} from './fields/headline.ts'
import {parseNote, saysCorrected} from './fields/note.ts'
import {isWholeHeadline} from './fields/related-line.ts'
import {parseSlugline} from './fields/slugline.ts'
import {rateStandfirst} from './fields/standfirst.ts'
import {parseTimestamp} from './fields/timestamp.ts'
import type {ReadingContext} from './reading-context.ts'
import type {Layout} from './layout.ts'
import {addNote, toBlock} from './blocks.ts'
import {takeDateline} from './take-dateline.ts'
import {cutUnit, spanOf, type Unit} from './unit.ts'

interface HeadContext extends ReadingContext {
  /** Whether the first line is blank: copy without a headline. */
  readonly opensBlank: boolean
  readonly layout: Layout
}

/** How many units may stand above the lead. */
const deepest = 14

/**
 * Read everything above the lead: label lines, embargo, headline, standfirst, byline, notes,
 * captions and the dateline.
 *
 * @param units
 *   All units; the one the lead stands in is cut behind its dateline, in place.
 * @returns
 *   Index of the first unit of the body.
 */
export function readHead(
  draft: Draft,
  units: Unit[],
  context: HeadContext
): {first: number; dateline?: Dateline} {
  const {lead, printed} = findLead(units)
  const texts: Unit[] = []
  let index = 0
  let isByline = false
  for (; index < (lead ?? Math.min(units.length, deepest)); index += 1) {
    const unit = units[index]
    if (!unit) break
    const taken = takeField(draft, unit, units[index + 1], {context, texts, isByline})
    isByline = taken === 'byline'
    if (taken) continue
    if (lead === undefined && !isAbove(texts, unit, units.slice(index + 1), context)) break
    texts.push(unit)
  }
  placeTexts(draft, texts, context)
  const opening = lead === undefined ? undefined : units[lead]
  if (lead === undefined || !printed || !opening) return {first: index}
  const dateline = takeDateline(draft, opening, printed, context.received)
  if (printed.end >= opening.text.length) units.splice(lead, 1)
  else units[lead] = cutUnit(opening, printed.end)
  return {first: lead, dateline}
}

/** The first unit that opens with a dateline. A digest has one for each of its stories, so none of its own. */
function findLead(units: readonly Unit[]): {lead?: number; printed?: PrintedDateline} {
  for (let index = 0; index < Math.min(units.length, deepest); index += 1) {
    const unit = units[index]
    if (
      !unit ||
      (index === 0 && units.length > 1 && isHeadline(unit.text) && !/[(（]/u.test(unit.text))
    )
      continue
    if (parseNote(unit.text, false)) continue
    const printed = parseDateline(unit.text)
    if (!printed) continue
    if (!printed.day && printed.agency === undefined) {
      const others = units
        .slice(index + 1)
        .filter((other) => /^\p{Lu}{3}/u.test(other.text) && parseDateline(other.text))
      if (others.length > 1) return {}
    }
    return {lead: index, printed}
  }
  return {}
}

interface Standing {
  readonly context: HeadContext
  readonly texts: readonly Unit[]
  /** Whether the unit before was a byline. */
  readonly isByline: boolean
}

/** Take a unit that is a field by its own form. */
function takeField(
  draft: Draft,
  unit: Unit,
  next: Unit | undefined,
  standing: Standing
): string | undefined {
  const {text} = unit
  const {received} = standing.context
  if (standing.texts.length === 0 && next) {
    const slug = parseSlugline(text)
    if (slug) {
      Object.assign(draft, slug)
      return 'slug'
    }
  }
  const embargo = parseEmbargo(text, received)
  if (embargo !== undefined) {
    if (embargo !== '') {
      draft.embargoUntil = embargo
      draft.derived.push({field: 'embargoUntil', span: spanOf(unit), rule: 'embargo-line'})
    }
    return 'embargo'
  }
  const strip = standing.texts.length > 0 ? parseByStrip(text) : undefined
  if (strip) {
    if (strip.byline) takeByline(draft, unit, strip.byline)
    draft.published = strip.published
    draft.derived.push({field: 'published', span: spanOf(unit), rule: 'date-line'})
    return 'byline'
  }
  const names = parseByline(text)
  if (names && (draft.byline === undefined || draft.byline.length === 0))
    return takeByline(draft, unit, names)
  if (standing.isByline && (isBylineTail(text) || isPlaceOrDesk(text, next))) return 'byline'
  const note = parseNote(text, false)
  if (note) {
    addNote(draft, unit, note)
    return 'note'
  }
  const stamp = parseTimestamp(text, received)
  if (stamp !== undefined) {
    draft.published = stamp
    draft.derived.push({field: 'published', span: spanOf(unit), rule: 'date-line'})
    return 'stamp'
  }
  if (standing.texts.length > 0) {
    if (isCaption(text)) {
      draft.blocks.push(toBlock('caption', unit))
      return 'caption'
    }
    if (/^[*•·▪■●]\s+\S/u.test(text) && countWords(text) < 40) {
      draft.blocks.push(toBlock('list', unit))
      return 'list'
    }
    const follows =
      next && (parseTimestamp(next.text, received) !== undefined || parseDateline(next.text))
    if (!draft.byline && follows && isBareName(text)) return takeByline(draft, unit, [text])
  }
  return undefined
}

/** `Investigations`, `Aldermoot, special correspondent`: a few words between byline and lead. */
function isPlaceOrDesk(text: string, next: Unit | undefined): boolean {
  return (
    countWords(text) <= 3 && !endsSentence(text) && next !== undefined && endsSentence(next.text)
  )
}

function takeByline(draft: Draft, unit: Unit, names: readonly string[]): string {
  draft.byline = names
  draft.spans = {...draft.spans, byline: spanOf(unit)}
  return 'byline'
}

/** Whether an unmarked unit of copy without a dateline stands above its lead: headline, or standfirst. */
function isAbove(
  texts: readonly Unit[],
  unit: Unit,
  rest: readonly Unit[],
  context: HeadContext
): boolean {
  const following = rest.find((other) => !parseByline(other.text) && !isCaption(other.text))
  const isSummary = () =>
    context.layout !== 'indented' &&
    rateStandfirst(
      unit.text,
      following?.text,
      rest.slice(1, 13).map((other) => other.text)
    ) >
      // The first line of copy without a headline is mostly one.
      (texts.length > 0 ? 0 : context.opensBlank ? -0.6 : -0.3)
  if (texts.length === 0) return (!context.opensBlank && isHeadline(unit.text)) || isSummary()
  if (rest.slice(0, 2).some((other) => parseByline(other.text)?.length)) return true
  // Copy that opens with a blank line has no headline, so one standfirst is all there can be.
  return texts.length === 1 && !isBlankOpening(texts, context) && isSummary()
}

/** Whether the first text is the standfirst of copy without a headline, as a blank first line says. */
function isBlankOpening([first]: readonly Unit[], {opensBlank}: HeadContext): boolean {
  if (!first) return false
  if (!isHeadline(first.text)) return true
  const isShouted =
    first.text === first.text.toUpperCase() && first.text !== first.text.toLowerCase()
  return opensBlank && !isWholeHeadline(first.text) && !isShouted
}

function placeTexts(draft: Draft, texts: readonly Unit[], context: HeadContext): void {
  const [first, ...others] = texts
  if (!first) return
  const summary = isBlankOpening(texts, context) ? texts : others
  if (summary === others) takeHeadline(draft, first)
  const [standfirst, ...rest] = summary
  if (standfirst) {
    draft.standfirst = standfirst.text
    draft.spans = {...draft.spans, standfirst: spanOf(standfirst)}
  }
  for (const unit of rest) draft.blocks.push(toBlock('paragraph', unit))
}

/** Stars of a flash, `^` and `<` of a transmission and the `=` that ends a desk's headline are no part of it. */
function takeHeadline(draft: Draft, unit: Unit): void {
  const [mark = ''] = /^(?:\*{3,}\s*|\^)/u.exec(unit.text) ?? []
  const end = /^[^<]*(?=<$)|^.*\S(?=\s*=$)/u.exec(unit.text)?.[0].length ?? unit.text.length
  const headline = cutUnit(unit, mark.length, end)
  // Marks without a word are no headline.
  if (headline.text === '') return
  draft.headline = headline.text
  draft.spans = {...draft.spans, headline: spanOf(headline)}
  if (saysCorrected(headline.text)) draft.corrected = true
}
