import type {SourceRecord} from '../../model/archive.ts'
import type {RenderContext} from '../context.ts'
import type {Column, Table} from './column.ts'

/** Every named source of an archive that is no outlet as a table, a row each. */
export function sourcesTable(context: RenderContext): Table<SourceRecord> {
  const {urls} = context
  const column = (
    name: string,
    type: Column<SourceRecord>['type'],
    description: string,
    of: Column<SourceRecord>['of']
  ): Column<SourceRecord> => ({name, type, description, of})
  return {
    name: 'sources',
    description:
      'Who speaks in the archive under a name, outlets apart: one row a source, however it is written.',
    columns: [
      column(
        'id',
        'string',
        'Identifies the source in this archive: the end of its address.',
        ({slug}) => slug
      ),
      column(
        'url',
        'string',
        'Address of its page, where it says enough to have one.',
        (source) => {
          if (!context.hasPage(source)) return undefined
          const {href} = urls.source(source.slug)
          return urls.absolute(href) ?? href
        }
      ),
      column(
        'name',
        'string',
        'Its name: as the editor lists it, else the form most often printed.',
        ({name}) => name
      ),
      column('type', 'string', 'person, organization or document.', ({type}) => type),
      column('aliases', 'list', 'Other forms of its name in the copy.', ({aliases}) => aliases),
      column(
        'authorities',
        'list',
        'Addresses at which authorities identify it, as the editor gives them.',
        ({authorities}) => authorities
      ),
      column(
        'listed',
        'boolean',
        'Whether an editor lists it; what the others are was worked out from their names.',
        ({stated}) => stated
      ),
      column('roles', 'list', 'Roles, as printed, in the order they were met.', ({roles}) =>
        roles.map(({role}) => role)
      ),
      column(
        'affiliations',
        'list',
        'Whom it speaks for, as printed.',
        ({affiliations}) => affiliations
      ),
      column('statements', 'integer', 'Statements shown.', ({statements}) => statements.length),
      column(
        'stories',
        'integer',
        'Stories they stand in.',
        ({statements}) => new Set(statements.map(({entry}) => entry)).size
      ),
      column('first', 'string', 'Day of the first of them, ISO 8601.', ({first}) => first),
      column('last', 'string', 'Day of the last of them, ISO 8601.', ({last}) => last)
    ],
    rows: () => context.archive.sources
  }
}
