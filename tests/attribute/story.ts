import {attributeArticle, type AttributeOptions} from '../../src/attribute/attribute-article.ts'
import type {Article, Block} from '../../src/model/article.ts'
import type {Attribution} from '../../src/model/attribution.ts'
import type {Entry} from '../../src/model/entry.ts'
import {toEntryId, toSlug} from '../../src/model/ids.ts'
import type {Span} from '../../src/model/span.ts'

/** How a test story differs from a plain English one without headline. */
export interface StoryOptions extends Partial<AttributeOptions> {
  readonly language?: string
  readonly outlet?: string
  /** Who filed it, when that is another. */
  readonly agency?: string
  /** First line is the headline. */
  readonly headline?: boolean
}

/** An article of paragraphs that are separated by empty lines. */
export function articleOf(
  text: string,
  {language = 'en', outlet, agency, headline}: StoryOptions = {}
): Article {
  const blocks: Block[] = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/gu)].map((match) => ({
    type: 'paragraph',
    text: match[0].replace(/\s+/gu, ' '),
    span: [match.index, match.index + match[0].length]
  }))
  const [first, ...rest] = blocks
  const title = headline === true ? first : undefined
  return {
    id: toEntryId('story'),
    file: 'story.txt',
    index: 0,
    format: 'plain-text',
    text,
    fields: {
      headline: title?.text ?? null,
      dateline: null,
      language,
      outlet: outlet ?? null,
      ...(agency !== undefined && {agency}),
      creditLine: null,
      body: title ? rest : blocks,
      derived: []
    },
    spans: title ? {headline: title.span} : {},
    tree: {type: 'root', children: []},
    slug: toSlug('story'),
    provenance: {sha256: '', bytes: text.length, encoding: 'utf-8'}
  }
}

/** The story with its attributions, by rules alone. */
export function entryOf(text: string, options: StoryOptions = {}): Entry {
  return attributeArticle(articleOf(text, options), {
    outlets: options.outlets ?? [],
    minConfidence: options.minConfidence ?? 0.5,
    model: options.model ?? 'rules'
  })
}

/** What a test compares: words in place of spans. */
export interface Told {
  readonly source: string
  readonly cue: string
  readonly content: string
}

/** The words of spans, fragments joined by “ … ”. */
export function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.map(([start, end]) => text.slice(start, end)).join(' … ')
}

/** Who said what by which words, for every shown relation. */
export function toldIn(text: string, options: StoryOptions = {}): Told[] {
  return entryOf(text, options)
    .attributions.filter(({shown}) => shown)
    .map(({source, cue, content}) => ({
      source: wordsOf(text, source),
      cue: wordsOf(text, cue),
      content: wordsOf(text, content)
    }))
}

/** The first relation whose source words begin so. */
export function relationOf(
  text: string,
  source: string,
  options: StoryOptions = {}
): Attribution | undefined {
  return entryOf(text, options).attributions.find((one) =>
    wordsOf(text, one.source).startsWith(source)
  )
}
