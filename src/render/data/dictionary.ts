import type {RenderContext} from '../context.ts'
import type {Table} from './column.ts'

/** A table of which only the columns matter. */
export type Columns = Pick<Table<never>, 'name' | 'description'> & {
  readonly columns: readonly {
    readonly name: string
    readonly type: Table<never>['columns'][number]['type']
    readonly description: string
  }[]
}

const types = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  list: 'array',
  spans: 'array'
} as const

/**
 * Describe the downloads for programs: the data dictionary.
 *
 * @see https://datapackage.org/standard/data-package/, Table Schema
 */
export function dataPackage(context: RenderContext, tables: readonly Columns[]): string {
  const {config, urls} = context
  const home = urls.absolute(urls.home.href)
  const resources = tables.flatMap(({name, description, columns}) =>
    (['jsonl', 'csv'] as const).map((extension) => ({
      name: `${name}-${extension}`,
      path: `${name}.${extension}`,
      description,
      format: extension,
      mediatype: extension === 'csv' ? 'text/csv' : 'application/jsonl',
      encoding: 'utf-8',
      schema: {
        fields: columns.map((column) => ({
          name: column.name,
          // In CSV a list is one cell, its parts joined with “; ”.
          type: extension === 'csv' ? flat(types[column.type]) : types[column.type],
          description: column.description
        }))
      }
    }))
  )
  return `${JSON.stringify(
    {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      title: config.title,
      ...(config.description !== undefined && {description: config.description}),
      ...(home !== undefined && {homepage: home}),
      ...(config.data.licence !== undefined && {licenses: [{name: config.data.licence}]}),
      resources
    },
    null,
    2
  )}\n`
}

function flat(type: string): string {
  return type === 'array' ? 'string' : type
}
