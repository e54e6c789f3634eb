import {filingDay} from '../../model/day.ts'
import type {Entry} from '../../model/entry.ts'
import type {RenderContext} from '../context.ts'
import {webAddress} from '../json-ld/thing.ts'
import {outletName} from '../reliance.ts'
import {headlineOf} from '../story-card.ts'
import {freeLicence, mayPassOn, termsOf} from '../terms.ts'
import type {Cell, Column, Table} from './column.ts'

type Row = Entry

/**
 * The stories of an archive as a table, a row each. Of a story that is withheld or withdrawn it
 * tells only that.
 */
export function entriesTable(context: RenderContext): Table<Row> {
  const usable =
    (of: (entry: Entry) => Cell) =>
    (entry: Entry): Cell =>
      context.isWithdrawn(entry.id) ? undefined : of(entry)
  const column = (
    name: string,
    type: Column<Row>['type'],
    description: string,
    of: (entry: Entry) => Cell
  ): Column<Row> => ({name, type, description, of: usable(of)})
  const words = (entry: Entry): number =>
    [...context.voicesOf(entry).values()].reduce((sum, count) => sum + count, 0)
  const address = ({id}: Entry): string => {
    const {href} = context.urls.story(id)
    return context.urls.absolute(href) ?? href
  }
  const columns: readonly Column<Row>[] = [
    {
      name: 'id',
      type: 'string',
      description: 'Identifies the story in this archive: the path of its copy.',
      of: ({id}) => id
    },
    {
      name: 'url',
      type: 'string',
      description: 'Address of the story; without a host where the archive has none.',
      of: address
    },
    {
      name: 'status',
      type: 'string',
      description: 'usable, withheld or canceled (IPTC publication status).',
      of: ({fields}) => fields.status ?? 'usable'
    },
    column('outlet', 'string', 'Who carried this copy.', (entry) =>
      entry.fields.outlet === null ? undefined : context.link(entry.fields.outlet, entry).text
    ),
    column('agency', 'string', 'Who filed it, where that is another.', ({fields}) => fields.agency),
    column('headline', 'string', 'Headline.', (entry) => headlineOf(context, entry)),
    column(
      'headline_derived',
      'boolean',
      'Whether the headline was made from the text, since the copy has none.',
      ({fields}) => fields.headline === null
    ),
    column('standfirst', 'string', 'Summary above the text.', ({fields}) => fields.standfirst),
    column('byline', 'list', 'Names of the writers.', ({fields}) => fields.byline),
    column(
      'origin',
      'string',
      'Outlet whose report the main thread goes back to, where it is another; see origin_stated.',
      ({id}) => {
        const slug = context.archive.origins.get(id)?.outlets.at(-1)
        return slug === undefined ? undefined : outletName(context, slug)
      }
    ),
    column(
      'origin_stated',
      'boolean',
      'Whether the copy names that outlet itself; if not, the stories in rests_on do.',
      ({id}) => {
        const origin = context.archive.origins.get(id)
        return origin && origin.outlets.length > 0
          ? origin.outlets.length === origin.stated
          : undefined
      }
    ),
    column(
      'rests_on',
      'list',
      'Stories of other outlets in this archive it rests on, by id: those it cites, then those they cite.',
      ({id}) => context.archive.restsOn.get(id)
    ),
    column(
      'place',
      'string',
      'Place of the dateline, as printed.',
      ({fields}) => fields.dateline?.place
    ),
    column('day', 'string', 'Day it is filed under, ISO 8601.', ({fields}) => filingDay(fields)),
    column(
      'published',
      'string',
      'When it was first issued, ISO 8601, as precise as the copy.',
      ({fields}) => fields.published
    ),
    column('updated', 'string', 'When it was last issued, ISO 8601.', ({fields}) => fields.updated),
    column('language', 'string', 'Language, BCP 47.', ({fields}) => fields.language),
    column(
      'corrected',
      'boolean',
      'Whether it was corrected.',
      ({fields}) => fields.corrected === true
    ),
    column('correction', 'string', 'What was corrected.', ({fields}) => fields.correctionNote),
    column(
      'credit',
      'string',
      'Credit that must be printed.',
      ({fields}) => fields.creditLine ?? undefined
    ),
    column(
      'subjects',
      'list',
      'Subjects as its format states them, by name, else by code.',
      ({fields}) => fields.subjects?.flatMap(({name, code}) => name ?? code ?? [])
    ),
    column(
      'keywords',
      'list',
      'Keywords as its format states them.',
      ({fields}) => fields.keywords
    ),
    column('guid', 'string', 'Identifier its format states.', ({fields}) => fields.guid),
    column('version', 'string', 'Version its format states.', ({fields}) => fields.version),
    column('terms', 'string', 'Terms of use of the story.', (entry) => termsOf(context, entry)),
    column('licence', 'string', 'Address of the free licence the terms name.', (entry) =>
      freeLicence(termsOf(context, entry) ?? '')
    ),
    column('original', 'string', 'Where it was first published.', ({url}) => webAddress(url)),
    column('format', 'string', 'Format of the copy.', ({format}) => format),
    column(
      'copy_sha256',
      'string',
      'SHA-256 of the copy as it was filed.',
      ({provenance}) => provenance.sha256
    ),
    column('words', 'integer', 'Words of the text.', words),
    column(
      'statements',
      'integer',
      'Statements shown in it.',
      (entry) => context.statementsOf(entry).length
    ),
    column(
      'unnamed',
      'integer',
      'Those of them that rest on unnamed sources.',
      (entry) => context.statementsOf(entry).filter(({footing}) => footing === 'unnamed').length
    ),
    column(
      'text',
      'string',
      'The copy’s text, to which all spans refer; left out where its terms do not let it be passed on.',
      (entry) => (mayPassOn(context, entry) ? entry.text : undefined)
    )
  ]
  return {
    name: 'entries',
    description: 'Stories, newest first.',
    columns,
    rows: () => context.archive.entries
  }
}
