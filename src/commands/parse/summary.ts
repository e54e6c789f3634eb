import type {Block} from '../../model/article.ts'
import type {Attribution} from '../../model/attribution.ts'
import type {Span} from '../../model/span.ts'
import type {StoryPicture} from '../../model/story-picture.ts'
import {printable} from '../../diagnostics/printable.ts'
import type {ContractObject} from '../../pipeline/contract.ts'
import {toDecisions} from '../../pipeline/to-decisions.ts'
import {clip, table} from './table.ts'

/**
 * Put a story into words for somebody at a terminal: its fields, its blocks, a table of
 * attributions, each chain from this copy back to the source, and the rule and words each rests on.
 *
 * @param object
 *   The story in the form of the entry contract.
 * @param text
 *   The text its spans refer to.
 */
export function summarize(object: ContractObject, text: string): string {
  const {body, derived, pictures, ...fields} = object.entry
  const rules = new Map(
    isList(derived)
      ? derived.flatMap((each) => (isDerived(each) ? [[each.field, each.rule]] : []))
      : []
  )
  const rows = Object.entries(fields)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => {
      const rule = rules.get(name) ?? rules.get(`${name}.date`)
      return [name, `${inWords(value)}${rule === undefined ? '' : ` (${rule})`}`]
    })
  const outlet = typeof fields['outlet'] === 'string' ? fields['outlet'] : 'this copy'
  const number = object.index === 0 ? '' : `, story ${object.index + 1}`
  const parts = [
    `${printable(object.file)} (${object.format}${number})`,
    table(rows, [16, 100]),
    table(
      (isList(body) ? body.filter(isBlock) : []).map(({type, text: words}) => [type, words]),
      [10, 100]
    ),
    table((isList(pictures) ? pictures.filter(isPicture) : []).map(pictureRow), [10, 12, 10, 80])
  ]
  if (object.attributions.length > 0) {
    parts.push(
      table(
        [
          ['id', 'kind', 'footing', 'source', 'cue', 'sure', 'words'],
          ...object.attributions.map((each) => statementRow(each, text))
        ],
        [8, 10, 11, 30, 16, 4, 44]
      ),
      [
        'Chains:',
        ...object.attributions.map((each) => `  ${each.id}  ${chain(each, outlet, text)}`)
      ].join('\n'),
      [
        'Evidence:',
        ...object.attributions.map((each) => `  ${each.id}  ${evidence(each, text)}`)
      ].join('\n'),
      [
        'To decide, say in `attributions` confirm, correct or remove, and quote:',
        ...toDecisions(object.attributions, text)
          .split('\n')
          .map((line) => `  ${printable(line)}`)
      ].join('\n')
    )
  }
  return parts.filter((part) => part !== '').join('\n\n')
}

function pictureRow({width, height, type, place}: StoryPicture): readonly string[] {
  const where = place.in === 'folder' ? place.path : 'in the file itself'
  return ['picture', `${width} × ${height}`, type, where]
}

function statementRow(each: Attribution, text: string): readonly string[] {
  const source = each.sourceName ?? wordsOf(each.source, text)
  return [
    each.id,
    each.kind,
    each.footing,
    source === '' ? '–' : source,
    wordsOf(each.cue, text),
    each.shown ? each.confidence.toFixed(2) : '(no)',
    wordsOf(each.content, text)
  ]
}

/** From this copy back to the source: “Meridian, citing Radio Calder, citing two people”. */
function chain(each: Attribution, outlet: string, text: string): string {
  const carriers = each.via.length > 0 ? each.via : (each.viaInferred ?? [])
  const words = wordsOf(each.source, text)
  const source = each.sourceName ?? (words === '' ? 'a source it does not name' : words)
  const steps = [outlet, ...carriers.toReversed(), source]
  const distinct = steps.filter((step, index) => step !== steps[index - 1])
  return clip(printable(distinct.join(', citing ')), 120)
}

/** Which rule or model found it, the words it rests on, and what was worked out from the context. */
function evidence(each: Attribution, text: string): string {
  const {rule, decided, sourceName, source, cue, anonymity, viaInferred} = each
  const printed = wordsOf(source, text)
  const parts = [
    decided === 'added'
      ? 'added by an editor'
      : decided === undefined
        ? rule
        : `${rule}, ${decided} by an editor`,
    `“${printed === '' ? '–' : printed}” … “${wordsOf(cue, text)}”`,
    ...(sourceName === null && printed !== '' ? ['source left open'] : []),
    ...(anonymity ? [anonymity.class, ...(anonymity.condition ? [anonymity.condition] : [])] : []),
    ...(viaInferred ? [`carrier inferred: ${viaInferred.join(', ')}`] : []),
    ...(each.within === undefined ? [] : [`within ${each.within}`])
  ]
  return clip(printable(parts.join(' · ')), 140)
}

function wordsOf(spans: readonly Span[], text: string): string {
  return spans.map(([start, end]) => text.slice(start, end).replace(/\s+/gu, ' ')).join(' … ')
}

function inWords(value: unknown): string {
  if (isList(value)) return value.map(inWords).join(', ')
  if (typeof value === 'object' && value !== null)
    return Object.values(value).map(inWords).join(' · ')
  return String(value)
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

function isBlock(value: unknown): value is Block {
  return typeof value === 'object' && value !== null && 'type' in value && 'text' in value
}

function isPicture(value: unknown): value is StoryPicture {
  return typeof value === 'object' && value !== null && 'sha256' in value && 'place' in value
}

function isDerived(value: unknown): value is {readonly field: string; readonly rule: string} {
  return typeof value === 'object' && value !== null && 'field' in value && 'rule' in value
}
