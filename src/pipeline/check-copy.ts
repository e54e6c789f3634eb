import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {location} from 'vfile-location'
import {checkArchive} from '../check/check-archive.ts'
import type {CopyFinding} from '../check/rule.ts'
import type {ArchiveConfig} from '../config/schema.ts'
import {makeMessage} from '../diagnostics/message.ts'
import type {Archive} from '../model/archive.ts'
import type {Entry, Message} from '../model/entry.ts'
import {makeContext} from '../render/context.ts'
import {renderPages} from '../render/pages.ts'
import {noAssets} from '../render/site-view.ts'
import {heldPictures} from '../render/story-pictures.ts'
import {checkAddresses} from './check-addresses.ts'
import {gatherArchive, type FileMessages, type Gathered, type OnProgress} from './gather.ts'
import {ownPagesFolder} from './own-pages.ts'

/**
 * Read all copy of an archive and say everything there is to say about it; nothing is written.
 *
 * @param root
 *   The archive's folder as given; messages name files by it.
 */
export async function checkFolder(
  root: string,
  config: ArchiveConfig,
  onProgress?: OnProgress
): Promise<readonly FileMessages[]> {
  const gathered = await gatherArchive(root, config, onProgress)
  const {archive, old} = gathered
  const held = heldPictures(makeContext(archive, config, old))
  return [...checkGathered(gathered, held), ...checkLedgers(gathered, root, config)]
}

/**
 * Hold the old addresses of an archive against its pages, none of which is made.
 *
 * @returns
 *   Messages on the ledgers. Where the owner has pages of their own, any address may be one of them.
 */
export function checkLedgers(
  gathered: Gathered,
  root: string,
  config: ArchiveConfig
): readonly FileMessages[] {
  const {archive, old, ledgers} = gathered
  if (ledgers.redirects.length + ledgers.removals.length === 0) return []
  const hasOwnPages = existsSync(join(root, ownPagesFolder))
  return checkAddresses({
    gathered,
    pages: renderPages(makeContext(archive, config, old), noAssets),
    basePath: config.basePath,
    isOwnPage: () => hasOwnPages
  })
}

/**
 * Add to what was said about single files what the rules over the whole archive say.
 *
 * @param more
 *   What was said of files elsewhere.
 * @returns
 *   Messages by file, files with none left out: the gathered ones in their order, then the others.
 */
export function checkGathered(
  {archive, messages, table}: Pick<Gathered, 'archive' | 'messages' | 'table'>,
  more: readonly FileMessages[] = []
): readonly FileMessages[] {
  const files = new Map(messages.map(({file, messages: said}) => [file, [...said]]))
  const found = findingsOf(archive, table).map(({file, message}) => ({file, messages: [message]}))
  for (const {file, messages: added} of [...found, ...more]) {
    const said = files.get(file)
    if (said) said.push(...added)
    else files.set(file, [...added])
  }
  return [...files].map(([file, said]) => ({file, messages: said}))
}

function findingsOf(
  archive: Archive,
  table: string
): readonly {readonly file: string; readonly message: Message}[] {
  const stories = new Map(archive.entries.map((entry) => [entry.id, entry]))
  return checkArchive(archive).flatMap((finding) => {
    if ('word' in finding) {
      const {line, column} = finding.word
      return [{file: table, message: makeMessage(finding.ruleId, finding.reason, {line, column})}]
    }
    const entry = stories.get(finding.entry)
    return entry
      ? [
          {
            file: entry.file,
            message: makeMessage(finding.ruleId, finding.reason, pointOf(finding, entry))
          }
        ]
      : []
  })
}

/** Spans of other formats count in the story's text, not in the file: no line can be given. */
function pointOf({span}: CopyFinding, {format, text}: Entry): Point | undefined {
  return span && format === 'plain-text' ? location(text).toPoint(span[0]) : undefined
}

interface Point {
  readonly line: number
  readonly column: number
}
