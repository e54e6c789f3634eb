import type {Attribution} from '../model/attribution.ts'
import type {Entry} from '../model/entry.ts'
import type {SourceView} from '../model/page.ts'
import type {Span} from '../model/span.ts'
import type {RenderContext} from './context.ts'
import {capitalise, nameUnnamed} from './unnamed-name.ts'

/** @returns The words of spans, wraps undone, fragments joined with “ … ”. */
export function wordsOf({text}: Entry, spans: readonly Span[]): string {
  return spans
    .map(([start, end]) => text.slice(start, end).replace(/\s+/gu, ' ').trim())
    .join(' … ')
}

/** @returns The sources of a statement; one view for an unnamed source or none. */
export function sourceViews(
  context: RenderContext,
  entry: Entry,
  attribution: Attribution
): readonly SourceView[] {
  const {sourceType: type, sourceNames, anonymity} = attribution
  if (type === 'anonymous') {
    const name = nameUnnamed(attribution, context.languageOf(entry), context.words)
    return [{name, type, ...(anonymity?.access !== undefined && {detail: anonymity.access})}]
  }
  if (sourceNames.length === 0) {
    // Words that name nobody for certain, such as “he”, are quoted: they are no name.
    const printed = wordsOf(entry, attribution.source)
    return [{name: printed === '' ? context.words.noSource : `“${printed}”`, type}]
  }
  return sourceNames.map((printed) => {
    const {text, href} = context.link(printed, entry)
    const detail = sourceDetail(context, printed, attribution)
    return {
      name: capitalise(text),
      type,
      ...(href !== undefined && {href}),
      ...(detail !== undefined && {detail})
    }
  })
}

/** Role, affiliation or what an outlet is: one line under a name. */
function sourceDetail(
  context: RenderContext,
  name: string,
  {role, affiliation, sourceNames}: Attribution
): string | undefined {
  const kind = context.outletNamed(name)?.profile.kind
  if (kind !== undefined) return capitalise(kind)
  if (sourceNames.length > 1) return undefined
  const parts = [role, affiliation].filter((part) => part !== undefined)
  const [first, second] = parts
  const said = second !== undefined && first?.includes(second) === true ? [first] : parts
  return said.length === 0 ? undefined : said.join(', ')
}
