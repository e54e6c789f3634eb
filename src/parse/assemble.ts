import {report} from '../diagnostics/message.ts'
import type {Article, ArticleFields, Block} from '../model/article.ts'
import type {Derived} from '../model/article.ts'
import type {WireCopy} from '../model/copy.ts'
import {toSlug} from '../model/ids.ts'
import {primarySubtag} from '../model/language-tag.ts'
import type {OutletProfile} from '../model/outlet.ts'
import type {StoryPicture} from '../model/story-picture.ts'
import {findAgency} from './dialects/agencies.ts'
import type {Draft, DraftBlock} from './draft.ts'
import {findOutlet} from './fields/credit-line.ts'
import {isFlash} from './fields/flash.ts'
import {deriveHeadline} from './fields/headline.ts'
import {isKill} from './fields/kill.ts'
import {detectLanguage, directionOf} from './fields/language.ts'
import {withOffset} from './fields/with-offset.ts'
import {toTree} from './to-tree.ts'
import {textOf, toRaw} from './unit.ts'

/** What a story is made of. */
export interface Assembly {
  readonly copy: WireCopy
  /** The text spans refer to. */
  readonly text: string
  readonly draft: Draft
  readonly index: number
  readonly outlets: readonly OutletProfile[]
  /** A tree with inline mark-up; one of plain blocks is made where none is given. */
  readonly tree?: Article['tree']
}

/**
 * Weigh what editors state, what the copy tells, what folders state and what can be worked out.
 *
 * Reports `language-mismatch`, `unknown-outlet`, `unknown-date`, `dateline-date`, `no-body`, `flash`,
 * `canceled-story`, `kill-notice`.
 */
export function assembleArticle({copy, text, draft, index, outlets, tree}: Assembly): Article {
  const {stated, folder, file} = copy
  const derived: Derived[] = [...draft.derived]
  const blocks = draft.blocks.map(toPlainBlock)
  const headline = stated.headline ?? draft.headline ?? null
  const derivedHeadline = headline === null ? derive(draft, derived) : undefined
  const outlet = chooseOutlet(copy, draft, outlets, derived)
  const agency = stated.agency ?? otherAgency(draft, outlet, outlets)
  const language = chooseLanguage(copy, draft, blocks, derived)
  const dateline = stated.dateline ?? draft.dateline ?? null
  const timeZone = stated.timeZone ?? folder.timeZone
  const zoned = (field: string, iso: string | undefined): string | undefined => {
    const full = iso === undefined || timeZone === undefined ? undefined : withOffset(iso, timeZone)
    if (full !== undefined) derived.push({field: `${field}.offset`, rule: 'from-time-zone'})
    return full ?? iso
  }
  const published = zoned(
    'published',
    stated.published ?? draft.published ?? fromDates(dateline?.date, copy, derived)
  )
  const byline = stated.byline ?? (draft.byline?.length ? draft.byline : undefined)
  const status = stated.status ?? draft.status
  checkDates(copy, dateline?.date, draft)
  if (status === 'canceled' || status === 'withheld') {
    report(file, 'canceled-story', `The story is ${status} and is not shown`)
  } else if (isKill(headline ?? '', draft.takeKey)) {
    const reason =
      'Unexpected kill in words alone, which withdraws nothing, expected `status` and the `guid` of a story'
    report(file, 'kill-notice', reason, {...(draft.spans.headline && {span: draft.spans.headline})})
  }
  if (
    !blocks.some((block) => block.type !== 'note' && block.type !== 'caption') &&
    text.trim() !== '' &&
    status !== 'canceled'
  ) {
    if (isFlash(text, [draft.takeKey, stated.slugline ?? draft.slugline]))
      report(file, 'flash', 'The copy is a flash: a headline without text')
    else report(file, 'no-body', 'Unexpected end of copy, expected text below the headline')
  } else if (
    blocks.length === 0 &&
    headline === null &&
    derivedHeadline === undefined &&
    (stated.standfirst ?? draft.standfirst) === undefined &&
    status !== 'canceled'
  )
    report(file, 'no-body', 'Unexpected story without headline and text')

  const fields: ArticleFields = {
    headline,
    ...(derivedHeadline !== undefined && {derivedHeadline}),
    ...optional('standfirst', stated.standfirst ?? draft.standfirst),
    ...optional('byline', byline),
    dateline,
    ...optional('received', copy.received),
    ...optional('published', published),
    ...optional('updated', zoned('updated', stated.updated)),
    ...optional('embargoUntil', zoned('embargoUntil', stated.embargoUntil ?? draft.embargoUntil)),
    ...optional('expires', zoned('expires', stated.expires)),
    ...optional('language', language),
    ...(language !== undefined && {direction: directionOf(language)}),
    outlet,
    ...optional('agency', agency),
    ...optional('signoff', draft.signoff),
    creditLine: stated.creditLine ?? draft.creditLine ?? null,
    ...optional('slugline', stated.slugline ?? draft.slugline),
    ...optional('takeKey', draft.takeKey),
    ...optional('guid', stated.guid),
    ...optional('version', stated.version),
    ...optional('urgency', stated.urgency),
    ...optional('status', status),
    ...optional('usageTerms', stated.usageTerms ?? folder.usageTerms),
    ...optional('copyright', stated.copyright ?? draft.copyright ?? folder.copyright),
    ...optional('ednote', stated.ednote ?? draft.ednote),
    ...optional('words', draft.words),
    ...optional('subjects', stated.subjects ?? folder.subjects),
    ...optional('keywords', stated.keywords ?? folder.keywords),
    ...optional('reportingBy', draft.reportingBy),
    ...optional('editingBy', draft.editingBy),
    ...((stated.corrected ?? draft.corrected ?? stated.correctionNote !== undefined) && {
      corrected: true
    }),
    ...optional('correctionNote', stated.correctionNote ?? draft.correctionNote),
    body: blocks,
    ...optional('pictures', toStoryPictures(draft, blocks)),
    derived
  }
  return {
    id: copy.id,
    file: copy.file.path,
    index,
    format: copy.format,
    text,
    fields,
    spans: {
      ...draft.spans
      // A stated field is not what the copy prints there.
    },
    tree: tree ?? toTree(draft.blocks, text),
    slug: stated.slug === undefined ? copy.path.slug : toSlug(stated.slug),
    provenance: copy.provenance,
    ...optional('rights', stated.rights ?? folder.rights),
    ...optional('url', stated.url)
  }
}

function toPlainBlock(block: DraftBlock): Block {
  return {
    type: block.type,
    text: block.rows.map(textOf).join('\n'),
    span: block.span,
    ...(block.level !== undefined && {level: block.level})
  }
}

/** A picture goes with the first block that ends behind its place. */
function toStoryPictures(
  {pictures = []}: Draft,
  blocks: readonly Block[]
): readonly StoryPicture[] | undefined {
  if (pictures.length === 0) return undefined
  return pictures.map(({file, alt, at}) => {
    const block = blocks.findIndex(({span}) => span[1] > at)
    return {
      block: block === -1 ? blocks.length : block,
      ...(alt !== undefined && {alt}),
      ...file
    }
  })
}

function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined
): {readonly [Each in Key]?: Value} {
  return value === undefined ? {} : ({[key]: value} as {readonly [Each in Key]?: Value})
}

function derive(draft: Draft, derived: Derived[]): string | undefined {
  if (draft.standfirst !== undefined && draft.spans.standfirst) {
    const length = deriveHeadline(draft.standfirst)
    const [start, end] = draft.spans.standfirst
    derived.push({
      field: 'derivedHeadline',
      span: [start, Math.min(end, start + length)],
      rule: 'clause-of-standfirst'
    })
    return draft.standfirst.slice(0, length)
  }
  const lead = draft.blocks.find((block) => block.type === 'paragraph')
  const [pieces = []] = lead?.rows ?? []
  const text = textOf(pieces)
  const length = deriveHeadline(text)
  if (length === 0) return undefined
  derived.push({
    field: 'derivedHeadline',
    span: [toRaw(pieces, 0), toRaw(pieces, length - 1) + 1],
    rule: 'clause-of-lead'
  })
  return text.slice(0, length)
}

/** Stated, else `_folder.yaml`, else closing credit, else path. */
function chooseOutlet(
  copy: WireCopy,
  draft: Draft,
  outlets: readonly OutletProfile[],
  derived: Derived[]
): string | null {
  const known = (name: string) => findOutlet(name, outlets) ?? name
  let found: string | undefined
  if (copy.stated.outlet !== undefined) found = known(copy.stated.outlet)
  else if (copy.folder.outlet !== undefined) {
    found = known(copy.folder.outlet)
    derived.push({field: 'outlet', rule: 'from-folder'})
  } else if (draft.outlet) {
    found = known(draft.outlet.name)
    derived.push({field: 'outlet', span: draft.outlet.span, rule: draft.outlet.rule})
  } else if (copy.path.outlet !== undefined) {
    found = known(copy.path.outlet)
    derived.push({field: 'outlet', rule: 'from-path'})
  }
  if (found !== undefined && outlets.length > 0 && findOutlet(found, outlets) === undefined) {
    report(
      copy.file,
      'unknown-outlet',
      `Unexpected outlet “${found}”, expected one of the configuration`
    )
  }
  return found ?? null
}

/** The dateline's agency, when it is another than the outlet, whose name it may abbreviate. */
function otherAgency(
  draft: Draft,
  outlet: string | null,
  outlets: readonly OutletProfile[]
): string | undefined {
  const printed = draft.dateline?.agency
  if (printed === undefined) return undefined
  const name = findOutlet(printed, outlets) ?? findAgency(printed)?.name ?? printed
  if (outlet === null) return name
  const initials = outlet.replace(/[^\p{Lu}]/gu, '')
  const same =
    [outlet, findAgency(outlet)?.name].includes(name) ||
    [outlet.toUpperCase(), initials].includes(printed.toUpperCase())
  return same ? undefined : name
}

/** Stated, else what the letters say where they contradict the folder, else the folder. */
function chooseLanguage(
  copy: WireCopy,
  draft: Draft,
  blocks: readonly Block[],
  derived: Derived[]
): string | undefined {
  const sample = [
    draft.standfirst ?? '',
    ...blocks.slice(0, 12).map((block) => block.text),
    draft.headline ?? ''
  ].join(' ')
  const detected = detectLanguage(sample)
  const given = copy.stated.language ?? copy.folder.language
  if (given === undefined) {
    if (detected !== undefined) derived.push({field: 'language', rule: 'detected'})
    return detected
  }
  const isSame =
    detected === undefined || primaryOf(given) === primaryOf(detected) || sample.length < 120
  if (!isSame)
    report(
      copy.file,
      'language-mismatch',
      `Unexpected language: “${given}” is stated, the text reads as “${detected}”`
    )
  if (copy.stated.language === undefined) derived.push({field: 'language', rule: 'from-folder'})
  return given
}

/** First subtag; both forms of Norwegian are one to a reader of letters. */
function primaryOf(tag: string): string {
  const primary = primarySubtag(tag)
  return primary === 'nb' || primary === 'nn' ? 'no' : primary
}

function fromDates(
  dateline: string | undefined,
  copy: WireCopy,
  derived: Derived[]
): string | undefined {
  if (dateline !== undefined) {
    derived.push({field: 'published', rule: 'from-dateline'})
    return dateline
  }
  if (copy.received) derived.push({field: 'published', rule: 'from-received'})
  return copy.received?.date
}

/** More days between dateline and receipt than zones and mails explain. */
const farApart = 7

function checkDates(copy: WireCopy, date: string | undefined, draft: Draft): void {
  if (!copy.received) {
    report(copy.file, 'unknown-date', 'Unexpected copy without a filing date')
    return
  }
  if (date === undefined) return
  const days =
    Math.abs(Date.parse(date.slice(0, 10)) - Date.parse(copy.received.date.slice(0, 10))) /
    86_400_000
  if (days > farApart) {
    report(
      copy.file,
      'dateline-date',
      `Unexpected date ${date} in the dateline, expected one near ${copy.received.date.slice(0, 10)}`,
      {
        ...(draft.spans.dateline && {span: draft.spans.dateline})
      }
    )
  }
}
