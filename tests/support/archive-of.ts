import {checkOptions} from '../../src/config/define.ts'
import type {ArchiveConfig, ArchiveOptions} from '../../src/config/schema.ts'
import {parseSourceTable} from '../../src/config/source-table.ts'
import type {Archive} from '../../src/model/archive.ts'
import type {Attribution} from '../../src/model/attribution.ts'
import type {Entry} from '../../src/model/entry.ts'
import {toSlug} from '../../src/model/ids.ts'
import {relateEntries} from '../../src/relate/relate-entries.ts'
import {makeContext, type RenderContext} from '../../src/render/context.ts'

/** An archive made by hand with everything the pages need. */
export interface HandMade {
  readonly archive: Archive
  readonly config: ArchiveConfig
  readonly context: RenderContext
}

/**
 * @param table
 *   What `sources.yaml` says.
 * @returns
 *   The archive of some stories under a configuration.
 */
export function archiveOf(
  entries: readonly Entry[],
  options: ArchiveOptions = {},
  table = ''
): HandMade {
  const config = checkOptions(options)
  const archive = relateEntries(entries, {
    outlets: config.outlets.map(
      ({slug, name, aliases, domains, wire, kind, url, terms, policies}) => ({
        name,
        slug: toSlug(slug ?? name),
        aliases,
        domains,
        wire,
        policies,
        ...(kind !== undefined && {kind}),
        ...(url !== undefined && {url}),
        ...(terms !== undefined && {terms})
      })
    ),
    acts: config.attribution.acts,
    sources: parseSourceTable(table, 'sources.yaml')
  })
  return {archive, config, context: makeContext(archive, config)}
}

/** @returns The story with its relations changed, in order; what is left out stays as it is. */
export function withAttributions(entry: Entry, changes: readonly Partial<Attribution>[]): Entry {
  return {
    ...entry,
    attributions: entry.attributions.map((attribution, index) => ({
      ...attribution,
      ...changes[index]
    }))
  }
}

/** @returns The story with some of its fields changed. */
export function withFields(entry: Entry, fields: Partial<Entry['fields']>): Entry {
  return {...entry, fields: {...entry.fields, ...fields}}
}
