import type {VFile} from 'vfile'
import {columnFields, type ColumnField, type ColumnNames} from '../../model/column-fields.ts'
import type {StatedFields} from '../../model/copy.ts'
import {parseBylineField} from '../fields/byline-field.ts'
import {markupReporter} from '../markup/markup-reporter.ts'
import {readDatelineField} from '../markup/dateline-field.ts'
import {present, type FormatStory} from '../markup/format-story.ts'
import {plainText, textToBlocks} from '../markup/read-content.ts'
import {
  chooseOutlet,
  readTime,
  toCount,
  toLanguage,
  toStatus,
  toUrgency,
  uniqueTexts
} from './format-fields.ts'

/** Which column, member or element holds which field: names as `toColumn` gives them. */
export type ColumnMap = ColumnNames

/** Names houses give to the fields of a story, in the languages met in exports. */
export const usualColumns: Required<ColumnMap> = {
  guid: ['guid', 'newsid', 'articleid', 'storyid', 'id', 'uuid', 'uri'],
  version: ['version', 'revision'],
  headline: [
    'headline',
    'title',
    'titel',
    'overskrift',
    'rubrik',
    'titre',
    'titulo',
    'titolo',
    'hl'
  ],
  standfirst: [
    'standfirst',
    'summary',
    'abstract',
    'subtitle',
    'subheadline',
    'description',
    'excerpt',
    'dek',
    'lead',
    'ingress',
    'manchet',
    'underrubrik'
  ],
  byline: ['byline', 'author', 'authors', 'by', 'writer', 'reporter', 'autor', 'auteur'],
  place: ['dateline', 'town', 'city', 'place', 'located', 'location', 'ort'],
  outlet: [
    'outlet',
    'publication',
    'publisher',
    'origin',
    'source',
    'agency',
    'provider',
    'newspaper',
    'medium'
  ],
  slugline: ['slugline', 'slug', 'strapline', 'stikord', 'keywordline'],
  published: [
    'published',
    'publishdate',
    'publicationdate',
    'publishedat',
    'datepublished',
    'pubdate',
    'date',
    'datetime',
    'created',
    'createdat',
    'timestamp',
    'time'
  ],
  updated: [
    'updated',
    'updatedat',
    'modified',
    'modifiedat',
    'datemodified',
    'lastmodified',
    'changed'
  ],
  embargoUntil: ['embargo', 'embargountil', 'embargoed', 'releasedate'],
  expires: ['expires', 'expirydate', 'expire'],
  language: ['language', 'lang', 'locale', 'sprache'],
  urgency: ['urgency', 'priority', 'prio'],
  status: ['status', 'pubstatus'],
  canceled: ['annuleret', 'canceled', 'cancelled', 'killed', 'deleted'],
  corrected: ['korrektion', 'correction', 'corrected'],
  keywords: ['keywords', 'tags', 'keyword', 'tag', 'subjects', 'topics'],
  ednote: [
    'ednote',
    'editorsnote',
    'editornote',
    'notetoeditors',
    'tilredaktionen',
    'note',
    'notes'
  ],
  copyright: ['copyright', 'rights', 'copyrightnotice'],
  usageTerms: ['usageterms', 'terms', 'license', 'licence'],
  credit: ['credit', 'creditline'],
  words: ['words', 'wordcount'],
  url: ['url', 'link', 'permalink', 'weburl', 'href'],
  text: [
    'text',
    'body',
    'bodytext',
    'bodyhtml',
    'content',
    'contenthtml',
    'contenttext',
    'article',
    'story',
    'fulltext',
    'brodtext',
    'tekst',
    'texte',
    'texto',
    'testo'
  ]
}

/** @returns Where the fields of a story are: in the columns an owner names, else in those with usual names. */
export function columnsOf(own: ColumnNames): ColumnMap {
  const named = new Set(Object.values(own).flatMap((names) => names.map(toColumn)))
  return Object.fromEntries(
    columnFields.map((field) => [
      field,
      [
        ...(own[field] ?? []).map(toColumn),
        ...usualColumns[field].filter((name) => !named.has(name))
      ]
    ])
  )
}

/** @returns A name as column maps have it. */
export function toColumn(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/**
 * Read a story from named values: a row of a table, an object, an element for each field.
 *
 * @param record
 *   Values by name as `toColumn` gives it.
 */
export function readRecord(
  record: ReadonlyMap<string, string>,
  columns: ColumnMap,
  file: VFile
): FormatStory {
  const get = (field: ColumnField) => {
    for (const name of columns[field] ?? []) {
      const value = record.get(name)?.trim()
      if (value !== undefined && value !== '' && !/^(?:null|nil|none|n\/a)$/iu.test(value))
        return value
    }
    return undefined
  }
  const is = (field: ColumnField) => /^(?:true|yes|1|ja)$/iu.test(get(field) ?? '')
  const names = parseBylineField(get('byline') ?? '')
  const published = readTime(file, 'published', get('published'))
  const dateline = readDatelineField(get('place'), published)
  const words = toCount(get('words'))
  const url = get('url')
  const isCorrected = is('corrected')
  return {
    stated: present<StatedFields>({
      headline: plainText(get('headline')),
      standfirst: plainText(get('standfirst')),
      byline: names.length > 0 ? names : undefined,
      published,
      updated: readTime(file, 'updated', get('updated')),
      embargoUntil: readTime(file, 'embargo', get('embargoUntil')),
      expires: readTime(file, 'expires', get('expires')),
      language: toLanguage(get('language')),
      outlet: chooseOutlet([get('outlet')]),
      creditLine: get('credit'),
      slugline: get('slugline'),
      guid: get('guid'),
      version: get('version'),
      urgency: toUrgency(get('urgency')),
      status: is('canceled') ? 'canceled' : toStatus(get('status')),
      ednote: get('ednote'),
      usageTerms: get('usageTerms'),
      copyright: get('copyright'),
      keywords: uniqueTexts(get('keywords')?.split(/\s*[,;|]\s*/u) ?? []),
      url: url !== undefined && /^https?:\/\/\S+$/u.test(url) && URL.canParse(url) ? url : undefined
    }),
    own: {...(words !== undefined && {words}), ...(isCorrected && {corrected: true})},
    ...(dateline && {dateline}),
    blocks: textToBlocks(get('text') ?? '', markupReporter(file))
  }
}

/** Whether a record holds a story: a text, or a headline where the text is empty. */
export function isStory(record: ReadonlyMap<string, string>, columns: ColumnMap): boolean {
  return (['text', 'headline'] as const).some((field) =>
    (columns[field] ?? []).some((name) => record.has(name))
  )
}
