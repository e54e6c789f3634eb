import type {Attribution} from '../model/attribution.ts'
import type {Entry} from '../model/entry.ts'
import type {SourcingFlag} from '../model/sourcing.ts'
import type {RenderContext} from './context.ts'
import {wordsOf} from './sources.ts'

/** Every flag, in the order in which lists have them. */
export const sourcingFlags: readonly SourcingFlag[] = [
  'alone',
  'bare',
  'second-hand',
  'uncounted',
  'opinion',
  'no-reason'
]

/** What a source not named may lean on: somebody who is. */
const answerable = new Set(['on-record', 'institution', 'document'])

/** What describes a source, behind the word for it. */
const description =
  /[\s,]+(?:of|with|in|at|from|on|who|whom|whose|familiar|close|briefed|cited|and|,).*$/isu

/**
 * Ask of a statement on an unnamed source what a sourcing policy would ask. What the copy does not
 * say cannot be known: a flag is a question, not a verdict.
 *
 * @returns
 *   In the order of `sourcingFlags`; empty for a statement whose source is named.
 */
export function flagsOf(
  context: RenderContext,
  entry: Entry,
  attribution: Attribution
): readonly SourcingFlag[] {
  const {sourceType, anonymity, act, via, viaInferred = []} = attribution
  if (sourceType !== 'anonymous') return []
  const answers: Readonly<Record<SourcingFlag, boolean>> = {
    alone: !context.statementsOf(entry).some(({footing}) => answerable.has(footing)),
    bare: (anonymity?.class ?? 'bare') === 'bare',
    'second-hand': via.length + viaInferred.length > 0,
    uncounted: anonymity?.count === undefined && isPlural(context, entry, attribution),
    opinion: act === 'belief',
    'no-reason': anonymity?.reason === undefined
  }
  return sourcingFlags.filter((flag) => answers[flag])
}

/** In English alone: other languages build their plurals in too many ways to be told from the words. */
function isPlural(context: RenderContext, entry: Entry, attribution: Attribution): boolean {
  if (!/^en\b/iu.test(context.languageOf(entry))) return false
  const head = wordsOf(entry, attribution.source).replace(description, '')
  return /(?:\bpeople|[^s]s)$/iu.test(head)
}
