import type {Article} from '../model/article.ts'
import type {Attribution} from '../model/attribution.ts'
import type {OutletProfile} from '../model/outlet.ts'
import type {Span} from '../model/span.ts'
import type {Draft} from './draft.ts'
import {makeIds} from './identify.ts'
import {kindOf} from './kind.ts'
import {nestDrafts} from './nest.ts'
import {toOutletNames} from './outlets.ts'
import type {Quotation} from './quotes.ts'
import {readSource} from './source.ts'
import {toStorySpans, type TidyCopy} from './tidy.ts'

/** What the rules found in one story. */
export interface Found {
  readonly article: Article
  readonly copy: TidyCopy
  readonly quotations: readonly Quotation[]
  readonly drafts: readonly Draft[]
}

function words(copy: TidyCopy, spans: readonly Span[]): string {
  return spans.map(([from, to]) => copy.text.slice(from, to)).join(' ')
}

function toStory(copy: TidyCopy, spans: readonly Span[]): Span[] {
  return spans.flatMap((span) => toStorySpans(copy, span)).sort((a, b) => a[0] - b[0])
}

/** Make relations of what the rules found: names, footing, chain, nesting, ids and confidence. */
export function completeDrafts(
  {copy, quotations, drafts}: Found,
  options: {readonly outlets: readonly OutletProfile[]; readonly minConfidence: number}
): Attribution[] {
  const outlets = toOutletNames(options.outlets)
  const nested = nestDrafts(drafts)
  const ids = makeIds(
    nested.map(({draft}) => words(copy, [...draft.source, draft.cue, ...draft.content]))
  )
  return nested.flatMap(({draft, within}, index) => {
    const id = ids[index]
    if (!id) return []
    const reading = readSource(words(copy, draft.source), outlets)
    const outer = within === undefined ? undefined : ids[within]
    const confidence = draft.weight
    return {
      id,
      act: draft.act,
      kind: kindOf(copy.text, draft.content, quotations),
      footing: reading.footing,
      source: toStory(copy, draft.source),
      cue: toStorySpans(copy, draft.cue),
      content: toStory(copy, draft.content),
      sourceName: reading.names.length > 0 ? reading.names.join(' and ') : null,
      sourceNames: reading.names,
      sourceType: reading.type,
      via: [],
      confidence,
      shown: confidence >= options.minConfidence,
      rule: draft.rule,
      ...(reading.role && {role: reading.role}),
      ...(reading.affiliation && {affiliation: reading.affiliation}),
      ...(reading.anonymity && {anonymity: reading.anonymity}),
      ...(draft.venue && {venue: words(copy, [draft.venue])}),
      ...(outer && {within: outer})
    }
  })
}
