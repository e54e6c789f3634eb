import {findDay, saysUpdated, type FoundDay} from '../fields/find-day.ts'
import {bylineOpening} from '../fields/byline-opening.ts'
import {isBareName} from '../fields/byline.ts'
import {parseMetadataTime} from '../fields/metadata-time.ts'
import {isProse, type Run} from './run.ts'
import {lineText} from './line-text.ts'
import {printedNames} from './names.ts'
import {ancestry, type PageNode} from './page-node.ts'
import {toKey} from './title.ts'

/** What the lines around headline and lead print of a story. */
export interface PrintedHead {
  readonly byline?: {
    readonly names: readonly string[]
    /** As printed. */
    readonly line: string
    /** Whether words, link or name of the element say that it is one. */
    readonly isSure: boolean
  }
  readonly published?: {readonly time: string; readonly line: string}
}

/** Lines looked at above the headline, below it, behind the lead, and below the story. */
const reach = {above: 3, below: 60, behind: 4, after: 4} as const
/** Longer than any byline or line with a date. */
const longest = 200

/**
 * Read byline and day of publication off the lines between headline and lead, right above and
 * behind them, and below the last paragraph. Names of classes help and are not needed.
 *
 * @param isMonthFirst
 *   Whether the page writes `4/5/2031` for the fifth of April.
 */
export function readPrintedHead(
  runs: readonly Run[],
  root: PageNode | undefined,
  headline: string | undefined,
  isMonthFirst: boolean | undefined
): PrintedHead {
  const lines = headLines(runs, root, headline)
  const byline = chooseByline(lines)
  const published = chooseDay(lines, isMonthFirst)
  return {...(byline && {byline}), ...(published && {published})}
}

interface HeadLine {
  readonly text: string
  readonly run: Run
}

function headLines(
  runs: readonly Run[],
  root: PageNode | undefined,
  headline: string | undefined
): readonly HeadLine[] {
  const key = headline === undefined ? '' : toKey(headline)
  const isText = (run: Run) =>
    isProse(run) &&
    run.owner.kind !== 'heading' &&
    (root === undefined || [...ancestry(run.owner)].includes(root))
  const lead = runs.findIndex((run) => isText(run) && toKey(run.text) !== key)
  if (lead === -1) return []
  const isTitle = (run: Run) => toKey(run.text) === key
  const above = runs.slice(0, lead + 1)
  const printed = above.findLastIndex(isTitle)
  const title =
    printed === -1 ? above.findLastIndex((run) => run.owner.element.name === 'h1') : printed
  const last = runs.findLastIndex(isText)
  const from = title === -1 ? Math.max(0, lead - 8) : Math.max(0, title - reach.above)
  const to = Math.min(lead + reach.behind, (title === -1 ? lead : title) + reach.below)
  const order = [
    ...runs.slice(title === -1 ? from : title + 1, to + 1),
    ...(title === -1 ? [] : runs.slice(from, title).reverse()),
    ...runs.slice(Math.max(last, to + 1), last + 1 + reach.after)
  ]
  return order
    .filter((run) => run.text.length <= longest && !isTitle(run))
    .map((run) => ({text: run.text.length < longest ? textOf(run) : run.text, run}))
}

/** The line of a run, its parts kept apart; a run that is only part of its owner as it stands. */
function textOf({owner, from, to, text}: Run): string {
  const part: PageNode = {...owner, children: owner.children.slice(from, to)}
  const line = lineText(part)
  return line.length > longest * 1.5 ? text : line
}

function chooseByline(lines: readonly HeadLine[]): PrintedHead['byline'] {
  let best: {names: readonly string[]; line: string; score: number} | undefined
  for (const [index, {text, run}] of lines.entries()) {
    const linked = linkedAuthors(run)
    const apart = namesApart(run)
    const part = openedPart(text)
    const inLine = apart.length > 1 ? apart : printedNames(part ?? text)
    const names = linked.every((name) => inLine.includes(name)) ? inLine : linked
    if (names.length === 0) continue
    const score =
      (linked.length > 0 ? 4 : 0) +
      (part === undefined ? 0 : 3) +
      (isNamedByline(run.owner) ? 2 : 0) +
      (isAlone(text, names) && isBesideDay(lines, index) ? 1 : 0)
    if (score > (best?.score ?? 0)) best = {names, line: run.text, score}
  }
  return best && {names: best.names, line: best.line, isSure: best.score > 2}
}

const authorPath =
  /(?:^|\/)(?:authors?|auth|autor(?:en|es|i|a|as|zy)?|auteurs?|autore|profil(?:e|es|s)?|staff|journalists?|journalist(?:er|en|en|as|es)?|periodistas?|reporters?|contributors?|columnists?|correspondents?|korrespondent(?:en|er)?|signataires?|writers?|by|bio|byline|yazar(?:lar)?|forfattere?|skribent(?:er)?|avtor[iy]?|penulis|tac-gia|firmas?|redaktor(?:zy)?|redakteure?|kirjoittajat?|toimittajat?)[/=][^/]+|[?&]author=/iu

/** Names in links that lead to pages about writers. */
function linkedAuthors({owner, from, to}: Run): readonly string[] {
  const names = new Set<string>()
  const around = [...ancestry(owner)].slice(0, 3).find((node) => node.element.name === 'a')
  if (around && isAuthorLink(around))
    for (const name of printedNames(lineText(around))) names.add(name)
  const open: (PageNode | string)[] = [...owner.children.slice(from, to)]
  for (let node = open.shift(); node !== undefined; node = open.shift()) {
    if (typeof node === 'string') continue
    if (node.element.name === 'a' && isAuthorLink(node)) {
      for (const name of printedNames(lineText(node))) names.add(name)
    } else open.unshift(...node.children)
  }
  return [...names]
}

/** Names that stand in elements of their own, one each, with nothing but white space between them. */
function namesApart({owner, from, to}: Run): readonly string[] {
  const parts: string[] = []
  const open: (PageNode | string)[] = [...owner.children.slice(from, to)]
  for (let node = open.shift(); node !== undefined; node = open.shift()) {
    if (typeof node === 'string') {
      if (/\S/u.test(node)) return []
    } else if (node.children.length === 1 && typeof node.children[0] === 'string') {
      parts.push(node.children[0])
    } else open.unshift(...node.children)
  }
  const names = parts.flatMap((part) => printedNames(part).slice(0, 1))
  return names.length === parts.length && names.length < 8 ? names : []
}

function isAuthorLink({element}: PageNode): boolean {
  if ((element.attributes.get('rel') ?? '').split(/\s+/u).includes('author')) return true
  const href = element.attributes.get('href') ?? ''
  return authorPath.test(href.replace(/^https?:\/\/[^/]+/iu, ''))
}

const bylineName =
  / (?:by ?lines?|authors?|autor(?:en|es|i)?|auteurs?|autore|autrice|firma|firmas|yazar|muhabir|forfatter|skribent|writers?|reporters?|journalists?|origins|credits? author|signature|signataires?) /u

function isNamedByline(owner: PageNode): boolean {
  return [...ancestry(owner)].slice(0, 3).some((node) => bylineName.test(node.hint))
}

/** The part of a line that opens as a byline does, or ends with the word for reporter. */
function openedPart(line: string): string | undefined {
  const parts = line.split(
    /\s*[|｜•·]\s*|\s(?=(?:作者|文|记者|記者|责任编辑|编辑|来源)\s*[:：/／])/u
  )
  return parts.find(
    (part) => bylineOpening(part) > 0 || /\p{Lo}\s?(?:기자|記者|记者)(?:\s외\s\d+명)?$/u.test(part)
  )
}

/** Whether a line is a name and nothing else. */
function isAlone(text: string, names: readonly string[]): boolean {
  const parts = text.split(' | ').map((part) => part.replace(/\s*\d.*$/u, '').trim())
  const [first = ''] = parts
  // Two signs beside a date are as likely a button, but for those that share its line.
  const isDense = /^\p{Lo}+$/u.test(first) && /^\p{Lo}+[\s|]*\d/u.test(text)
  return names[0] === first && (isBareName(first) || isDense)
}

function isBesideDay(lines: readonly HeadLine[], index: number): boolean {
  return [lines[index - 1], lines[index], lines[index + 1]].some(
    (line) => line !== undefined && line.run.linked < 0.5 && findDay(line.text) !== undefined
  )
}

function chooseDay(
  lines: readonly HeadLine[],
  isMonthFirst: boolean | undefined
): PrintedHead['published'] {
  let later: {day: FoundDay; line: string} | undefined
  for (const {text, run} of lines) {
    // A day told in a sentence is a day of the story, not of the page.
    if (isProse(run) && !isStamp(text)) continue
    if (run.linked > 0.5) continue
    const day = stampOf(run, text) ?? findDay(text, isMonthFirst)
    if (!day) continue
    if (!day.isUpdate) return {time: day.time, line: run.text}
    later ??= {day, line: run.text}
  }
  return later && {time: later.day.time, line: later.line}
}

/** The time an element for times states, where the line holds one. */
function stampOf({owner, from, to}: Run, text: string): FoundDay | undefined {
  const open: (PageNode | string)[] = [...owner.children.slice(from, to)]
  if (owner.element.name === 'time') open.unshift(owner)
  for (let node = open.shift(); node !== undefined; node = open.shift()) {
    if (typeof node === 'string') continue
    const stated =
      node.element.name === 'time' ? node.element.attributes.get('datetime') : undefined
    const time = stated === undefined ? undefined : parseMetadataTime(stated)
    if (time !== undefined && time.length >= 10) {
      return {time, isUpdate: saysUpdated(text.split(/\d/u)[0] ?? '')}
    }
    open.unshift(...node.children)
  }
  return undefined
}

/** Few words beside a date, or words that say that something was published. */
function isStamp(text: string): boolean {
  return (
    /(?:publish|posted|updated|publi|veröff|stand:|erstellt|opublik|zveřejn|опублик|نشر|פורסם|发布|公開|입력|등록)/iu.test(
      text.slice(0, 80)
    ) || text.split(' ').length < 14
  )
}
