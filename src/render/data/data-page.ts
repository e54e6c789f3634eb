import type {DownloadView} from '../../model/download.ts'
import type {DataPage, SiteView} from '../../model/page.ts'
import type {RenderContext} from '../context.ts'
import type {Thing} from '../json-ld/thing.ts'
import {vocabulary} from '../json-ld/thing.ts'
import {archiveReference} from '../json-ld/site.ts'
import type {PageSlot} from '../site-pages.ts'
import {pageBase} from '../site-view.ts'
import {freeLicence, mayPassOn} from '../terms.ts'
import {attributionsTable} from './attributions-table.ts'
import {entriesTable} from './entries-table.ts'
import {sourcesTable} from './sources-table.ts'
import {dataFolder, type Download} from './write-data.ts'

const mediaTypes: Readonly<Record<string, string>> = {
  jsonl: 'application/jsonl',
  csv: 'text/csv',
  json: 'application/json',
  cff: 'application/yaml'
}

/**
 * @param downloads
 *   What was written, once it was; asked when the page is made.
 * @returns
 *   The page of downloads.
 */
export function dataPage(
  context: RenderContext,
  site: SiteView,
  downloads: () => readonly Download[]
): readonly PageSlot[] {
  const {urls, words} = context
  const address = urls.top('data')
  return [
    {
      ...address,
      noindex: false,
      make(): DataPage {
        const views = downloads().map((download) => toView(context, download))
        const stories = context.archive.entries.filter(({id}) => !context.isWithdrawn(id))
        const {licence} = context.config.data
        return {
          ...pageBase(context, site, {
            address,
            title: words.titles.data,
            jsonLd: [datasetJsonLd(context, views)]
          }),
          kind: 'data',
          downloads: views,
          tables: [entriesTable(context), attributionsTable(context), sourcesTable(context)].map(
            ({name, description, columns}) => ({
              name,
              description,
              columns: columns.map((column) => ({
                name: column.name,
                type: column.type,
                description: column.description
              }))
            })
          ),
          texts: stories.filter((entry) => mayPassOn(context, entry)).length,
          ...(licence !== undefined && {licence}),
          cite: citationLine(context)
        }
      }
    }
  ]
}

function toView({urls}: RenderContext, {name, rows, bytes, sha256}: Download): DownloadView {
  const extension = /\.(?<extension>\w+)$/u.exec(name)?.groups?.extension ?? ''
  return {
    name,
    href: urls.asset(`${dataFolder}/${name}`),
    type: mediaTypes[extension] ?? 'text/plain',
    ...(rows !== undefined && {rows}),
    bytes,
    sha256
  }
}

/** `Authors: Title. Data set. Day of the newest story. Address`. */
function citationLine({config, urls, archive, dates, words}: RenderContext): string {
  const home = urls.absolute(urls.home.href)
  const newest = archive.days[0]?.date
  const authors = config.data.authors.join(', ')
  return [
    authors === '' ? `${config.title}.` : `${authors}: ${config.title}.`,
    `${words.dataSet}.`,
    ...(newest === undefined ? [] : [`${dates.date(newest)}.`]),
    ...(home === undefined ? [] : [home])
  ].join(' ')
}

/** @see https://schema.org/Dataset */
function datasetJsonLd(context: RenderContext, downloads: readonly DownloadView[]): Thing {
  const {config, urls, archive, words} = context
  const url = urls.absolute(urls.top('data').href)
  const {authors, licence} = config.data
  const address = licence === undefined ? undefined : freeLicence(licence)
  const [first, last] = [archive.days.at(-1)?.date, archive.days[0]?.date]
  return {
    ...vocabulary,
    '@type': 'Dataset',
    ...(url !== undefined && {'@id': `${url}#dataset`, url}),
    name: config.title,
    description: config.description ?? words.dataDescription(config.title),
    creator:
      authors.length > 0
        ? authors.map((name) => ({'@type': 'Person', name}))
        : [archiveReference(context)],
    ...(address !== undefined && {license: address}),
    ...(first !== undefined && last !== undefined && {temporalCoverage: `${first}/${last}`}),
    isAccessibleForFree: true,
    ...(url !== undefined &&
      downloads.length > 0 && {
        distribution: downloads.map(({name, href, type, bytes, sha256}) => ({
          '@type': 'DataDownload',
          name,
          contentUrl: urls.absolute(href),
          encodingFormat: type,
          contentSize: `${bytes} B`,
          sha256
        }))
      })
  }
}
