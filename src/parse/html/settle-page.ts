import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import {report} from '../../diagnostics/message.ts'
import type {StatedFields} from '../../model/copy.ts'
import {present} from '../markup/format-story.ts'
import {locate} from '../markup/locate.ts'
import type {PageFields} from './page-fields.ts'
import type {StatedTime} from './page-times.ts'
import type {PrintedHead} from './printed-head.ts'
import {toKey} from './title.ts'

/** Zones and late corrections explain so many days. */
const sameDays = 2

/**
 * Settle who wrote a story and when from what metadata state and what the page prints, and check
 * one against the other. Metadata come first; a house that metadata name gives way to a person the
 * page names beyond doubt.
 *
 * Reports `conflicting-metadata`, with both places, for different people or days.
 *
 * @param signature
 *   Names below the last paragraph.
 * @param editors
 *   Of those the metadata name, whom the page prints as editors only.
 * @param firstTime
 *   The first time anywhere on the page.
 */
export function settlePage(
  {signers, times, addressDay}: PageFields,
  {byline, published}: PrintedHead,
  signature: readonly string[] | undefined,
  editors: readonly string[],
  firstTime: () => string | undefined,
  file: VFile
): StatedFields {
  const agency = signers.map((each) => each.agency).find((each) => each !== undefined)
  const persons = signers
    .map((each) => each.persons.filter((name) => !editors.includes(name)))
    .find((each) => each.length > 0)
  const houses = agency === undefined ? (signers[0]?.houses.slice(0, 1) ?? []) : []
  const sure = byline?.isSure === true ? byline.names : undefined
  const names = persons ?? sure ?? signature ?? (houses.length > 0 ? houses : byline?.names) ?? []
  if (persons && byline && sure && !shareName(persons, sure)) {
    const reason = `Unexpected byline “${byline.line.slice(0, 80)}”${lineOf(file, byline.line)}, expected “${persons.join(', ')}” as the metadata state${lineOf(file, persons[0])}`
    report(file, 'conflicting-metadata', reason, locate(file, byline.line))
  }
  const time = settleTime(
    [
      ['JSON-LD', times.linked],
      ['the meta elements', times.meta],
      ['the microdata', times.micro],
      ['the text', published && {time: published.time, printed: published.line}]
    ],
    file
  )
  const issued = time ?? addressDay ?? firstTime() ?? times.updated
  return present<StatedFields>({
    byline: names.length > 0 ? names : undefined,
    agency,
    published: issued,
    updated: times.updated === issued ? undefined : times.updated
  })
}

/** The first time that is stated; the others are compared with it. */
function settleTime(
  all: readonly (readonly [string, StatedTime | undefined])[],
  file: VFile
): string | undefined {
  const stated = all.flatMap(([place, found]) => (found ? [{place, ...found}] : []))
  const [first, ...others] = stated
  if (!first) return undefined
  const other = others.find((each) => daysApart(first.time, each.time) > sameDays)
  // What the text prints may be the day of a change.
  if (other && other.place !== 'the text') {
    const reason = `Unexpected day of publication ${other.time} in ${other.place}${lineOf(file, other.printed)}, expected ${first.time} as in ${first.place}${lineOf(file, first.printed)}`
    report(file, 'conflicting-metadata', reason, locate(file, other.printed))
  }
  return first.time
}

function daysApart(one: string, other: string): number {
  return Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other.slice(0, 10))) / 86_400_000
}

function shareName(stated: readonly string[], printed: readonly string[]): boolean {
  const words = (names: readonly string[]) =>
    new Set(
      names
        .flatMap((name) => name.split(/[\s-]+/u))
        .map(toKey)
        .filter((word) => word.length > 1)
    )
  const known = words(stated)
  const script = (names: readonly string[]) => /\p{Script=Latin}/u.test(names.join(''))
  // Names are written in two scripts, as on Arabic pages.
  return script(stated) !== script(printed) || [...words(printed)].some((word) => known.has(word))
}

/** ` (line 12)`; nothing where the file does not hold the words as they are. */
function lineOf(file: VFile, text: string | undefined): string {
  const {span} = text === undefined ? {} : locate(file, text)
  const point = span && location(file).toPoint(span[0])
  return point ? ` (line ${point.line})` : ''
}
