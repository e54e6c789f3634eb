import {report} from '../../diagnostics/message.ts'
import type {Article} from '../../model/article.ts'
import type {ColumnNames} from '../../model/column-fields.ts'
import type {WireCopy} from '../../model/copy.ts'
import {toEntryId} from '../../model/ids.ts'
import type {OutletProfile} from '../../model/outlet.ts'
import {assembleArticle} from '../assemble.ts'
import type {Draft} from '../draft.ts'
import type {ReadingContext} from '../reading-context.ts'
import type {FormatStory} from './format-story.ts'
import {locate} from './locate.ts'
import {readBlocks} from './read-blocks.ts'

/** What readers of formats need to know beyond the copy. */
export interface FormatOptions {
  readonly outlets: readonly OutletProfile[]
  /** Names of columns and members in tables and JSON Lines, beside the usual ones. */
  readonly columns: ColumnNames
}

/** More than any message or feed holds. */
const mostStories = 10_000

/**
 * Make articles of the stories a format gives. Ids and addresses of several stories in a file get
 * their number behind them; what an editor states for the file counts for each.
 *
 * Reports `no-story`, `conflicting-metadata` and what the reading of the text reports.
 */
export function toArticles(
  copy: WireCopy,
  stories: readonly FormatStory[],
  {outlets}: FormatOptions
): Article[] {
  if (stories.length === 0) {
    const [start] = copy.story
    report(copy.file, 'no-story', 'Unexpected file without a story', {span: [start, start + 1]})
  }
  const several = stories.length > 1
  return stories.slice(0, mostStories).map((story, index) => {
    const slug =
      story.stated.slug ??
      (several ? `${copy.stated.slug ?? copy.path.slug}-${index + 1}` : undefined)
    // A title or guid of the whole file would make all its stories one.
    const {slug: _slug, guid: _guid, headline: _headline, ...shared} = copy.stated
    const {ednote: _ednote, ...fields} = story.stated
    const stated = {
      ...fields,
      ...(several ? shared : copy.stated),
      ...(slug !== undefined && {slug: several ? slug : (copy.stated.slug ?? slug)})
    }
    const own: WireCopy = {
      ...copy,
      id: several ? toEntryId(`${copy.id}#${index}`) : copy.id,
      stated
    }
    return toArticle(own, story, index, outlets)
  })
}

function toArticle(
  copy: WireCopy,
  story: FormatStory,
  index: number,
  outlets: readonly OutletProfile[]
): Article {
  const {stated, folder, path} = copy
  const issued = stated.published ?? stated.updated ?? copy.received?.date
  const context: ReadingContext = {
    ...(issued !== undefined && {received: issued}),
    outlets,
    own: [stated.outlet, folder.outlet, path.outlet, stated.agency, ...(story.signs ?? [])].filter(
      (name) => name !== undefined
    )
  }
  const {text, draft} = readBlocks(story.blocks, stated.headline, context, copy.file)
  const merged = mergeDraft(draft, story)
  checkTimes(copy)
  return assembleArticle({copy, text, draft: merged, index, outlets})
}

/** What the text says of who, where and when comes before what stands in the metadata about it. */
function mergeDraft(draft: Draft, {own, dateline: field, located, stated}: FormatStory): Draft {
  const given = draft.dateline || field ? {...field, ...draft.dateline} : undefined
  const dateline = given ?? located
  const signoff = [draft.signoff, own?.signoff].filter((part) => part !== undefined).join(' ')
  // Desks write into the field what their copy says once more; the names may stand in either.
  const byline = stated.byline?.length ? stated.byline : draft.byline
  const ednote = joinNotes(stated.ednote, draft.ednote)
  return {
    ...own,
    ...draft,
    ...(dateline && {dateline}),
    ...(signoff !== '' && {signoff}),
    ...(byline && {byline}),
    ...(ednote !== undefined && {ednote})
  }
}

/** The same note may stand in a field and in the text. */
function joinNotes(field: string | undefined, text: string | undefined): string | undefined {
  if (field === undefined || text === undefined) return field ?? text
  const key = (note: string) => note.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return key(field).includes(key(text)) ? field : `${field}\n${text}`
}

function checkTimes(copy: WireCopy): void {
  const {published, updated} = copy.stated
  if (published === undefined || updated === undefined) return
  const [from, to] = [Date.parse(published), Date.parse(updated)]
  if (to < from - 86_400_000) {
    report(
      copy.file,
      'conflicting-metadata',
      `Unexpected update at ${updated}, expected one after ${published}, when the story was published`,
      locate(copy.file, updated.slice(0, 10))
    )
  }
}
