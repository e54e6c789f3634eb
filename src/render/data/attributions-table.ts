import type {Attribution} from '../../model/attribution.ts'
import type {Entry} from '../../model/entry.ts'
import type {RenderContext} from '../context.ts'
import {placesOf, type Place} from '../../model/place-in-story.ts'
import {wordsOf} from '../sources.ts'
import {mayPassOn} from '../terms.ts'
import {statementFragment} from '../urls.ts'
import type {Column, Table} from './column.ts'

/** Longest extract of a text that may not be passed on as a whole, UTF-16 units. */
const extractLength = 280

interface Row {
  readonly entry: Entry
  readonly attribution: Attribution
  readonly place: Place | undefined
  readonly whole: boolean
}

/** Every relation found in the stories of an archive as a table, a row each, those not shown among them. */
export function attributionsTable(context: RenderContext): Table<Row> {
  const {urls} = context
  const column = (
    name: string,
    type: Column<Row>['type'],
    description: string,
    of: Column<Row>['of']
  ): Column<Row> => ({name, type, description, of})
  const said = (
    name: string,
    type: Column<Row>['type'],
    description: string,
    of: (attribution: Attribution) => ReturnType<Column<Row>['of']>
  ): Column<Row> => ({name, type, description, of: ({attribution}) => of(attribution)})
  const columns: readonly Column<Row>[] = [
    column('entry', 'string', 'The story, as `id` in entries.', ({entry}) => entry.id),
    said('id', 'string', 'Identifies the relation in its story.', ({id}) => id),
    column(
      'url',
      'string',
      'Address of the statement; only of those shown.',
      ({entry, attribution}) => {
        const {href} = urls.story(entry.id)
        return attribution.shown
          ? (urls.absolute(href) ?? href) + statementFragment(attribution.id)
          : undefined
      }
    ),
    said(
      'act',
      'string',
      'statement, belief, finding, intention, decision or no-comment.',
      ({act}) => act
    ),
    said(
      'kind',
      'string',
      'direct, mixed, indirect or no-comment: how the words are given.',
      ({kind}) => kind
    ),
    said(
      'footing',
      'string',
      'on-record, institution, outlet, document, unnamed, no-comment or none.',
      ({footing}) => footing
    ),
    said(
      'source_type',
      'string',
      'person, organization, outlet, anonymous, document or unattributed.',
      ({sourceType}) => sourceType
    ),
    said(
      'sources',
      'list',
      'Canonical names of the source in its story; empty rather than guessed.',
      ({sourceNames}) => sourceNames
    ),
    column(
      'source_ids',
      'list',
      'Whom these names mean over the whole archive, as `id` in sources; outlets are not among them.',
      ({entry, attribution}) => [
        ...new Set(
          attribution.sourceNames.flatMap((name) => context.sourceNamed(name, entry)?.slug ?? [])
        )
      ]
    ),
    said('role', 'string', 'Role of the source, as printed.', ({role}) => role),
    said('affiliation', 'string', 'Whom the source speaks for.', ({affiliation}) => affiliation),
    said(
      'via',
      'list',
      'Outlets or documents stated to have carried it, nearest to the source first.',
      ({via}) => via
    ),
    said(
      'via_inferred',
      'list',
      'The same where the context alone tells.',
      ({viaInferred}) => viaInferred
    ),
    said('venue', 'string', 'Whom it was said to.', ({venue}) => venue),
    said(
      'anonymity',
      'string',
      'How an unnamed source is described: described-official, described-access, described-group or bare.',
      ({anonymity}) => anonymity?.class
    ),
    said(
      'anonymity_count',
      'integer',
      'How many unnamed sources.',
      ({anonymity}) => anonymity?.count
    ),
    said(
      'anonymity_condition',
      'string',
      'The stated condition.',
      ({anonymity}) => anonymity?.condition
    ),
    said('anonymity_reason', 'string', 'The stated reason.', ({anonymity}) => anonymity?.reason),
    said(
      'anonymity_access',
      'string',
      'How the source knows, as printed.',
      ({anonymity}) => anonymity?.access
    ),
    said(
      'hedged',
      'boolean',
      'Whether the copy hedges it, as by “reportedly”.',
      ({hedges = []}) => hedges.length > 0
    ),
    said(
      'within',
      'string',
      'The relation of the same story whose words hold it.',
      ({within}) => within
    ),
    column('paragraph', 'integer', 'Paragraph it begins in, from 1.', ({place}) =>
      place?.in === 'block' ? place.number : undefined
    ),
    column(
      'words',
      'string',
      `What was said; at most ${extractLength} characters where the text may not be passed on.`,
      (row) => extract(row, row.attribution.content)
    ),
    column('cue', 'string', 'The words that attribute it.', ({entry, attribution}) =>
      wordsOf(entry, attribution.cue)
    ),
    column('source_words', 'string', 'The words that name the source.', ({entry, attribution}) =>
      wordsOf(entry, attribution.source)
    ),
    said(
      'words_spans',
      'spans',
      'Where `words` stand in `text`: [start, end) in UTF-16 units.',
      ({content}) => content
    ),
    said('cue_spans', 'spans', 'The same for `cue`.', ({cue}) => cue),
    said('source_spans', 'spans', 'The same for `source_words`.', ({source}) => source),
    said(
      'confidence',
      'number',
      '0 to 1: of relations given 0.8 about four in five are right; 1 where an editor decided.',
      ({confidence}) => confidence
    ),
    column(
      'shown',
      'boolean',
      'Whether the archive shows it as a statement.',
      ({entry, attribution}) => context.statementsOf(entry).includes(attribution)
    ),
    said(
      'rule',
      'string',
      'Rule or model that found it; `editor` where an editor added it.',
      ({rule}) => rule
    ),
    said(
      'decided',
      'string',
      '`confirmed`, `corrected` or `added`, where an editor decided.',
      ({decided}) => decided
    )
  ]
  return {
    name: 'attributions',
    description:
      'Who said what, by which words, through whom: one row a relation, in the order of entries and text.',
    columns,
    *rows() {
      for (const entry of context.archive.entries) {
        if (context.isWithdrawn(entry.id)) continue
        const places = placesOf(entry)
        const whole = mayPassOn(context, entry)
        for (const attribution of entry.attributions) {
          yield {entry, attribution, place: places.get(attribution.id), whole}
        }
      }
    }
  }
}

function extract({entry, whole}: Row, spans: Attribution['content']): string {
  const words = wordsOf(entry, spans)
  if (whole || words.length <= extractLength) return words
  return `${words
    .slice(0, extractLength)
    .replace(/[\uD800-\uDBFF]$/u, '')
    .replace(/\s+\S*$/u, '')} …`
}
