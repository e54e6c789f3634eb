import type {Article} from '../model/article.ts'
import type {WireCopy} from '../model/copy.ts'
import type {OutletProfile} from '../model/outlet.ts'
import {assembleArticle} from './assemble.ts'
import {readMarkdown} from './formats/markdown.ts'
import {readPlainText} from './formats/plain-text.ts'
import type {ReadingContext} from './reading-context.ts'

/** What parsing needs to know of the archive. */
export interface ParseOptions {
  readonly outlets: readonly OutletProfile[]
  /** IANA zone of times that name none. */
  readonly timeZone: string
}

/**
 * Parse one piece of copy into its stories, by the reader of its format. Messages land on `copy.file`.
 *
 * @returns
 *   The stories in reading order; one for plain text and Markdown.
 */
export function parseCopy(copy: WireCopy, {outlets}: ParseOptions): Article[] {
  const {stated, folder, path, received} = copy
  const own = [stated.outlet, folder.outlet, path.outlet, stated.agency].filter(
    (name) => name !== undefined
  )
  const context: ReadingContext = {...(received && {received: received.date}), outlets, own}
  if (copy.format === 'markdown') {
    const {text, draft, tree} = readMarkdown(copy.text, copy.story, context, copy.file)
    return [assembleArticle({copy, text, draft, tree, index: 0, outlets})]
  }
  const draft = readPlainText(copy.text, copy.story, context, copy.file)
  return [assembleArticle({copy, text: copy.text, draft, index: 0, outlets})]
}
