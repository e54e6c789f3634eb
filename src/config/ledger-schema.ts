import {z} from 'zod'
import {foldSitePath} from '../model/old-address.ts'
import {toSitePath} from './site-path.ts'

const pathOfSite = 'a path of the site, as /oaklet/2031/05/02/ferry/'

const sitePath = z.string().transform((written, context) => {
  const path = toSitePath(written)
  if (path !== undefined && path !== '/') return path
  context.addIssue({code: 'custom', message: pathOfSite})
  return z.NEVER
})

const target = z.string().transform((written, context) => {
  const [, before = '', fragment = ''] = /^([^#]*)(#[^\s"<>\\]*)?$/u.exec(written) ?? []
  const path = toSitePath(before)
  if (path !== undefined) return path + fragment
  context.addIssue({code: 'custom', message: pathOfSite})
  return z.NEVER
})

/** `redirects.yaml`: addresses that lead elsewhere. */
export const redirectsSchema = z
  .array(
    z.strictObject({
      /** The old address: a path of the site, without base path. @example '/oaklet/2031/05/02/ferry/' */
      from: sitePath,
      /** Where it leads now. @example '/oaklet/2031/05/03/ferry-inquiry/' */
      to: target
    })
  )
  .superRefine((redirects, context) => {
    eachOnce(redirects, 'from', context)
    straight(redirects, context)
  })

/** `removals.yaml`: stories taken out of the archive. */
export const removalsSchema = z
  .array(
    z.strictObject({
      /** Address of the story: a path of the site, without base path. @example '/oaklet/2031/05/02/ferry/' */
      address: sitePath,
      /** Why, for readers. @example 'At the request of a person named in it.' */
      reason: z.string().regex(/\S/u, 'words for readers'),
      /** Since when, ISO 8601. @example '2031-06-01' */
      date: z.iso.date({error: 'a day, as 2031-06-01'})
    })
  )
  .superRefine((removals, context) => {
    eachOnce(removals, 'address', context)
  })

type Redirects = readonly {readonly from: string; readonly to: string}[]

function eachOnce<Key extends string>(
  rows: readonly Readonly<Record<Key, string>>[],
  key: Key,
  context: z.RefinementCtx
): void {
  const first = new Map<string, number>()
  for (const [index, row] of rows.entries()) {
    const address = foldSitePath(row[key])
    const earlier = first.get(address)
    if (earlier === undefined) first.set(address, index)
    else {
      const message = `another address than [${earlier}].${key}`
      context.addIssue({code: 'custom', path: [index, key], message})
    }
  }
}

/** Readers are sent on once: every address leads to where it ends. */
function straight(redirects: Redirects, context: z.RefinementCtx): void {
  const keyOf = (address: string): string => foldSitePath(address.replace(/#.*$/u, ''))
  const targets = new Map(redirects.map(({from, to}) => [keyOf(from), to]))
  for (const [index, {from, to}] of redirects.entries()) {
    const seen = new Set([keyOf(from)])
    let end = to
    let next = targets.get(keyOf(end))
    while (next !== undefined && !seen.has(keyOf(end))) {
      seen.add(keyOf(end))
      end = next
      next = targets.get(keyOf(end))
    }
    if (end === to && next === undefined) continue
    const message =
      next === undefined ? `${end}, where that one leads` : 'an address that does not lead back'
    context.addIssue({code: 'custom', path: [index, 'to'], message})
  }
}
