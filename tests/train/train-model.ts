import {judgeFeatureCount, writeJudgeFeatures} from '../../src/attribute/model/judge-features.ts'
import type {Marks} from '../../src/attribute/model/mark.ts'
import type {Linked} from '../../src/attribute/model/relation.ts'
import {rowCount, sharedRows} from '../../src/attribute/model/relation.ts'
import type {Rows} from '../../src/attribute/model/relation.ts'
import type {Table} from '../../src/attribute/model/table.ts'
import {linkPassage, type Model} from '../../src/attribute/model/tag-story.ts'
import {makeScratch} from '../../src/attribute/model/tagger.ts'
import type {TaggerWeights} from '../../src/attribute/model/tagger.ts'
import type {Prepared} from './prepare.ts'
import {markStory, noteCues, trainCues, trainLinks, trainMarks} from './stages.ts'
import {trainJudge, type Case} from './train-judge.ts'

/** In how many parts the stories are cut, so that each stage learns from what the one before made of unseen copy. */
const folds = 4

function rowsOf(rows: readonly number[], {mark}: Table): Rows[] {
  return rows.filter((row) => mark[row] === 0).map((row) => [row, row + 1] as const)
}

function withoutMarks(runs: readonly Rows[], table: Table): Rows[] {
  const rows: number[] = []
  for (const [from, to] of runs) for (let row = from; row < to; row++) rows.push(row)
  return rowsOf(rows, table)
}

/** Whether a relation is right: half its content and a word of its source are those of one marked by hand. */
export function isRight({source, content}: Linked, {table, gold}: Prepared): boolean {
  const mine = withoutMarks(content, table)
  return gold.some((relation) => {
    const theirs = rowsOf(relation.content, table)
    const shared = sharedRows(mine, theirs)
    if (shared === 0 || shared * 2 < rowCount(mine) + rowCount(theirs) - shared) return false
    if (relation.source.length === 0 || source.length === 0) {
      return relation.source.length === source.length
    }
    return relation.source.some((row) => source.some(([from, to]) => row >= from && row < to))
  })
}

/** What the judge learns from one story. */
export function casesOf(
  prepared: Prepared,
  marks: Marks,
  links: TaggerWeights,
  story: number
): Case[] {
  const {table, context, drafts} = prepared
  const scratch = makeScratch()
  return table.passages.flatMap((passage) => {
    const others = linkPassage({table, context, marks, drafts}, passage, links, scratch)
    return others.map((linked) => {
      const features = new Int32Array(judgeFeatureCount)
      writeJudgeFeatures(linked, {table, context, marks, passage, drafts, others}, features)
      return {features, right: isRight(linked, prepared), story}
    })
  })
}

/** Train all stages. The result is the same for the same stories in the same order. */
export function trainModel(stories: readonly Prepared[], report: (line: string) => void): Model {
  const kept = (fold: number) => stories.filter((_, index) => index % folds !== fold)
  const marked: Marks[] = []
  for (let fold = 0; fold < folds; fold++) {
    const part = kept(fold)
    const cues = trainCues(part, 1)
    for (const story of stories) noteCues(story, cues)
    const marks = trainMarks(part, 9)
    for (const [index, story] of stories.entries()) {
      if (index % folds === fold) marked[index] = markStory(story, marks)
    }
    report(`part ${fold + 1} of ${folds} marked`)
  }
  for (let fold = 0; fold < folds; fold++) {
    const cues = trainCues(kept(fold), 1)
    for (const [index, story] of stories.entries()) {
      if (index % folds === fold) noteCues(story, cues)
    }
  }
  const marks = trainMarks(stories, 9)
  report('first tagger trained')
  const cases: Case[] = []
  for (let fold = 0; fold < folds; fold++) {
    const links = trainLinks(
      kept(fold),
      marked.filter((_, index) => index % folds !== fold),
      3
    )
    for (const [index, story] of stories.entries()) {
      const made = marked[index]
      if (index % folds === fold && made) cases.push(...casesOf(story, made, links, index))
    }
  }
  report(`${cases.length} relations linked, ${cases.filter(({right}) => right).length} right`)
  const links = trainLinks(stories, marked, 10)
  report('second tagger trained')
  const judge = trainJudge(cases, 4, folds)
  report('judge trained')
  return {cues: trainCues(stories, 1), marks, links, judge}
}
