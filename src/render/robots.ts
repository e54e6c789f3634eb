import type {RenderContext} from './context.ts'
import {crawlers} from './crawlers.ts'
import type {TextFile} from './sitemap.ts'

/**
 * Tell crawlers what they may fetch. Pages that ask not to be indexed have to be fetched to say so,
 * so search engines are barred from nothing; AI crawlers are asked to stay away where the owner
 * refuses them.
 *
 * @param sitemaps
 *   Those to be named.
 * @see RFC 9309
 */
export function robotsFile({config, urls}: RenderContext, sitemaps: readonly TextFile[]): TextFile {
  const {refuse, agents} = config.crawlers
  const refused = [
    ...new Set([...refuse.flatMap((purpose) => crawlers[purpose]), ...agents])
  ].sort()
  const lines = [
    ...(refused.length === 0
      ? []
      : [...refused.map((name) => `User-agent: ${name}`), `Disallow: ${config.basePath}`, '']),
    'User-agent: *',
    'Disallow:',
    ...sitemaps.flatMap(({file}, index) => [
      ...(index === 0 ? [''] : []),
      `Sitemap: ${urls.absolute(urls.asset(file)) ?? ''}`
    ])
  ]
  return {file: 'robots.txt', content: `${lines.join('\n')}\n`}
}

/** Whether the owner reserves the right to mine texts, for training among others. */
export function refusesMining({config}: RenderContext): boolean {
  return config.crawlers.refuse.includes('training')
}

/**
 * The reservation of rights for a whole site.
 *
 * @see https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/
 */
export function tdmFiles(context: RenderContext): readonly TextFile[] {
  if (!refusesMining(context)) return []
  const rule = {location: `${context.config.basePath}*`, 'tdm-reservation': 1}
  return [{file: '.well-known/tdmrep.json', content: `${JSON.stringify([rule])}\n`}]
}
