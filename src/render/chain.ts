import type {Attribution} from '../model/attribution.ts'
import type {Entry} from '../model/entry.ts'
import type {ChainStep} from '../model/page.ts'
import {asForeign, type RenderContext} from './context.ts'
import {placesOf} from './places.ts'
import {sourceViews} from './sources.ts'
import {withinLine} from './unnamed-name.ts'

/** Paragraphs in which the story's main thread is looked for. */
const leadParagraphs = 3

/** Paragraphs in which the source behind a report is looked for. */
const reportParagraphs = 6

/**
 * Trace the main thread of a story from the copy's own outlet back to the source.
 *
 * The main thread is that of the lead: the first paragraph with a statement, and of its statements
 * the one that came the longest way, the one with the most words among equals. Where it ends with
 * another outlet's report, the weightiest statement near the lead that this outlet carried tells
 * on whom the report rests.
 *
 * @returns
 *   The own outlet, the carriers, the source; empty when the story says nobody's words.
 */
export function chainOf(context: RenderContext, entry: Entry): readonly ChainStep[] {
  const places = placesOf(entry)
  const inLead = (attribution: Attribution): number => {
    const place = places.get(attribution.id)
    if (place?.in !== 'block') return place ? leadParagraphs + 1 : Infinity
    return place.number ?? Infinity
  }
  const placed = context
    .statementsOf(entry)
    .filter((attribution) => places.has(attribution.id) && attribution.footing !== 'none')
  const first = Math.min(...placed.map(inLead))
  const lead = weightiest(
    placed.filter((attribution) => inLead(attribution) === first),
    context
  )
  if (!lead) return []

  const report = lead.sourceType === 'outlet' ? lead.sourceNames[0] : undefined
  const behind =
    report === undefined
      ? undefined
      : weightiest(
          placed.filter(
            (attribution) =>
              inLead(attribution) <= reportParagraphs &&
              attribution.footing !== 'no-comment' &&
              carriersOf(attribution).some((name) => isSame(context, name, report))
          ),
          context
        )
  return toSteps(context, entry, behind ?? lead)
}

function toSteps(
  context: RenderContext,
  entry: Entry,
  attribution: Attribution
): readonly ChainStep[] {
  const own = context.outletOf(entry)
  const {outlet} = entry.fields
  const start: readonly ChainStep[] = outlet === null ? [] : [context.link(outlet)]
  const carriers = [...carriersOf(attribution)]
    .reverse()
    .filter((name) => own === undefined || context.outletNamed(name) !== own)
    .map((name): ChainStep => {
      const footing = context.outletNamed(name) ? 'outlet' : 'document'
      return {...context.link(name), footing}
    })
  const views = sourceViews(context, entry, attribution)
  const [source] = views
  const name = views.map((view) => view.name).join(', ')
  const unnamed = attribution.sourceType === 'anonymous'
  const {language} = asForeign(context.languageOf(entry), context.config.language)
  const last: ChainStep = {
    text: unnamed ? withinLine(name) : name,
    footing: attribution.footing,
    ...(views.length === 1 && source?.href !== undefined && {href: source.href}),
    ...(language !== undefined && {language})
  }
  return [...start, ...carriers, last]
}

function carriersOf({via, viaInferred = []}: Attribution): readonly string[] {
  return [...via, ...viaInferred]
}

function isSame(context: RenderContext, one: string, other: string): boolean {
  if (one === other) return true
  const outlet = context.outletNamed(one)
  return outlet !== undefined && outlet === context.outletNamed(other)
}

/** The statement that came the longest way; the longest of those, the first among equals. */
function weightiest(
  attributions: readonly Attribution[],
  context: RenderContext
): Attribution | undefined {
  const weight = (attribution: Attribution): number => {
    const words = attribution.content.reduce((sum, [start, end]) => sum + end - start, 0)
    const way = new Set(carriersOf(attribution).map((name) => context.link(name).text)).size
    const named = attribution.sourceType === 'anonymous' || attribution.sourceNames.length > 0
    const spoken = attribution.footing !== 'no-comment'
    return Number(spoken) * 1e12 + Number(named) * 1e9 + way * 1e6 + Math.min(words, 1e6 - 1)
  }
  return attributions.reduce<Attribution | undefined>(
    (best, next) => (best === undefined || weight(next) > weight(best) ? next : best),
    undefined
  )
}
