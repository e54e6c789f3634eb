import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {openSource, type SearchSource} from '../../templates/scripts/search-source.ts'

/** @returns The search bundle of a site's folder, opened by the page's own code; asked for over `file:`, which `fetch` refuses. */
export async function openBundle(site: string): Promise<SearchSource> {
  globalThis.fetch = async (input) => {
    const address = new URL(input instanceof Request ? input.url : input)
    try {
      return new Response(await readFile(new URL(address.pathname, 'file://')))
    } catch {
      return new Response('not found', {status: 404})
    }
  }
  return openSource(pathToFileURL(join(site, 'pagefind/')).href)
}
