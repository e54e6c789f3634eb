import {existsSync} from 'node:fs'
import {extname, join} from 'node:path'
import {ledgerNames, loadLedgers, type Ledgers, type Listed} from '../config/load-ledgers.ts'
import {loadSourceTable} from '../config/load-source-table.ts'
import type {ArchiveConfig} from '../config/schema.ts'
import {isSlug, toEntryId, toSlug} from '../model/ids.ts'
import type {Archive} from '../model/archive.ts'
import type {Entry, Message} from '../model/entry.ts'
import type {OldAddresses, RemovedAddress} from '../model/old-address.ts'
import type {OutletProfile} from '../model/outlet.ts'
import {toMessage} from '../diagnostics/message.ts'
import {findCopy} from '../read/find-copy.ts'
import {relateEntries} from '../relate/relate-entries.ts'
import {settleAddresses} from './old-addresses.ts'
import type {PerFileOptions} from './per-file.ts'
import {processAll} from './pool.ts'

/** The messages about one file. */
export interface FileMessages {
  readonly file: string
  readonly messages: readonly Message[]
}

/** What a copy folder gave: the related archive and all that was said about the copy. */
export interface Gathered {
  readonly archive: Archive
  /** Files with at least one message, in the order of the files. */
  readonly messages: readonly FileMessages[]
  /** Files read. */
  readonly files: number
  readonly old: OldAddresses
  readonly ledgers: Ledgers
  /** Removals that took nothing out. */
  readonly idle: readonly Listed<RemovedAddress>[]
  /** The source table, as messages name it; it need not exist. */
  readonly table: string
}

/** Called as files are done. */
export type OnProgress = (done: number, total: number) => void

/** @returns The outlets of a configuration as the stages know them. */
export function outletProfiles(config: ArchiveConfig): readonly OutletProfile[] {
  return config.outlets.map((outlet) => ({
    name: outlet.name,
    slug: outlet.slug !== undefined && isSlug(outlet.slug) ? outlet.slug : toSlug(outlet.name),
    aliases: outlet.aliases,
    domains: outlet.domains,
    wire: outlet.wire,
    policies: outlet.policies,
    ...(outlet.kind !== undefined && {kind: outlet.kind}),
    ...(outlet.url !== undefined && {url: outlet.url}),
    ...(outlet.terms !== undefined && {terms: outlet.terms}),
    ...(outlet.language !== undefined && {language: outlet.language})
  }))
}

/** @returns What one file's stages need, from a configuration. */
export function perFileOptions(config: ArchiveConfig, copyFolder: string): PerFileOptions {
  return {
    // A folder's file speaks for all its stories: it is read once, in each thread.
    read: {
      root: copyFolder,
      maxBytes: config.limits.copyBytes,
      ...(config.pictures !== 'none' && {pictures: {bytes: config.limits.pictureBytes}}),
      folderCache: new Map()
    },
    outlets: outletProfiles(config),
    columns: config.columns,
    minConfidence: config.attribution.minConfidence,
    model: config.attribution.model
  }
}

/**
 * Take all copy of an archive as far as the archive: read, parse, attribute, relate.
 *
 * @param root
 *   Folder of the archive, or any folder of copy, as given on the command line; messages name files by it.
 * @param cachePath
 *   File where what comes of copy is kept from build to build; absent: nothing is kept.
 * @throws ConfigError
 *   When a ledger of old addresses or the source table has problems.
 */
export async function gatherArchive(
  root: string,
  config: ArchiveConfig,
  onProgress: OnProgress = () => undefined,
  cachePath?: string
): Promise<Gathered> {
  const ledgers = loadLedgers(root)
  const sources = loadSourceTable(root)
  const copyFolder = copyFolderOf(root, config)
  const {found, skipped} = await findCopy(copyFolder)
  const options = perFileOptions(config, copyFolder)
  const entries: Entry[] = []
  const messages: FileMessages[] = skipped.map((file) => ({
    file: file.path,
    messages: file.messages.map(toMessage)
  }))
  for (const processed of await processAll(found, {options, onProgress, cachePath})) {
    entries.push(...processed.entries)
    messages.push({file: processed.file, messages: processed.messages})
  }
  const {outlets} = options
  const {acts} = config.attribution
  const settled = settleAddresses(withUniqueIds(entries), ledgers, (stories) =>
    relateEntries(stories, {outlets, acts, sources})
  )
  return {
    ...settled,
    ledgers,
    messages: messages.filter((file) => file.messages.length > 0),
    files: found.length,
    table: join(root, ledgerNames.sources)
  }
}

/** Files that differ in their extension alone share an id; in an archive the later one carries its extension, too. */
function withUniqueIds(entries: readonly Entry[]): readonly Entry[] {
  const taken = new Set<string>()
  return entries.map((entry) => {
    let id = entry.id
    for (let number = 1; taken.has(id); number++) {
      const extension = extname(entry.file)
      id = toEntryId(`${entry.id}${extension}${number === 1 ? '' : `-${number}`}`)
    }
    taken.add(id)
    return id === entry.id ? entry : {...entry, id}
  })
}

/** @returns The folder of the copy for an archive root: the configured one where it exists, else the root itself. */
export function copyFolderOf(root: string, config: ArchiveConfig): string {
  const folder = join(root, config.copy)
  return existsSync(folder) ? folder : root
}
