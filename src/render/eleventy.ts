import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import type {BuildEvent, UserConfig} from '@11ty/eleventy'
import type {Page} from '../model/page.ts'
import type {OwnText} from './own-page.ts'
import type {SitePages} from './site-pages.ts'
import {writeFiles, type SiteFile} from './write-files.ts'

/** Everything there is to write. */
export interface Site {
  readonly pages: SitePages
  /** Prints a page as a whole HTML document. */
  readonly renderPage: (page: Page) => string
  /** Prints a text of the owner's own in the archive's frame, as a whole HTML document. */
  readonly frame: (own: OwnText) => string
  /** Makes the files that are no pages, each when it is its turn, so that nothing holds them all. */
  readonly files: () => Iterable<SiteFile>
  /** Work beside the pages, such as the search index: started before them, waited for after them. */
  readonly beside?: (outDir: string) => Promise<unknown>
}

/** How an archive takes its place in an Eleventy site. */
export interface PluginOptions {
  /** Makes the site; called once for each build, also when Eleventy watches. */
  readonly load: () => Promise<Site>
  /** Where the archive lies below the site's output folder; the configured base path has to agree. */
  readonly folder?: string
  /** Folders of copy: never read as templates, since front matter may run code there. */
  readonly ignore?: readonly string[]
  /** Folders whose changes make Eleventy build again. */
  readonly watch?: readonly string[]
  /**
   * Writes a page in Eleventy's place. Eleventy prints all pages before it writes the first and
   * keeps them until it is done, some 200 KB each; written here, each is let go at once. Transforms
   * of the site do not see such pages.
   */
  readonly writePage?: (file: string, html: string) => void
  /** Told how many files that are no pages were written. */
  readonly onFiles?: (count: number) => void
}

/** The name templates find the archive under, beside `pagination` and `page`. */
const dataName = 'wirecopy'

/**
 * Make the plugin that puts an archive into an Eleventy site: one virtual template for each kind of
 * page, paginated over its pages, and the other files after the build. A site's own templates stand
 * beside ours and find `wirecopy.article` and the other kinds, each a list of `{file, href}`.
 */
export function archivePlugin(options: PluginOptions): (config: UserConfig) => void {
  const {load, folder = '', ignore = [], watch = [], writePage, onFiles} = options
  return (config) => {
    let site: Promise<Site> | undefined
    let beside: Promise<unknown> | undefined
    const current = (): Promise<Site> => (site ??= load())
    for (const path of ignore) config.ignores.add(path)
    for (const path of watch) config.addWatchTarget(path)
    config.addTemplateFormats('11ty.js')
    config.on('eleventy.before', async ({directories}: BuildEvent) => {
      site = load()
      beside = (await site).beside?.(join(directories.output, folder))
      // It is waited for when the pages are there; until then its failure has no listener.
      beside?.catch(() => undefined)
    })
    config.addGlobalData(dataName, async () => toData((await current()).pages))
    config.addTemplate('_includes/wirecopy.11ty.js', frameLayout(current))
    for (const kind of kinds) {
      config.addTemplate(
        `${dataName}/${kind}.11ty.js`,
        virtualTemplate({kind, folder, current, writePage})
      )
    }
    config.on('eleventy.after', async ({directories}: BuildEvent) => {
      const {files} = await current()
      onFiles?.(writeFiles(join(directories.output, folder), files()))
      await beside
      site = undefined
    })
  }
}

/** What is written where, for a build of our own. */
export interface RenderSiteOptions {
  readonly site: Site
  /** Absolute path of the folder to write to. */
  readonly outDir: string
  /** Absolute path of a folder with the owner's own Eleventy templates; need not exist. */
  readonly ownPages?: string
}

/**
 * Write a site by Eleventy, with nothing of the owner's folder read but `ownPages`.
 *
 * @returns
 *   How many pages and other files were made by us.
 */
export async function renderSite(options: RenderSiteOptions): Promise<{readonly files: number}> {
  const {site, outDir, ownPages} = options
  const {default: Eleventy} = await import('@11ty/eleventy')
  const own = ownPages !== undefined && existsSync(ownPages)
  const folders = new Set<string>()
  let others = 0
  const onFiles = (count: number): void => {
    others = count
  }
  const writePage = (file: string, html: string): void => {
    const path = join(outDir, file)
    const parent = dirname(path)
    if (!folders.has(parent)) mkdirSync(parent, {recursive: true})
    folders.add(parent)
    writeFileSync(path, html)
  }
  const input = own ? ownPages : mkdtempSync(join(tmpdir(), 'wirecopy-'))
  try {
    const build = new Eleventy(input, outDir, {
      quietMode: true,
      // Else Eleventy would look for a configuration in the current folder and run it.
      configPath: null,
      config(config: UserConfig) {
        config.setUseGitIgnore(false)
        config.addPlugin(archivePlugin({load: () => Promise.resolve(site), writePage, onFiles}))
      }
    })
    build.disableLogger()
    await build.write()
  } finally {
    if (!own) rmSync(input, {recursive: true, force: true})
  }
  return {
    files: site.pages.reduce((sum, {pages}) => sum + pages.length, 0) + others
  }
}

const kinds = [
  'home',
  'article',
  'source',
  'outlet',
  'sources',
  'outlets',
  'places',
  'place',
  'subjects',
  'subject',
  'network',
  'unnamed',
  'days',
  'year',
  'month',
  'day',
  'search',
  'method',
  'not-found'
] as const satisfies readonly Page['kind'][]

type Kind = (typeof kinds)[number]

/** One entry of a list that templates paginate over: Eleventy copies data, so it is kept small. */
interface Item {
  readonly index: number
  readonly file: string
  readonly href: string
}

function toData(pages: SitePages): Readonly<Record<string, readonly Item[]>> {
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      pages
        .filter((set) => set.kind === kind)
        .flatMap((set) => set.pages.map(({file, href}, index) => ({index, file, href})))
    ])
  )
}

interface TemplateOptions {
  readonly kind: Kind
  readonly folder: string
  readonly current: () => Promise<Site>
  readonly writePage: PluginOptions['writePage']
}

function virtualTemplate({kind, folder, current, writePage}: TemplateOptions) {
  return {
    data: {
      pagination: {data: `${dataName}.${kind}`, size: 1, alias: 'item'},
      permalink: ({item}: {readonly item: Item}) => join('/', folder, item.file),
      eleventyExcludeFromCollections: true,
      layout: null
    },
    async render({item}: {readonly item: Item}): Promise<string | undefined> {
      const {pages, renderPage} = await current()
      const slot = pages.find((set) => set.kind === kind)?.pages[item.index]
      if (!slot) throw new Error(`Unexpected page ${item.file}, expected one of the site`)
      const html = renderPage(slot.make())
      if (!writePage) return html
      writePage(join(folder, item.file), html)
      return undefined
    }
  }
}

/** What Eleventy hands to a layout: the data of the page, what the page's template printed among it. */
interface LayoutData {
  readonly title?: unknown
  readonly description?: unknown
  readonly lang?: unknown
  readonly content?: unknown
  readonly page: {readonly url: string | false}
}

/** The layout `wirecopy`: puts a template of the owner's own between the archive's head and foot. */
function frameLayout(current: () => Promise<Site>) {
  return {
    async render({title, description, lang, content, page}: LayoutData): Promise<string> {
      const {frame} = await current()
      return frame({
        url: page.url === false ? '/' : page.url,
        title: typeof title === 'string' ? title : '',
        description: typeof description === 'string' ? description : undefined,
        language: typeof lang === 'string' ? lang : undefined,
        html: typeof content === 'string' ? content : ''
      })
    }
  }
}
