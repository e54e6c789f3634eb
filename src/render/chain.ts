import type {Attribution} from '../model/attribution.ts'
import type {Entry} from '../model/entry.ts'
import type {ChainStep} from '../model/page.ts'
import {asForeign, type RenderContext} from './context.ts'
import {sourceViews} from './sources.ts'
import {withinLine} from './unnamed-name.ts'

/**
 * Trace the main thread of a story from the copy's own outlet back to the source, as the copy tells it.
 *
 * @returns
 *   The own outlet, the carriers, the source; empty when the story says nobody's words but its
 *   outlet's own.
 */
export function chainOf(context: RenderContext, entry: Entry): readonly ChainStep[] {
  const origin = context.archive.origins.get(entry.id)
  if (!origin) return []
  const {attribution} = context.statement({entry: entry.id, attribution: origin.statement})
  return toSteps(context, entry, attribution)
}

function toSteps(
  context: RenderContext,
  entry: Entry,
  attribution: Attribution
): readonly ChainStep[] {
  const own = context.outletOf(entry)
  const {outlet} = entry.fields
  const start: readonly ChainStep[] = outlet === null ? [] : [context.link(outlet, entry)]
  const carriers = [...attribution.via, ...(attribution.viaInferred ?? [])]
    .reverse()
    .filter((name) => own === undefined || context.outletNamed(name) !== own)
    .map((name): ChainStep => {
      const footing = context.outletNamed(name) ? 'outlet' : 'document'
      return {...context.link(name, entry), footing}
    })
  const views = sourceViews(context, entry, attribution)
  const [source] = views
  const name = views.map((view) => view.name).join(', ')
  if (own !== undefined && context.outletNamed(name) === own) {
    return carriers.length === 0 ? [] : [...start, ...carriers]
  }
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
