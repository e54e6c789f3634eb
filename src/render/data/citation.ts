import type {RenderContext} from '../context.ts'

/**
 * Tell how the archive is to be cited as a data set.
 *
 * @returns
 *   YAML in the Citation File Format 1.2; every text is quoted as JSON is, which YAML reads alike.
 * @see https://citation-file-format.github.io/
 */
export function citationFile(context: RenderContext): string {
  const {config, urls, archive} = context
  const home = urls.absolute(urls.home.href)
  const newest = archive.days[0]?.date
  const authors = config.data.authors.length > 0 ? config.data.authors : [config.title]
  const lines = [
    ['cff-version', '1.2.0'],
    ['message', 'If you use this archive, please cite it as below.'],
    ['type', 'dataset'],
    ['title', config.title],
    ...(config.description === undefined ? [] : [['abstract', config.description]]),
    ...(home === undefined ? [] : [['url', home]]),
    ...(config.data.licence === undefined ? [] : [['license', config.data.licence]]),
    ...(newest === undefined ? [] : [['date-released', newest]])
  ].map(([key = '', value]) => `${key}: ${JSON.stringify(value)}`)
  return `${[...lines, 'authors:', ...authors.map((name) => `  - name: ${JSON.stringify(name)}`)].join('\n')}\n`
}
