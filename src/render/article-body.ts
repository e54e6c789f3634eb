import type {PhrasingContent} from 'mdast'
import type {Attribution} from '../model/attribution.ts'
import type {Entry} from '../model/entry.ts'
import type {BodyBlock, StatementView} from '../model/page.ts'
import type {PictureView} from '../model/picture-view.ts'
import {unpackTree} from '../model/packed-tree.ts'
import type {Span} from '../model/span.ts'
import {alignField} from './alignment.ts'
import {renderBlock, renderInline} from './body.ts'
import type {RenderContext} from './context.ts'
import type {Mark, MarkedStatement} from './marks.ts'
import {inOrder, paragraphNumbers, placesOf, type Place} from '../model/place-in-story.ts'
import {statementView} from './statements.ts'
import {pictureView} from './story-pictures.ts'

/** The text of an article page with its statements marked. */
export interface ArticleBody {
  readonly headlineHtml: string
  readonly standfirstHtml?: string
  readonly topStatements: readonly StatementView[]
  readonly blocks: readonly BodyBlock[]
}

interface Placed {
  readonly attribution: Attribution
  readonly place: Place
}

const bare = (text: string) => text.replace(/[^\p{L}\p{M}\p{N}]+$/u, '')

/** Mark the statements of a story in its headline, standfirst and body. */
export function renderArticleBody(
  context: RenderContext,
  entry: Entry,
  headline: string
): ArticleBody {
  const {fields, spans} = entry
  const places = placesOf(entry)
  const placed = context.statementsOf(entry).flatMap((attribution): readonly Placed[] => {
    const place = places.get(attribution.id)
    return place ? [{attribution, place}] : []
  })
  const inHeadline = placed.filter(({place}) => place.in === 'headline')
  const top = [...inHeadline, ...placed.filter(({place}) => place.in === 'standfirst')]
  const byBlock = fields.body.map((_, index) =>
    placed.filter(({place}) => place.in === 'block' && place.index === index)
  )
  const inReadingOrder = [...top, ...byBlock.flat()]
  const numbers = new Map(inReadingOrder.map(({attribution}, index) => [attribution, index + 1]))
  const allMarks = inReadingOrder.flatMap(({attribution}) => marksOf(attribution))

  /** Marks in one part of the page and the statements that begin there, which know their place. */
  const within = (span: Span, beginning: readonly Placed[], group = beginning) => {
    const marked = new Map(
      inReadingOrder.map(({attribution}): [Attribution, MarkedStatement] => {
        const place = group.findIndex((one) => one.attribution === attribution) + 1
        const {id, footing} = attribution
        const number = numbers.get(attribution) ?? 0
        return [attribution, {id, footing, number, ...(place > 0 && {place})}]
      })
    )
    const marks = allMarks.flatMap(({attribution, role, span: at}): readonly Mark[] => {
      const statement = marked.get(attribution)
      return statement && at[0] < span[1] && at[1] > span[0] ? [{role, span: at, statement}] : []
    })
    const starting = beginning.flatMap(({attribution}) => marked.get(attribution) ?? [])
    return {marks, starting}
  }
  const inline = (field: string, span: Span | undefined, beginning: readonly Placed[]): string => {
    const plain: PhrasingContent[] = [{type: 'text', value: field}]
    if (span === undefined) return renderInline(plain, [], [])
    const {marks, starting} = within(span, beginning, top)
    return renderInline(alignField(field, entry.text, span) ?? plain, marks, starting)
  }
  const views = (list: readonly Placed[]): readonly StatementView[] =>
    list.map(({attribution}) =>
      statementView(context, entry, attribution, {language: context.languageOf(entry), own: true})
    )

  const shown = context.picturesOf(entry)
  const picturesAt = (index: number, caption?: string): readonly PictureView[] =>
    shown
      .filter(({block}) => block === index)
      .map((picture) => pictureView(context, picture, caption))

  const tree = unpackTree(entry.tree, entry.text)
  const paragraphs = paragraphNumbers(entry)
  const {standfirst} = fields
  const standfirstHtml =
    standfirst === undefined
      ? undefined
      : inline(standfirst, spans.standfirst, top.slice(inHeadline.length))
  // A headline that is the whole standfirst but for its full stop would be the same words twice.
  const isOne =
    fields.headline === null && standfirst !== undefined && bare(standfirst) === bare(headline)
  return {
    headlineHtml:
      isOne && standfirstHtml !== undefined
        ? standfirstHtml
        : inline(headline, fields.headline === null ? undefined : spans.headline, inHeadline),
    ...(standfirstHtml !== undefined && !isOne && {standfirstHtml}),
    topStatements: views(top),
    blocks: fields.body.map(({type, span, text}, index): BodyBlock => {
      const beginning = byBlock[index] ?? []
      const {marks, starting} = within(span, beginning)
      // Entries from elsewhere may come without a tree; their text stands for it.
      const node = tree[index] ?? {
        type: 'paragraph',
        children: alignField(text, entry.text, span) ?? [{type: 'text', value: text}]
      }
      const number = paragraphs[index]
      const pictures = picturesAt(index, type === 'caption' ? text : undefined)
      const picturesBelow = index === fields.body.length - 1 ? picturesAt(index + 1) : []
      return {
        type,
        ...(pictures.length > 0 && {pictures}),
        ...(picturesBelow.length > 0 && {picturesBelow}),
        html: renderBlock(node, marks, starting),
        ...(number !== undefined && {number}),
        statements: views(beginning)
      }
    })
  }
}

function marksOf(attribution: Attribution) {
  const {content, cue, source} = attribution
  // A statement without content, as some refusals are, is found by its cue.
  const said = content.length > 0 ? content : cue
  const rest = content.length > 0 ? cue : []
  return [
    ...inOrder(said).map((span) => ({attribution, role: 'said' as const, span})),
    ...rest.map((span) => ({attribution, role: 'cue' as const, span})),
    ...source.map((span) => ({attribution, role: 'source' as const, span}))
  ]
}
