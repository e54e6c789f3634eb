import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {filesOf} from './sample-site.ts'

/**
 * @returns
 *   Of each kind of page the one that holds most, as a path below the site; kinds written from right
 *   to left as well as `article-rtl` and the like.
 */
export function fullestPages(site: string): ReadonlyMap<string, string> {
  const fullest = new Map<string, {readonly path: string; readonly size: number}>()
  for (const file of filesOf(site, '.html')) {
    const html = readFileSync(join(site, file), 'utf8')
    const kind = /<body class="page-(?<kind>[a-z-]+)"/u.exec(html)?.groups?.kind
    if (kind === undefined) continue
    const name = /<html[^>]* dir="rtl"/u.test(html) ? `${kind}-rtl` : kind
    if ((fullest.get(name)?.size ?? 0) >= html.length) continue
    fullest.set(name, {path: file.replace(/index\.html$/u, ''), size: html.length})
  }
  return new Map([...fullest].map(([name, {path}]) => [name, path]))
}
