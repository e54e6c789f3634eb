import {readFileSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {isMarked, printReliability, reliabilityOf} from '../support/reliability.ts'
import {readGold, spansOf} from '../train/gold.ts'

type Fields = Readonly<Record<string, unknown>>

/** One set: what is parsed, what is predicted, how it is scored. */
export interface EvalSet {
  readonly name: string
  /** Gold answers, below the folder of the corpora. */
  readonly gold: string
  /** Writes what is to be parsed into a folder and gives the arguments of `parse` for it. */
  readonly prepare: (gold: string, folder: string) => readonly string[]
  readonly toPredictions: (stories: readonly Fields[]) => readonly Fields[]
  /** Scorer below the folder of the corpora, and its arguments. */
  readonly score: (gold: string, predictions: string) => readonly string[]
  /** Lines to print below the scorer's table. */
  readonly report?: (stories: readonly Fields[], gold: string) => readonly string[]
}

const structure = ['reuters-dev', 'reuters-hard-dev', 'web-dev', 'intl-dev'].map(
  (set): EvalSet => ({
    name: `structure/${set}`,
    gold: `structure/${set}.jsonl`,
    prepare(gold, folder) {
      const records = asRecords(gold, folder, ({id, raw, received}) => ({
        id,
        text: raw,
        ...(received !== undefined && {received})
      }))
      return ['--model', 'none', '--records', records]
    },
    toPredictions: (stories) => stories.map(({id, entry}) => ({id, entry})),
    score: (gold, predictions) => ['structure/score.mjs', '--gold', gold, '--pred', predictions]
  })
)

const files = (['formats', 'html'] as const).map((set): EvalSet => ({
  name: set,
  gold: `${set}/manifest.json`,
  prepare: (gold, folder) => {
    unpackFiles(gold, folder)
    return ['--model', 'none', folder]
  },
  toPredictions: (stories) => byFile(stories, set === 'html' ? '.gz' : ''),
  score: (gold, predictions) => [
    `${set}/score.mjs`,
    ...['--gold', gold, '--pred', predictions],
    ...(set === 'html' ? ['--by', 'set'] : [])
  ]
}))

const attribution = (['full', 'rules'] as const).map((model): EvalSet => ({
  name: `attribution/polnear-dev, model ${model}`,
  gold: 'attribution/polnear-dev.jsonl',
  prepare(gold, folder) {
    const records = asRecords(gold, folder, ({id, text, date}) => {
      const received = /^\d{4}-\d\d-\d\d/u.exec(String(date))?.[0]
      return {id, text, ...(received !== undefined && {received})}
    })
    return ['--model', model, '--records', records]
  },
  toPredictions: (stories) =>
    stories.map(({id, attributions}) => ({id, attributions: outerShown(attributions)})),
  score: (gold, predictions) => ['attribution/score.mjs', gold, predictions],
  report: reportConfidence
}))

/** Every set there is. */
export const sets: readonly EvalSet[] = [...structure, ...files, ...attribution]

/** Write the lines of a corpus as records of `parse --records`. */
function asRecords(gold: string, folder: string, toRecord: (line: Fields) => Fields): string {
  const records = join(folder, 'records.jsonl')
  const lines = linesOf(gold).map((line) => JSON.stringify(toRecord(toObject(line))))
  writeFileSync(records, lines.join('\n'))
  return records
}

/** Put the files a manifest names into a folder, compressed ones unpacked. */
function unpackFiles(gold: string, folder: string): void {
  const manifest: unknown = JSON.parse(readFileSync(gold, 'utf8'))
  if (!Array.isArray(manifest)) throw new TypeError(`Unexpected ${gold}, expected a list`)
  for (const item of manifest) {
    const {file} = toFields(item)
    if (typeof file !== 'string') continue
    const bytes = readFileSync(join(dirname(gold), file))
    const packed = file.endsWith('.gz')
    writeFileSync(
      join(folder, packed ? file.slice(0, -3) : file),
      packed ? gunzipSync(bytes) : bytes
    )
  }
}

/** Stories by the file they came from; `ending` is put back where it was taken off. */
function byFile(stories: readonly Fields[], ending: string): readonly Fields[] {
  const found = new Map<string, unknown[]>()
  for (const {file, entry} of stories) {
    const name = basename(String(file)) + ending
    found.set(name, [...(found.get(name) ?? []), entry])
  }
  return [...found].map(([file, entries]) =>
    entries.length === 1 ? {file, entry: entries[0]} : {file, entries}
  )
}

/** How many of the relations of each confidence were right, shown or not. */
function reportConfidence(stories: readonly Fields[], gold: string): readonly string[] {
  const marked = new Map(readGold(gold).map((story) => [story.id, story]))
  const judged = stories.flatMap(({id, attributions}) => {
    const story = marked.get(String(id))
    if (!story || !Array.isArray(attributions)) return []
    return attributions.map(toFields).flatMap(({within, confidence, source, content}) => {
      if (within !== undefined || typeof confidence !== 'number') return []
      const found = {source: spansOf(source), content: spansOf(content)}
      return [{confidence, right: isMarked(story.text, found, story.relations)}]
    })
  })
  return ['', ...printReliability(reliabilityOf(judged))]
}

/** The corpus marks outer relations only; what the site does not show is not scored. */
function outerShown(attributions: unknown): readonly unknown[] {
  if (!Array.isArray(attributions)) return []
  return attributions.filter((relation) => {
    const {shown, within} = toFields(relation)
    return shown === true && within === undefined
  })
}

function toFields(value: unknown): Fields {
  if (typeof value !== 'object' || value === null) {
    throw new TypeError('Unexpected value, expected an object')
  }
  return Object.fromEntries(Object.entries(value))
}

/** @returns One line of JSON Lines as an object. */
export function toObject(line: string): Fields {
  return toFields(JSON.parse(line))
}

/** @returns Lines of a file that hold anything. */
export function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
}
