import {join, resolve} from 'node:path'
import type {BuildEvent, TransformContext, UserConfig} from '@11ty/eleventy'
import {UserError} from '../diagnostics/user-error.ts'
import type {Message} from '../model/entry.ts'
import type {Page} from '../model/page.ts'
import type {OwnText} from './own-page.ts'
import type {SitePages} from './site-pages.ts'
import {fileWriter, type SiteFile} from './write-files.ts'

/** Everything there is to write. */
export interface Site {
  readonly pages: SitePages
  /** Statements the pages show. */
  readonly statements: number
  /** Prints a page as a whole HTML document. */
  readonly renderPage: (page: Page) => string
  /** Prints a text of the owner's own in the archive's frame, as a whole HTML document. */
  readonly frame: (own: OwnText) => string
  /** Makes the files that are no pages, each when it is its turn, so that nothing holds them all. */
  readonly files: () => Iterable<SiteFile>
  /** Work whose result pages tell of, such as the downloads: done before them. */
  readonly before?: (outDir: string) => number
  /** What there is to say of single stories, by file of copy. */
  readonly messages?: readonly {readonly file: string; readonly messages: readonly Message[]}[]
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
}

/** The name templates find the archive under, beside `pagination` and `page`. */
const dataName = 'wirecopy'

/**
 * Make the plugin that puts an archive into an Eleventy site: one virtual template for each kind of
 * page, paginated over its pages, and the other files after the build. A site's own templates stand
 * beside ours and find `wirecopy.article` and the other kinds, each a list of `{file, href}`.
 */
export function archivePlugin(options: PluginOptions): (config: UserConfig) => void {
  const {load, folder = '', ignore = [], watch = []} = options
  return (config) => {
    let site: Promise<Site> | undefined
    let beside: Promise<unknown> | undefined
    const current = (): Promise<Site> => (site ??= load())
    for (const path of ignore) config.ignores.add(path)
    for (const path of watch) config.addWatchTarget(path)
    config.addTemplateFormats('11ty.js')
    config.on('eleventy.before', async ({directories}: BuildEvent) => {
      site = load()
      const {before} = await site
      before?.(join(directories.output, folder))
      beside = (await site).beside?.(join(directories.output, folder))
      // It is waited for when the pages are there; until then its failure has no listener.
      beside?.catch(() => undefined)
    })
    config.addGlobalData(dataName, async () => toData((await current()).pages))
    config.addTemplate('_includes/wirecopy.11ty.js', frameLayout(current))
    for (const kind of kinds) {
      config.addTemplate(`${dataName}/${kind}.11ty.js`, virtualTemplate({kind, folder, current}))
    }
    config.on('eleventy.after', async ({directories}: BuildEvent) => {
      const {files} = await current()
      const writer = fileWriter(join(directories.output, folder))
      for (const file of files()) writer.write(file)
      await beside
      site = undefined
    })
  }
}

/** A folder of templates and what they stand beside. */
export interface OwnTemplatesOptions {
  readonly site: Site
  /** Absolute path of the folder with the owner's own Eleventy templates. */
  readonly input: string
  /** Absolute path of the folder to write to; the archive's own pages are there already. */
  readonly outDir: string
}

/**
 * Let Eleventy write an owner's own templates beside pages that are there already.
 *
 * @throws UserError
 *   When a template would write over a page of the archive.
 */
export async function writeOwnTemplates(options: OwnTemplatesOptions): Promise<void> {
  const {site, input, outDir} = options
  const {default: Eleventy} = await import('@11ty/eleventy')
  const build = new Eleventy(input, outDir, {
    quietMode: true,
    // Else Eleventy would look for a configuration in the current folder and run it.
    configPath: null,
    config(config: UserConfig) {
      config.setUseGitIgnore(false)
      config.addTemplateFormats('11ty.js')
      config.addGlobalData(dataName, () => toData(site.pages))
      config.addTemplate(
        '_includes/wirecopy.11ty.js',
        frameLayout(() => Promise.resolve(site))
      )
      // Before anything is written: `permalink`s are known when the first text is transformed.
      config.addTransform(dataName, refuseClashes(site, outDir))
    }
  })
  build.disableLogger()
  await build.write()
}

/** Eleventy itself only sees clashes among templates. */
function refuseClashes({pages}: Site, outDir: string) {
  const taken = new Set(pages.flatMap((set) => set.pages.map(({file}) => resolve(outDir, file))))
  return function (this: TransformContext, content: unknown): unknown {
    const {outputPath, inputPath} = this.page
    if (typeof outputPath === 'string' && taken.has(resolve(outputPath))) {
      throw new UserError(
        `${inputPath} would take the place of a page of the archive, expected another permalink`
      )
    }
    return content
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
  'data',
  'not-found',
  'moved',
  'removed'
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
}

function virtualTemplate({kind, folder, current}: TemplateOptions) {
  return {
    data: {
      pagination: {data: `${dataName}.${kind}`, size: 1, alias: 'item'},
      permalink: ({item}: {readonly item: Item}) => join('/', folder, item.file),
      eleventyExcludeFromCollections: true,
      layout: null
    },
    async render({item}: {readonly item: Item}): Promise<string> {
      const {pages, renderPage} = await current()
      const slot = pages.find((set) => set.kind === kind)?.pages[item.index]
      if (!slot) throw new Error(`Unexpected page ${item.file}, expected one of the site`)
      return renderPage(slot.make())
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
