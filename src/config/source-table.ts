import {isSlug} from '../model/ids.ts'
import type {ListedSource, SourceTable, TableWord} from '../model/source-table.ts'
import {ConfigError} from './config-error.ts'
import {parseLedger} from './parse-ledger.ts'
import {sourceTableSchema, tidyPlace} from './source-table-schema.ts'

/**
 * Read a source table.
 *
 * @param source
 *   YAML.
 * @param file
 *   Its name, for messages.
 * @throws ConfigError
 *   With every problem at once, each with its place.
 */
export function parseSourceTable(source: string, file: string): SourceTable {
  const {value, problems, pointOf} = parseLedger(source, sourceTableSchema, {})
  if (value === undefined) throw new ConfigError(problems, file)
  const word = (text: string, path: readonly PropertyKey[]): TableWord => ({
    text: text.replace(/\s+/gu, ' ').trim(),
    ...pointOf(path)
  })
  return {
    sources: (value.sources ?? []).map((listed, index): ListedSource => {
      const {name, aliases = [], type, authority = [], slug, stories = []} = listed
      return {
        names: [
          word(name, ['sources', index, 'name']),
          ...aliases.map((text, at) => word(text, ['sources', index, 'aliases', at]))
        ],
        ...(type !== undefined && {type}),
        authorities: [...new Set(authority)],
        ...(slug !== undefined && isSlug(slug) && {slug}),
        stories: stories.map((text, at) => word(tidyPlace(text), ['sources', index, 'stories', at]))
      }
    }),
    ignored: (value.ignore ?? []).map((text, index) => word(text, ['ignore', index]))
  }
}
