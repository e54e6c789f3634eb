import {readFileSync, writeFileSync} from 'node:fs'
import {attributeArticle} from '../../src/attribute/attribute-article.ts'
import type {ReliabilityStep} from '../../src/model/reliability.ts'
import {parseCopy} from '../../src/parse/parse-copy.ts'
import {copyFromText} from '../../src/read/read-copy.ts'
import {
  isMarked,
  printReliability,
  reliabilityOf,
  type JudgedRelation
} from '../support/reliability.ts'
import {readGold, type GoldStory} from './gold.ts'

function judged({id, text, relations}: GoldStory): JudgedRelation[] {
  const articles = parseCopy(copyFromText({text, file: id, id}), {outlets: []})
  return articles.flatMap((article) =>
    attributeArticle(article, {outlets: [], minConfidence: 0, model: 'full'})
      .attributions.filter(({within}) => within === undefined)
      .map(({confidence, source, content}) => ({
        confidence,
        right: isMarked(text, {source, content}, relations)
      }))
  )
}

function toCode(steps: readonly ReliabilityStep[]): string {
  return steps
    .map(
      ({from, to, count, mean, right}) =>
        `  {from: ${from}, to: ${to}, count: ${count}, mean: ${mean}, right: ${right}}`
    )
    .join(',\n')
}

/**
 * Measure the confidence of the model that the package has on stories marked by hand, outer
 * relations only, and write the figures into the module that pages read.
 *
 * @returns
 *   The table, for people.
 */
export function writeReliability(gold: string, file: string): string[] {
  const steps = reliabilityOf(readGold(gold).flatMap(judged))
  const code = readFileSync(file, 'utf8')
  const begin = code.indexOf('= [')
  writeFileSync(file, `${code.slice(0, begin)}= [\n${toCode(steps)}\n]\n`)
  return printReliability(steps)
}
