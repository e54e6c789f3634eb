import type {Draft} from './draft.ts'
import {covers} from './span-at.ts'
import {sizeOf} from './span-sizes.ts'

/** A relation and the one whose content holds it. */
export interface Nested {
  readonly draft: Draft
  /** Index of the outer relation in the list. */
  readonly within?: number
}

function begin({source, cue, content}: Draft): number {
  return Math.min(cue[0], ...source.map(([from]) => from), ...content.map(([from]) => from))
}

function outerFirst(a: Draft, b: Draft): number {
  if (covers(a.content, b.cue)) return -1
  if (covers(b.content, a.cue)) return 1
  return a.cue[0] - b.cue[0]
}

/** Whether the cue is an editor's: it may have no words, or come from another place of the story. */
function hasStatedCue({decided}: Draft): boolean {
  return decided?.as === 'added' || decided?.values.cue !== undefined
}

/** Whether all that was said lies in what another said. */
function isInside(
  {content}: Draft,
  size: number,
  other: {readonly draft: Draft; readonly size: number}
): boolean {
  return other.size > size && content.every((span) => covers(other.draft.content, span))
}

/** Whether a relation stands in the content of another, or is said to be part of it. */
function isHeld({cue, report}: Draft, other: Draft): boolean {
  return report ? other.cue[0] === report[0] : covers(other.content, cue)
}

/** How many relations before one may hold it: more than any sentence has. */
const reach = 24

/**
 * Put relations in text order, outer before inner, and tell for each the nearest one whose
 * content holds its cue.
 */
export function nestDrafts(drafts: readonly Draft[]): Nested[] {
  const sorted = drafts
    .map((draft) => ({draft, at: begin(draft), size: sizeOf(draft.content)}))
    .sort((a, b) => a.at - b.at || outerFirst(a.draft, b.draft))
  return sorted.map(({draft, size: own}, index) => {
    let within: number | undefined
    for (let k = Math.max(0, index - reach); k < Math.min(sorted.length, index + reach); k++) {
      const other = sorted[k]
      if (!other || k === index || other.size < own || !isHeld(draft, other.draft)) continue
      if (hasStatedCue(draft) && !isInside(draft, own, other)) continue
      const known = within === undefined ? undefined : sorted[within]
      if (!known || other.size < known.size) within = k
    }
    return within === undefined ? {draft} : {draft, within}
  })
}
