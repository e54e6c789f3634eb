import {findDrafts} from '../../src/attribute/find-drafts.ts'
import {findQuotations} from '../../src/attribute/quotes.ts'
import {tagText} from '../../src/attribute/tag.ts'
import type {Zone} from '../../src/attribute/tidy.ts'
import {emptyContext} from '../../src/attribute/model/context.ts'
import type {Context} from '../../src/attribute/model/context.ts'
import {toDraftRows, noteRules} from '../../src/attribute/model/rule-rows.ts'
import type {DraftRows} from '../../src/attribute/model/candidates.ts'
import {toTable} from '../../src/attribute/model/table.ts'
import type {Table} from '../../src/attribute/model/table.ts'
import type {GoldStory} from './gold.ts'

/** A relation marked by hand, in rows of the table. */
export interface GoldRows {
  readonly source: readonly number[]
  readonly cue: readonly number[]
  readonly content: readonly number[]
}

/** A story ready for training. */
export interface Prepared {
  readonly story: GoldStory
  readonly table: Table
  readonly context: Context
  readonly drafts: readonly DraftRows[]
  readonly gold: readonly GoldRows[]
}

/** Every line with words in it is a paragraph. */
function zonesOf(text: string): Zone[] {
  const zones: Zone[] = []
  for (const match of text.matchAll(/\S[^\n]*/gu)) {
    const end = match.index + match[0].trimEnd().length
    zones.push({kind: 'paragraph', start: match.index, end})
  }
  return zones
}

function rowsOf(
  {start, end, passages}: Table,
  spans: GoldStory['relations'][number]['cue']
): number[] {
  const rows: number[] = []
  for (const [from, to] of spans) {
    for (const passage of passages) {
      if ((start[passage.from] ?? 0) >= to || (end[passage.to - 1] ?? 0) <= from) continue
      for (let row = passage.from; row < passage.to; row++) {
        if ((start[row] ?? 0) < to && (end[row] ?? 0) > from) rows.push(row)
      }
    }
  }
  return rows
}

/** Cut a story into tokens, run the rules, and find the rows of what was marked by hand. */
export function prepare(story: GoldStory): Prepared {
  const {text} = story
  const zones = zonesOf(text)
  const quotations = findQuotations(text, zones)
  const tokens = tagText(text, zones)
  const drafts = findDrafts({text, zones}, quotations, tokens)
  drafts.sort((a, b) => a.cue[0] - b.cue[0])
  const table = toTable({text, zones, quotations, tokens})
  const context = emptyContext(table)
  const draftRows = toDraftRows(table, drafts)
  noteRules(context, draftRows)
  const gold = story.relations.map((relation) => ({
    source: rowsOf(table, relation.source),
    cue: rowsOf(table, relation.cue),
    content: rowsOf(table, relation.content)
  }))
  return {story, table, context, drafts: draftRows, gold}
}
