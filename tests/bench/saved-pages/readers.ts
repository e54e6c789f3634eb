import {extractFromHtml} from '@extractus/article-extractor'
import {Readability} from '@mozilla/readability'
import {Defuddle} from 'defuddle/node'
import {parseHTML} from 'linkedom'
import {isBodyBlock} from './blocks.ts'
import {textToBlocks} from '../../../src/parse/markup/read-content.ts'
import {parseCopy} from '../../../src/parse/parse-copy.ts'
import {copyFromText} from '../../../src/read/read-copy.ts'

/** What a reader of saved pages says of one, in the form the scorer takes. */
export interface ReadPage {
  readonly body: readonly {readonly type: string; readonly text: string}[]
  readonly headline?: string | null
  readonly byline?: readonly string[]
  readonly published?: string
  readonly summary?: string
}

/** One reader of saved pages. */
export interface PageReader {
  readonly name: string
  /** @returns `undefined` when it finds no article. */
  readonly read: (html: string, url: string) => Promise<ReadPage | undefined>
}

/** Wirecopy and the peers npm has, each with its default settings. */
export const pageReaders: readonly PageReader[] = [
  {
    name: 'wirecopy',
    read: (html) => {
      const copy = copyFromText({text: html, file: 'page.html', format: 'html'})
      const [article] = parseCopy(copy, {outlets: []})
      const fields = article?.fields
      return Promise.resolve(
        fields && {
          body: fields.body.filter(isBodyBlock),
          headline: fields.headline,
          ...(fields.byline && {byline: fields.byline}),
          ...(fields.published !== undefined && {published: fields.published}),
          ...(fields.standfirst !== undefined && {summary: fields.standfirst})
        }
      )
    }
  },
  {
    name: '@mozilla/readability + linkedom',
    read: (html) => {
      const found = new Readability(parseHTML(html).document).parse()
      return Promise.resolve(
        found ? toPage(found.content, found.title, found.byline, found.publishedTime) : undefined
      )
    }
  },
  {
    name: '@extractus/article-extractor',
    read: async (html, url) => {
      const found = await extractFromHtml(html, url)
      return found ? toPage(found.content, found.title, found.author, found.published) : undefined
    }
  },
  {
    name: 'defuddle + linkedom',
    read: async (html, url) => {
      // It may fetch what a page leaves out; nothing is fetched here.
      const found = await Defuddle(parseHTML(html).document, url, {useAsync: false})
      return toPage(found.content, found.title, found.author, found.published)
    }
  }
]

function toPage(
  content: string | null | undefined,
  headline: string | null | undefined,
  byline: string | null | undefined,
  published: string | null | undefined
): ReadPage {
  return {
    body: textToBlocks(content ?? '').map(({type, rows}) => ({type, text: rows.join('\n')})),
    headline: headline ?? null,
    ...(byline ? {byline: [byline]} : {}),
    ...(published ? {published} : {})
  }
}
