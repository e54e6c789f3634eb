import type {Draft} from '../draft.ts'
import {emptyContext} from './context.ts'
import {joinDrafts} from './join.ts'
import {noteRules, toDraftRows} from './rule-rows.ts'
import {toTable, type Story} from './table.ts'
import {tagStory, type Model} from './tag-story.ts'

/**
 * Let the model weigh what the rules found in an English story, mark its spans, and add what they
 * missed. Each relation's `weight` is then the share of right ones among those like it.
 */
export function refineDrafts(story: Story, drafts: readonly Draft[], model: Model): Draft[] {
  const ordered = [...drafts].sort((a, b) => a.cue[0] - b.cue[0])
  const table = toTable(story)
  const context = emptyContext(table)
  const rows = toDraftRows(table, ordered)
  noteRules(context, rows)
  return joinDrafts(table, ordered, tagStory(table, context, rows, model))
}
