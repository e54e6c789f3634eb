import type {VFile} from 'vfile'
import type {Article} from '../model/article.ts'
import type {FormatName, StatedFields, WireCopy} from '../model/copy.ts'
import {toDay} from '../model/day.ts'
import type {Slug} from '../model/ids.ts'
import {parseCopy} from '../parse/parse-copy.ts'
import {toFileSlug} from '../read/file-slug.ts'
import {extensionFor, toFilingPath} from '../read/filing-path.ts'
import {copyFromBytes} from '../read/read-copy.ts'
import {toSideFile} from '../read/side-file.ts'
import {carriedPictures, type CarriedPicture} from './carried-pictures.ts'
import type {FilingFlags, Incoming} from './incoming.ts'
import type {OutletFolders} from './outlet-folders.ts'
import type {PerFileOptions} from './per-file.ts'
import {readNotes, sideFields} from './side-fields.ts'

/** Where a piece of copy is to lie, and what is to lie beside it. */
export interface Filing {
  /** Path below the copy folder, forward slashes. */
  readonly path: string
  readonly outlet: string
  /** ISO 8601 day; absent: undated. */
  readonly day?: string
  readonly slug: Slug
  readonly format: FormatName
  /** Text of the side file. */
  readonly side: string
  /** Pictures it brings. */
  readonly pictures: readonly CarriedPicture[]
  /** The stories as they are read where they lie. */
  readonly articles: readonly Article[]
  /** Holds what is to be said about the copy where it lies. */
  readonly file: VFile
}

/** The archive copy is filed in. */
export interface FilingArchive {
  readonly folders: OutletFolders
  readonly options: PerFileOptions
  /** Whether a path below the copy folder, or the address it gives, is taken. */
  isTaken(path: string): boolean
}

/**
 * Work out where a piece of copy belongs. Nothing is written.
 *
 * The outlet is the one stated by a flag, else the one of the copy, else, for a fetched page, the
 * one of its domain. The day is the filing date, else the stated day of publication, else that of a
 * dateline which prints its year; several stories of different days stay undated together, so that
 * each keeps its own.
 *
 * @returns
 *   What is missing, in words, when the copy cannot be filed.
 */
export function planFiling(
  incoming: Incoming,
  flags: FilingFlags,
  archive: FilingArchive
): Filing | {readonly missing: string} {
  const {copy, articles, name} = incoming
  if (!articles.some(hasWords)) return {missing: 'Unexpected copy without a story'}
  const named = outletOf(incoming, flags, archive.options)
  const outlet = named === undefined ? undefined : archive.folders.find(named)
  if (named === undefined || outlet === undefined) {
    const agency = articles[0]?.fields.agency
    const hint = agency === undefined ? '' : `; it was filed by ${agency}`
    return {missing: `Unexpected copy that names no outlet, expected --outlet NAME${hint}`}
  }
  const day = dayOf(copy, articles)
  const extension = extensionFor(name, copy.format, copy.text)
  const wanted = slugOf(incoming)
  let slug = wanted
  let path = toFilingPath({outlet: outlet.folder, ...(day && {day}), slug, extension})
  for (let number = 2; archive.isTaken(path); number++) {
    slug = toFileSlug(`${wanted.slice(0, 50)} ${number}`) ?? wanted
    path = toFilingPath({outlet: outlet.folder, ...(day && {day}), slug, extension})
  }
  const {side, again} = besides(incoming, flags, {path, outlet}, archive)
  return {
    path,
    outlet: outlet.name,
    ...(day && {day}),
    slug,
    format: copy.format,
    side,
    pictures: carriedPictures(incoming.folder, path, articles),
    articles: again?.articles ?? articles,
    file: again?.piece.file ?? copy.file
  }
}

interface Reading {
  readonly piece: WireCopy
  readonly articles: readonly Article[]
}

/** Write the side file so that the copy is read in its new place as it was read in its old one. */
function besides(
  incoming: Incoming,
  flags: FilingFlags,
  {path, outlet}: {path: string; outlet: {readonly name: string; readonly fields: StatedFields}},
  {options}: FilingArchive
): {side: string; again?: Reading} {
  const {bytes, copy, source, fetched, side: own} = incoming
  const {stated} = sideFields(incoming, flags)
  const notes = readNotes(incoming)
  const base = {bytes, file: source, below: path, folder: outlet.fields}
  const readAgain = (side: string): Reading | undefined => {
    const piece = copyFromBytes({...base, side})
    return 'text' in piece ? {piece, articles: parseCopy(piece, options)} : undefined
  }
  const write = (more: StatedFields, read: StatedFields, reading = {}) =>
    toSideFile({
      ...(own !== undefined && {own}),
      notes,
      stated: {...stated, ...more},
      reading,
      read
    })
  const first = readAgain(write({}, {}))
  const needs: StatedFields = {
    ...(first?.articles.every(({fields}) => fields.outlet === outlet.name) !== true && {
      outlet: outlet.name
    })
  }
  // What is read hangs on the outlet: whose dateline it is, whose credit.
  const {read} = sideFields({...incoming, ...(first && {articles: first.articles})}, flags)
  const side = write(needs, read, {
    ...(fetched?.encoding !== undefined &&
      first?.piece.provenance.encoding !== copy.provenance.encoding && {
        encoding: copy.provenance.encoding
      }),
    ...(first?.piece.format !== copy.format && {format: copy.format})
  })
  const again = readAgain(side)
  return {side, ...(again && {again})}
}

/** A cancellation may have none. */
function hasWords({fields: {headline, body, status}}: Article): boolean {
  return headline !== null || body.length > 0 || status === 'canceled'
}

function outletOf(
  {articles, copy, fetched}: Incoming,
  flags: FilingFlags,
  {outlets}: PerFileOptions
): string | undefined {
  if (flags.outlet !== undefined) return flags.outlet
  const host = fetched && new URL(fetched.address).hostname.replace(/^www\./u, '')
  const owner = outlets.find(({domains}) =>
    domains.some((domain) => host === domain || host?.endsWith(`.${domain}`))
  )
  const names = new Set(articles.map(({fields}) => fields.outlet))
  const [name] = names
  // A folder somewhere on a disk is no outlet, unless the copy lies in it as in an archive.
  const isGuess =
    articles[0]?.fields.derived.some(({rule}) => rule === 'from-path') === true &&
    copy.path.date === undefined
  const own = names.size === 1 && !isGuess && name !== null ? name : undefined
  return owner?.name ?? own ?? host
}

function dayOf(copy: WireCopy, articles: readonly Article[]): string | undefined {
  if (copy.received) return toDay(copy.received.date)
  const days = new Set(articles.map(({fields}) => toDay(fields.published ?? fields.updated ?? '')))
  return days.size === 1 ? [...days][0] : undefined
}

function slugOf({articles, copy, name}: Incoming): Slug {
  const [first] = articles
  const {headline, derivedHeadline} = first?.fields ?? {}
  const stem = name.replace(/\.[^.]*$/u, '')
  const several = articles.length > 1
  // A name given by an editor or by a format, or in an archive's own layout, was chosen with care.
  const chosen =
    several || (first?.slug === copy.path.slug && copy.path.date === undefined)
      ? copy.stated.slug
      : first?.slug
  const titles = [headline ?? undefined, derivedHeadline]
  const candidates = [chosen, ...(several ? [stem, ...titles] : [...titles, stem]), 'story']
  for (const each of candidates) {
    const slug = each === undefined || each === '' ? undefined : toFileSlug(each)
    if (slug !== undefined) return slug
  }
  throw new TypeError('Unexpected story without a name')
}
