import type {Article} from '../../model/article.ts'
import type {StatedFields, WireCopy} from '../../model/copy.ts'
import {findRoot} from '../html/find-root.ts'
import {toGuide} from '../html/guide.ts'
import {readPageFields} from '../html/page-fields.ts'
import {firstTimeOn} from '../html/page-times.ts'
import {findEditors} from '../html/printed-editors.ts'
import {readPrintedHead} from '../html/printed-head.ts'
import {settlePage} from '../html/settle-page.ts'
import {isUnseen, toPageNode} from '../html/page-node.ts'
import {gatherRuns, type Run} from '../html/run.ts'
import {findSignature} from '../html/signature.ts'
import {findStandfirst} from '../html/standfirst.ts'
import {findStoryPictures} from '../html/story-pictures.ts'
import {storyBlocks} from '../html/story-blocks.ts'
import {toKey} from '../html/title.ts'
import {findVisible} from '../html/visible.ts'
import {findZones} from '../html/zones.ts'
import {markupReporter} from '../markup/markup-reporter.ts'
import {parseHtml} from '../markup/parse-html.ts'
import {present, type FormatStory} from '../markup/format-story.ts'
import {tidy} from '../markup/split-lines.ts'
import {toArticles, type FormatOptions} from '../markup/to-articles.ts'
import {pictureFinder} from '../pictures/picture-finder.ts'
import {descendants} from '../xml/tree.ts'

/**
 * Parse a saved web page: one story. Scripts never run and nothing is fetched; fields come from
 * JSON-LD, meta elements, microdata and what is printed, in that order of trust.
 *
 * Reports `dropped-script`, `broken-markup`, `deep-nesting`, `conflicting-metadata` and what reading the text reports.
 *
 * @see https://schema.org/NewsArticle
 */
export function parseHtmlPage(copy: WireCopy, options: FormatOptions): Article[] {
  const html = copy.text
    .slice(...copy.story)
    .replace(/^\s*(?:<\?xml[^>]*>\s*)?(?:(?=(<!--[\s\S]*?-->\s*))\1)*(?=<!doctype|<html)/iu, '')
  const reporter = markupReporter(copy.file, copy.story[1] - html.length)
  const page = parseHtml(html, reporter.onFault)
  const fields = readPageFields(page, copy.file)
  const {stated, summaries, body} = fields
  const tree = toPageNode(descendants(page, 'body')[0] ?? page)
  const isLeftOut = findVisible(tree)
  const runs = gatherRuns(tree, isLeftOut)
  const zones = findZones(runs, stated.headline)
  const guide = toGuide(body, runs)
  const root = findRoot(runs, zones, guide)
  const standfirst = root && findStandfirst(runs, root, summaries, stated.headline)
  const readHead = (lines: readonly Run[]) =>
    readPrintedHead(lines, root, stated.headline, fields.isMonthFirst)
  const near = readHead(runs)
  const isWhole = near.byline?.isSure === true && near.published !== undefined
  // Some sites print name and day in a part set beside the story.
  const printed = isWhole ? near : {...readHead(gatherRuns(tree, isUnseen)), ...near}
  const isSigned = fields.signers.some(({persons}) => persons.length > 0)
  const signature = root && !isSigned ? findSignature(runs, root, zones) : undefined
  const editors = findEditors(
    fields.signers.flatMap(({persons}) => persons),
    runs
  )
  const settled = settlePage(
    fields,
    printed,
    signature?.names,
    editors,
    () => firstTimeOn(page, fields.isMonthFirst),
    copy.file
  )
  const byline = settled.byline ?? []
  const head = new Set(
    [stated.headline, standfirst?.text, signature?.run.text, printed.byline?.line].flatMap(
      (text) => (text === undefined ? [] : [toKey(text)])
    )
  )
  const keys = byline.map(toKey)
  if (
    descendants(page, 'script', 'iframe', 'object', 'embed').some(
      (each) => !/json/iu.test(each.attributes.get('type') ?? '')
    )
  )
    reporter.onCode('script')
  const finder = pictureFinder(copy)
  const story: FormatStory = {
    stated: {
      ...stated,
      ...settled,
      ...present<StatedFields>({
        standfirst: standfirst && tidy(standfirst.text),
        keywords: fields.topics.length > 0 ? fields.topics : undefined
      })
    },
    ...(editors.length > 0 && {own: {editingBy: [...new Set(editors)]}}),
    blocks: root
      ? storyBlocks(
          {
            root,
            runs,
            zones,
            guide,
            isLeftOut,
            byline,
            isHead: (text) => isHead(toKey(text)),
            ...(finder && {
              findPictures: (own, isElsewhere) =>
                findStoryPictures({
                  page: tree,
                  root,
                  runs: own,
                  pageRuns: runs,
                  zones,
                  isLeftOut,
                  isElsewhere,
                  named: fields.pictures,
                  finder
                })
            })
          },
          reporter
        )
      : []
  }
  finder?.finish()
  return toArticles(copy, [story], options)

  function isHead(key: string): boolean {
    return head.has(key) || keys.some((name) => key.length < name.length + 60 && key.includes(name))
  }
}
