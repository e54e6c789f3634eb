import type {RenderContext} from './context.ts'
import {targetOf} from './old-address-pages.ts'
import type {SitePages} from './site-pages.ts'
import type {SiteFile} from './write-files.ts'

/** What GitLab Pages reads of the file; Cloudflare Pages and Netlify read more. */
const limits = {rules: 1_000, bytes: 64_000}

/**
 * Tell hosts to send readers of old addresses on themselves, before any page is loaded: Netlify,
 * Cloudflare Pages and GitLab Pages. Those an address is one too many for have the page that stands there.
 *
 * Netlify lets a page that is there go before a rule unless the rule has a `!`, which the two others
 * do not know; each takes the line it knows and passes over the other.
 *
 * @returns
 *   None when there is no old address.
 */
export function redirectsFiles(context: RenderContext, pages: SitePages): readonly SiteFile[] {
  const {old, urls} = context
  const written = new Set(
    pages
      .filter(({kind}) => kind === 'moved' || kind === 'removed')
      .flatMap((set) => set.pages.map(({href}) => href))
  )
  const rules = [
    ...old.removed.flatMap(({address}) => {
      const {href} = urls.path(address)
      const shown = href.endsWith('/') ? `${href}index.html` : href
      return written.has(href) ? [[`${href} ${shown} 410!`]] : []
    }),
    ...old.moved.flatMap((moved) => {
      const {href} = urls.path(moved.from)
      const to = targetOf(context, moved)
      return written.has(href) ? [[`${href} ${to} 301!`, `${href} ${to} 301`]] : []
    })
  ]
  let content = ''
  let count = 0
  for (const lines of rules) {
    const more = lines.map((line) => `${line}\n`).join('')
    count += lines.length
    if (count > limits.rules || Buffer.byteLength(content + more) > limits.bytes) break
    content += more
  }
  return content === '' ? [] : [{file: '_redirects', content}]
}
