/** Prints how the stories of the sample archive that were marked by hand come out: `npm run eval -- sample`. */
import {attributeArticle} from '../../src/attribute/attribute-article.ts'
import {parseCopy} from '../../src/parse/parse-copy.ts'
import {readCopy} from '../../src/read/read-copy.ts'
import {readGold, scoreGold} from '../support/sample-gold.ts'

const verbose = process.argv.includes('--verbose')
const rows = []
for (const gold of readGold()) {
  const file = `articles/${gold.file}`
  const found = {path: file, file, below: gold.file}
  const copy = await readCopy(found, {root: 'articles', maxBytes: 5_000_000})
  if (!('text' in copy)) throw new Error(`Cannot read ${file}`)
  const [article] = parseCopy(copy, {outlets: []})
  if (!article) throw new Error(`No story in ${file}`)
  const entry = attributeArticle(article, {outlets: [], minConfidence: 0.5, model: 'full'})
  const score = scoreGold(entry, gold)
  rows.push({story: gold.name.replace('.yaml', ''), ...score, missed: undefined, wrong: undefined})
  if (verbose) {
    console.log(`\n${gold.name}`)
    for (const words of score.missed) console.log(`  missed  ${words}`)
    for (const words of score.wrong) console.log(`  wrong   ${words}`)
  }
}
console.table(rows, [
  'story',
  'marked',
  'found',
  'shown',
  'right',
  'pairs',
  'names',
  'footings',
  'kinds',
  'vias'
])
