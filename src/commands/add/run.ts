import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {VFile} from 'vfile'
import {exitCodeOf, type ExitCode} from '../../diagnostics/exit-code.ts'
import {report, toMessage} from '../../diagnostics/message.ts'
import {formatReport} from '../../diagnostics/report.ts'
import {planFiling} from '../../pipeline/filing.ts'
import {perFileOptions, type FileMessages} from '../../pipeline/gather.ts'
import type {FilingFlags, Incoming, Unread} from '../../pipeline/incoming.ts'
import {openKnownCopy, type Duplicate, type KnownCopy} from '../../pipeline/known-copy.ts'
import {readOutletFolders, type OutletFolders} from '../../pipeline/outlet-folders.ts'
import type {PerFileOptions} from '../../pipeline/per-file.ts'
import type {Terminal} from '../terminal.ts'
import {claimPlaces, type PicturesInPlace} from './carry-pictures.ts'
import {checkCall} from './check-call.ts'
import {gatherInputs} from './inputs.ts'
import {openTarget} from './open-target.ts'
import type {AddCall} from './options.ts'
import {
  describeCounts,
  describeOutcome,
  inFolder,
  outcomeObject,
  type Counts,
  type Outcome
} from './outcome.ts'
import {writeFiling} from './write-filing.ts'

/**
 * File what was named.
 *
 * @returns
 *   1 when something was not filed, or was and has errors.
 * @throws UserError
 *   When a path is missing, before anything is written; when the archive cannot be written to.
 */
export async function runAdd(call: AddCall, terminal: Terminal): Promise<ExitCode> {
  const flags = checkCall(call)
  const {options} = call
  const {config, copyFolder} = await openTarget(options.archive)
  const settings = perFileOptions(config, copyFolder)
  const inputs = await gatherInputs(call, flags, settings, terminal)
  const archive: Archive = {
    copyFolder,
    settings,
    known: await openKnownCopy(copyFolder, settings),
    folders: await readOutletFolders(copyFolder, settings.outlets),
    allowDuplicates: options['allow-duplicates'],
    pictures: new Map()
  }
  const counts: Counts = {filed: 0, duplicates: 0, refused: 0}
  const said: FileMessages[] = []
  const print = {copyFolder, dryRun: options['dry-run']}
  for await (const {piece, redirects, isCopy} of inputs) {
    const outcome = await place(piece, flags, archive)
    if (outcome.filing) {
      const {filing, bytes} = outcome
      if (!print.dryRun) await writeFiling(copyFolder, filing, bytes)
      archive.known.add(filing.path, bytes, filing.articles)
    }
    if (isCopy) counts[outcome.filing ? 'filed' : outcome.duplicate ? 'duplicates' : 'refused'] += 1
    const whole = {...outcome, redirects}
    if (whole.messages.length > 0) said.push({file: whole.source, messages: whole.messages})
    const line = !isCopy
      ? undefined
      : options.json
        ? JSON.stringify(outcomeObject(whole, print))
        : describeOutcome(whole, print)
    if (line !== undefined) await terminal.print(`${line}\n`)
  }
  // Of copy that is not filed nothing else would tell them.
  const words = formatReport(said, {color: terminal.color, notes: print.dryRun})
  if (words !== '') terminal.say(words)
  terminal.say(describeCounts(counts, print.dryRun))
  return counts.refused > 0 ? 1 : exitCodeOf(said, options)
}

interface Archive {
  readonly copyFolder: string
  readonly settings: PerFileOptions
  readonly known: KnownCopy
  readonly folders: OutletFolders
  readonly allowDuplicates: boolean
  readonly pictures: PicturesInPlace
}

type Placed = Omit<Outcome, 'redirects' | 'filing'> &
  ({readonly filing: NonNullable<Outcome['filing']>; readonly bytes: Uint8Array} | {filing?: never})

/** Find the place of one piece, or say why it has none. */
async function place(
  piece: Incoming | Unread,
  flags: FilingFlags,
  {copyFolder, settings, known, folders, allowDuplicates, pictures}: Archive
): Promise<Placed> {
  if (!('copy' in piece)) return toPlaced(piece.file)
  const {copy, bytes} = piece
  const same = allowDuplicates ? undefined : await known.findBytes(bytes)
  if (same) return toDuplicate(copy.file, same)
  const filing = planFiling(piece, flags, {
    folders,
    options: settings,
    isTaken: (path) =>
      known.isTaken(path) ||
      ['', '.yaml'].some((end) => existsSync(join(copyFolder, `${path}${end}`)))
  })
  if ('missing' in filing) {
    report(copy.file, 'unfiled-copy', filing.missing)
    return toPlaced(copy.file)
  }
  const alike = allowDuplicates ? undefined : await known.findStories(filing.articles)
  if (alike) return toDuplicate(copy.file, alike)
  const other = claimPlaces(copyFolder, filing.pictures, pictures)
  if (other !== undefined) {
    const where = inFolder(copyFolder, other)
    const reason = `Unexpected picture at ${where}: another one lies there, expected the page saved under another name`
    report(copy.file, 'unfiled-copy', reason)
    return toPlaced(copy.file)
  }
  // In its new place it is read without its pictures, which are not there yet.
  const leftOut = copy.file.messages.filter(({ruleId}) => ruleId === 'picture-left-out')
  if (filing.file !== copy.file) filing.file.messages.push(...leftOut)
  return {...toPlaced(filing.file), filing, bytes}

  function toDuplicate(file: VFile, duplicate: Duplicate): Placed {
    // A folder may be added again and again: the very same file is nothing to worry about.
    if (duplicate.kind === 'bytes') return {source: file.path, messages: [], duplicate}
    const reason = {
      version: 'the same version of it lies there',
      words: 'the same version of it lies there, in other words',
      story: 'the same story from the same outlet lies there'
    }[duplicate.kind]
    const where = inFolder(copyFolder, duplicate.path)
    report(file, 'duplicate-copy', `Unexpected copy, filed already as ${where}: ${reason}`)
    return {...toPlaced(file), duplicate}
  }
}

function toPlaced(file: VFile): Placed {
  return {source: file.path, messages: file.messages.map(toMessage)}
}
