import type {Span} from '../../model/span.ts'
import type {Draft} from '../draft.ts'
import type {OutletNames} from '../outlets.ts'
import type {Clause} from './clauses.ts'
import type {Patterns} from './patterns.ts'
import {readForeignSource} from './source.ts'
import {trim} from './subject.ts'

/** Words that tell whom an outlet cites: “citant un ingénieur”. Offsets of the copy. */
export interface Citing {
  readonly cue: Span
  readonly source: Span
  /** From the comma in front to the end of who is cited. */
  readonly whole: Span
}

/** What ends who is cited besides marks: the verb of who cites, and what opens what was said. */
function endOfCited(who: string, {said, joint, words}: Patterns): number {
  const [verb] = who.matchAll(said)
  const ends = [who.length, verb?.index ?? who.length]
  const opened = joint.exec(who)
  if (opened) ends.push(opened.index)
  if (words.unspaced) {
    const of = /的(?:话|消息|说法|报道|数据|声明|言论|介绍)/u.exec(who)
    if (of) ends.push(of.index)
  }
  return Math.min(...ends)
}

/**
 * Take out of a sentence whom an outlet cites, so that it is taken for no part of the outlet's name or word.
 *
 * @returns
 *   The sentence with blanks in its place, and what was taken out.
 */
export function takeOutCiting(
  clause: Clause,
  patterns: Patterns
): {readonly clause: Clause; readonly citing: readonly Citing[]} {
  const {start} = clause
  let {masked} = clause
  const citing: Citing[] = []
  for (const match of clause.masked.matchAll(patterns.citing)) {
    const [whole, verb = '', who = ''] = match
    const cue = match.index + whole.indexOf(verb)
    const at = match.index + whole.length - who.length
    const [from, to] = trim(clause.masked, [at, at + endOfCited(who, patterns)])
    if (to - from < 2) continue
    const tail = patterns.words.unspaced
      ? (/^的(?:话|消息|说法|报道|数据|声明|言论|介绍)/u.exec(masked.slice(to))?.[0].length ?? 0)
      : 0
    citing.push({
      cue: [start + cue, start + cue + verb.length],
      source: [start + from, start + to],
      whole: [start + match.index, start + to + tail]
    })
    const end = to + tail
    masked = masked.slice(0, match.index) + ' '.repeat(end - match.index) + masked.slice(end)
  }
  return {clause: {...clause, masked}, citing}
}

/** How far what an outlet reports lies from whom it cites. */
function distance({cue, source}: Draft, {whole}: Citing): number {
  const ends = [...cue, ...source.flat()]
  return Math.min(
    ...ends.map((end) => Math.min(Math.abs(end - whole[0]), Math.abs(end - whole[1])))
  )
}

/** Who is cited by an outlet has a relation of its own, part of the outlet's report. */
export function citedIn(
  citing: readonly Citing[],
  reports: readonly Draft[],
  text: string,
  {words}: Patterns,
  outlets: OutletNames
): Draft[] {
  return citing.flatMap((one): Draft[] => {
    const [report, ...rest] = reports
      .filter(({rule, source}) => rule !== 'no-comment' && source.length > 0)
      .sort((a, b) => distance(a, one) - distance(b, one))
    if (!report || rest.includes(report)) return []
    const who = report.source.map(([from, to]) => text.slice(from, to)).join(' ')
    if (readForeignSource(who, words, outlets, {reports: true}).type !== 'outlet') return []
    const {cue, source, whole} = one
    const content = report.content.flatMap(([from, to]): Span[] =>
      from < whole[0] && whole[0] < to && to <= whole[1] ? [[from, whole[0]]] : [[from, to]]
    )
    const {act, weight} = report
    return [{rule: 'cited', act, source: [source], cue, content, report: report.cue, weight}]
  })
}
