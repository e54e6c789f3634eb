import type {RenderContext} from '../context.ts'
import type {SiteFile} from '../write-files.ts'
import {toAtom} from './atom.ts'
import {channelsOf, feedFormats} from './channel.ts'
import {toFeed} from './feed.ts'
import {toJsonFeed} from './json-feed.ts'
import {toRss} from './rss.ts'

const printers = {atom: toAtom, rss: toRss, json: toJsonFeed} as const

/**
 * @returns
 *   The feeds of an archive, each in every form, made when they are written. None without a
 *   configured `url`, and none of a list whose stories have no dates.
 */
export function* feedFiles(context: RenderContext): Generator<SiteFile> {
  if (context.config.url === undefined) return
  for (const channel of channelsOf(context)) {
    if (channel.stories.length === 0) continue
    const feed = toFeed(context, channel)
    for (const format of ['atom', 'rss', 'json'] as const) {
      const {file} = context.urls.beside(channel.page, feedFormats[format].file)
      yield {file, content: printers[format](context, feed)}
    }
  }
}
