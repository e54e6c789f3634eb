import {printable} from '../../diagnostics/printable.ts'
import type {Filing} from '../../pipeline/filing.ts'
import type {Duplicate} from '../../pipeline/known-copy.ts'
import type {FileMessages} from '../../pipeline/gather.ts'

/** What became of one piece of copy. */
export interface Outcome {
  /** How the user named it; for a file in a folder, its path. */
  readonly source: string
  readonly filing?: Filing
  readonly duplicate?: Duplicate
  /** Each redirect: the address it led to. */
  readonly redirects: readonly string[]
  readonly messages: FileMessages['messages']
}

/** How many pieces went which way. */
export interface Counts {
  filed: number
  duplicates: number
  refused: number
}

/** Where things are printed against. */
export interface OutcomeOptions {
  readonly copyFolder: string
  readonly dryRun: boolean
}

/** @returns What became of a piece of copy as plain data for programs. */
export function outcomeObject(
  {source, filing, duplicate, redirects, messages}: Outcome,
  {copyFolder, dryRun}: OutcomeOptions
) {
  return {
    source,
    outcome: filing ? (dryRun ? 'planned' : 'filed') : duplicate ? 'duplicate' : 'refused',
    ...(filing && {
      file: inFolder(copyFolder, filing.path),
      sideFile: `${inFolder(copyFolder, filing.path)}.yaml`,
      outlet: filing.outlet,
      ...(filing.day !== undefined && {day: filing.day}),
      slug: filing.slug,
      format: filing.format,
      stories: filing.articles.length,
      ...(filing.pictures.length > 0 && {
        pictures: filing.pictures.map(({path}) => inFolder(copyFolder, path))
      })
    }),
    ...(duplicate && {
      duplicate: duplicate.kind,
      duplicateOf: inFolder(copyFolder, duplicate.path)
    }),
    ...(redirects.length > 0 && {redirects}),
    messages: messages.map(({note: _, ...message}) => message)
  }
}

/** @returns What became of a piece of copy in one line, and one for each picture it brings; nothing for one that a message tells of. */
export function describeOutcome(
  {source, filing, duplicate}: Outcome,
  {copyFolder, dryRun}: OutcomeOptions
): string | undefined {
  if (duplicate?.kind === 'bytes') {
    return printable(`Filed already ${source} → ${inFolder(copyFolder, duplicate.path)}`)
  }
  if (filing === undefined) return undefined
  const {path, outlet, day = 'undated', format, articles, pictures} = filing
  const stories = articles.length === 1 ? '' : `, ${articles.length} stories`
  const lines = [
    `${dryRun ? 'Would file' : 'Filed'} ${source} → ${inFolder(copyFolder, path)} (${outlet}, ${day}, ${format}${stories})`,
    ...pictures.map((picture) => `  with ${inFolder(copyFolder, picture.path)}`)
  ]
  return lines.map(printable).join('\n')
}

/** @returns How many pieces went which way, in words. */
export function describeCounts({filed, duplicates, refused}: Counts, dryRun: boolean): string {
  return [
    `${filed} ${dryRun ? 'to file' : 'filed'}`,
    ...(duplicates > 0 ? [`${duplicates} filed already`] : []),
    ...(refused > 0 ? [`${refused} not filed`] : [])
  ].join(', ')
}

/** A path below the copy folder as messages name it. */
export function inFolder(copyFolder: string, path: string): string {
  return copyFolder === '.' ? path : `${copyFolder.replaceAll('\\', '/')}/${path}`
}
