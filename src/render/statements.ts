import type {StatementRef} from '../model/archive.ts'
import type {Attribution} from '../model/attribution.ts'
import type {Entry} from '../model/entry.ts'
import type {AttributionId} from '../model/ids.ts'
import type {StatementCard, StatementView} from '../model/page.ts'
import {asForeign, type RenderContext} from './context.ts'
import {storyCard} from './story-card.ts'
import {passageOf} from './passage.ts'
import {placesOf} from '../model/place-in-story.ts'
import {sourceViews, wordsOf} from './sources.ts'
import {statementFragment} from './urls.ts'

/** The page a statement is shown on. */
export interface Around {
  /** Language of the page. */
  readonly language: string
  /** Whether it is the story's own page, where a fragment is enough of an address. */
  readonly own: boolean
}

/** @returns A relation as pages show it. */
export function statementView(
  context: RenderContext,
  entry: Entry,
  attribution: Attribution,
  around: Around
): StatementView {
  const {via, viaInferred = [], venue, anonymity, within, hedges = []} = attribution
  const fragment = statementFragment(attribution.id)
  const words = attribution.content.length > 0 ? attribution.content : attribution.cue
  return {
    id: attribution.id,
    act: attribution.act,
    kind: attribution.kind,
    footing: attribution.footing,
    text: withoutConjunction(wordsOf(entry, words)),
    ...asForeign(context.languageOf(entry), around.language),
    sources: sourceViews(context, entry, attribution),
    via: via.map((name) => context.link(name, entry)),
    viaInferred: viaInferred.map((name) => context.link(name, entry)),
    ...(venue !== undefined && {venue: context.link(venue, entry)}),
    ...(anonymity && {anonymity}),
    hedged: hedges.length > 0,
    confidence: attribution.confidence,
    rule: attribution.rule,
    ...(attribution.decided && {decided: attribution.decided}),
    cue: wordsOf(entry, attribution.cue),
    ...(isStatement(context, entry, within) && {within}),
    href: around.own ? fragment : context.urls.story(entry.id).href + fragment
  }
}

/** Whether the outer relation is shown too: a link to one that is not would lead nowhere. */
function isStatement(context: RenderContext, entry: Entry, id: AttributionId | undefined): boolean {
  return id !== undefined && context.statementsOf(entry).some((shown) => shown.id === id)
}

/** What opens an indirect statement belongs to it, but tells a reader nothing where it stands alone. */
function withoutConjunction(words: string): string {
  return words.replace(/^(?:that|que|dass|che)\s+(?=\S)|^qu['’](?=\p{L})/iu, '')
}

/** @returns A relation with the story and paragraph it stands in. */
export function statementCard(
  context: RenderContext,
  entry: Entry,
  attribution: Attribution
): StatementCard {
  const place = placesOf(entry).get(attribution.id)
  const number = place?.in === 'block' ? place.number : undefined
  return {
    statement: statementView(context, entry, attribution, {
      language: context.config.language,
      own: false
    }),
    passage: passageOf(entry, attribution, place),
    story: storyCard(context, entry),
    ...(number !== undefined && {paragraph: number})
  }
}

/** @returns Statements of a list as cards. */
export function cardsOf(
  context: RenderContext,
  refs: readonly StatementRef[]
): readonly StatementCard[] {
  return refs.map((ref) => {
    const {entry, attribution} = context.statement(ref)
    return statementCard(context, entry, attribution)
  })
}
