import {cp, mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {archiveSchema} from '../../src/config/schema.ts'
import type {Archive} from '../../src/model/archive.ts'
import type {SearchPage} from '../../src/model/page.ts'
import {makeContext} from '../../src/render/context.ts'
import {buildSearch, type SearchBundle} from '../../src/render/search.ts'
import {renderPage} from '../../templates/render.tsx'
import {baseOf} from './page-of.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A site of stories and the search page, in a folder of its own. */
export interface SearchSite {
  readonly folder: string
  readonly bundle: SearchBundle
  remove(): Promise<void>
}

function searchPage(direction: 'ltr' | 'rtl'): SearchPage {
  return {
    ...baseOf('/search/', 'Search'),
    direction,
    kind: 'search',
    script: '/assets/search.js',
    bundle: '/pagefind/',
    browse: [
      {text: 'Days', href: '/days/'},
      {text: 'Outlets', href: '/outlets/'},
      {text: 'Sources', href: '/sources/'}
    ]
  }
}

async function put(folder: string, file: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, file)), {recursive: true})
  await writeFile(join(folder, file), text)
}

/** @returns The site of an archive: bundle, scripts, styles, the search page both ways, and a bare page a story. */
export async function buildSearchSite(archive: Archive): Promise<SearchSite> {
  const folder = await mkdtemp(join(tmpdir(), 'wirecopy-search-'))
  await build({
    absWorkingDir: root,
    entryPoints: ['templates/scripts/search.ts', 'templates/scripts/site.ts'],
    outdir: join(folder, 'assets'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent'
  })
  await build({
    absWorkingDir: root,
    entryPoints: ['templates/styles/archive.css'],
    outdir: join(folder, 'assets'),
    bundle: true,
    minify: true,
    external: ['*.woff2'],
    logLevel: 'silent'
  })
  await cp(join(root, 'templates/styles/icon.svg'), join(folder, 'assets/icon.svg'))
  await cp(join(root, 'templates/fonts'), join(folder, 'fonts'), {recursive: true})
  await put(folder, 'search/index.html', renderPage(searchPage('ltr')))
  await put(folder, 'search-rtl/index.html', renderPage(searchPage('rtl')))
  const context = makeContext(archive, archiveSchema.parse({}))
  for (const {id, fields} of archive.entries) {
    const paragraphs = fields.body.map((_, place) => `<p id="p${place + 1}">…</p>`).join('')
    const page = `<!doctype html><html lang="en"><title>Story</title><link rel="icon" href="/assets/icon.svg">${paragraphs}`
    await put(folder, context.urls.story(id).file, page)
  }
  const bundle = await buildSearch({
    context,
    outDir: folder
  })
  return {folder, bundle, remove: () => rm(folder, {recursive: true, force: true})}
}
