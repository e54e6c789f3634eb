import type {Point} from '../config/parse-ledger.ts'
import {makeMessage} from '../diagnostics/message.ts'
import type {RuleId} from '../diagnostics/rules.ts'
import type {Message} from '../model/entry.ts'
import {foldSitePath, type SitePath} from '../model/old-address.ts'
import {fromSite} from '../render/old-address-pages.ts'
import type {SitePages} from '../render/site-pages.ts'
import type {FileMessages, Gathered} from './gather.ts'

/** What old addresses are held against. */
export interface AddressCheck {
  readonly gathered: Pick<Gathered, 'ledgers' | 'idle'>
  readonly pages: SitePages
  readonly basePath: string
  /** Whether an owner's own page lies at a path none of ours has. */
  readonly isOwnPage: (path: SitePath) => boolean
}

/**
 * Hold old addresses against the pages of the site.
 *
 * @returns
 *   Messages on the ledgers, each where it belongs; ledgers without any are left out.
 */
export function checkAddresses(check: AddressCheck): readonly FileMessages[] {
  const {gathered, pages, basePath, isOwnPage} = check
  const {redirects, removals} = gathered.ledgers
  if (redirects.length === 0 && removals.length === 0) return []
  const kinds = new Map(
    pages.flatMap(({kind, pages: slots}) =>
      slots.map(({href}) => [foldSitePath(fromSite(href, basePath)), kind] as const)
    )
  )
  const files = new Map<string, Message[]>()
  const say = (file: string, ruleId: RuleId, reason: string, point: Point): void => {
    const message = makeMessage(ruleId, reason, point)
    const said = files.get(file)
    if (said) said.push(message)
    else files.set(file, [message])
  }
  const pageAt = (path: SitePath): boolean => {
    const kind = kinds.get(foldSitePath(path))
    return kind !== undefined && kind !== 'moved' && kind !== 'removed'
  }
  for (const {file, row, address} of removals) {
    if (pageAt(row.address)) say(file, 'old-address-in-use', inUse(row.address), address)
  }
  for (const {file, row, address} of gathered.idle) {
    const reason = `No copy has the address ${row.address}; a page says that it was removed`
    if (!pageAt(row.address)) say(file, 'removal-without-copy', reason, address)
  }
  for (const {file, row, address, target} of redirects) {
    if (pageAt(row.from)) say(file, 'old-address-in-use', inUse(row.from), address)
    const to = row.to.replace(/#.*$/u, '')
    const kind = kinds.get(foldSitePath(to))
    if (kind === 'moved' || (kind === undefined && !isOwnPage(to))) {
      const seen = kind === 'moved' ? 'address that has moved itself' : 'address without a page'
      say(file, 'redirect-target', `Unexpected ${seen}, expected that of a page: ${to}`, target)
    }
  }
  return [...files].map(([file, messages]) => ({file, messages}))
}

function inUse(path: SitePath): string {
  return `Unexpected page at ${path}, expected an address without one`
}
