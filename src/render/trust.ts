import type {RenderContext} from './context.ts'
import {refusesMining} from './robots.ts'
import type {TextFile} from './sitemap.ts'

/** Keys in the order the specification lists them; the configuration spells them alike. */
const keys = [
  'member',
  'belongto',
  'control',
  'controlledby',
  'social',
  'vendor',
  'customer',
  'disclosure',
  'contact'
] as const

/**
 * Say whom the archive belongs to and how it is reached, in both places where it is looked for.
 *
 * @returns
 *   None where the owner states nothing.
 * @see https://journallist.net/reference-document-for-trust-txt-specifications
 */
export function trustFiles(context: RenderContext): readonly TextFile[] {
  const {trust, contact} = context.config
  const stated = {...trust, contact: trust.contact.length > 0 ? trust.contact : asList(contact)}
  const lines = keys.flatMap((key) => stated[key].map((value) => `${key}=${oneLine(value)}`))
  if (lines.length === 0 && !refusesMining(context)) return []
  const content = [
    ...lines,
    ...(refusesMining(context) ? ['datatrainingallowed=no'] : []),
    ''
  ].join('\n')
  return [
    {file: 'trust.txt', content},
    {file: '.well-known/trust.txt', content}
  ]
}

function asList(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value]
}

/** A line end in a value would begin an entry nobody stated. */
function oneLine(value: string): string {
  return value.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}
