import type {Article} from '../model/article.ts'
import type {Attribution} from '../model/attribution.ts'
import type {AttributionId} from '../model/ids.ts'
import type {Span} from '../model/span.ts'
import {mayAnswer} from './answer.ts'
import {isSilence} from './silence.ts'
import {mayReport, reporting} from './reporter.ts'
import {inferVia, viaOf, type Link} from './chain.ts'
import {confidenceOf} from './confidence.ts'
import {asDecided} from './decide/decided-source.ts'
import type {Draft} from './draft.ts'
import {readForeignPassage} from './foreign/passage.ts'
import {resolveForeign} from './foreign/resolve.ts'
import {positionOf} from './foreign/position.ts'
import {readForeignSource} from './foreign/source.ts'
import {findHedges} from './hedges.ts'
import {languages} from './lexicon/languages/index.ts'
import {makeIds} from './identify.ts'
import {kindOf} from './kind.ts'
import {languageOf} from './language.ts'
import {nestDrafts, type Nested} from './nest.ts'
import type {Quotation} from './quotes.ts'
import {outletTold} from './outlet-told.ts'
import {outletBefore} from './resolve/definite.ts'
import {resolveSource} from './resolve/resolve-source.ts'
import type {ResolvedSource, Story} from './resolve/story.ts'
import type {SourceReading} from './reading.ts'
import {nobodySpoke} from './says-something.ts'
import {readOnce, sourceWords, wordsAt} from './source-words.ts'
import {withTermsTold} from './terms-told.ts'
import {toStorySpans, zoneAt, type TidyCopy} from './tidy.ts'
import type {StoryPerson} from './people.ts'
import {readPassage} from './via.ts'
import {withoutSubject} from './without-subject.ts'

/** What the rules found in one story. */
export interface Found {
  readonly article: Article
  readonly copy: TidyCopy
  readonly quotations: readonly Quotation[]
  readonly drafts: readonly Draft[]
  /** Its names and outlets; its sources are read into it. */
  readonly story: Story
}

function toStory(copy: TidyCopy, spans: readonly Span[]): Span[] {
  const found: Span[] = []
  for (const span of spans) found.push(...toStorySpans(copy, span))
  return found.length > 1 ? found.sort((a, b) => a[0] - b[0]) : found
}

function readAny(
  text: string,
  language: string,
  place: {readonly draft: Draft; readonly zone: number; readonly cites?: boolean},
  story: Story
): ResolvedSource {
  const {draft, zone, cites = false} = place
  const at = draft.source[0]?.[0] ?? draft.cue[0]
  const nobody: ResolvedSource = {
    type: 'unattributed',
    footing: 'none',
    names: [],
    name: null,
    at,
    zone
  }
  const list = languages[language]
  if (language !== 'en' && list) {
    // “…”, אמר: a verb without subject has the one before it.
    const spoken = draft.source.length > 0 || draft.rule === 'language-said'
    if (!spoken) return nobody
    const reading: SourceReading =
      draft.source.length > 0
        ? readForeignSource(text, list, story.outlets, positionOf(draft, story.text, list, cites))
        : {type: 'person', footing: 'on-record', names: [], refers: 'pronoun'}
    const found = resolveForeign(reading, text, {at, zone}, story)
    return found.name === null && draft.source.length === 0 ? nobody : found
  }
  if (draft.source.length === 0) return nobody
  return resolveSource(readOnce(text, story), text, place, story)
}

/** What a name tells that an editor gives: as if it stood in the story for the source. */
function readName(
  name: string,
  language: string,
  place: {readonly draft: Draft; readonly zone: number},
  story: Story
): ResolvedSource {
  const {draft, zone} = place
  const named = {...draft, source: [draft.cue]}
  return readAny(name, language, {draft: named, zone}, story)
}

/** A name of which nothing is known but that it “reported” something is an outlet's. */
function asReporter(source: ResolvedSource, {names}: Story): ResolvedSource {
  // “the Straitline website first reported”
  const site = /^(\p{Lu}.*) (?:web)?site$/u.exec(source.name ?? '')?.[1]
  if (site !== undefined && source.type === 'document')
    return {...source, type: 'outlet', footing: 'outlet', names: [site], name: site}
  return source.type === 'organization' && source.name !== null && mayReport(source.name, names)
    ? {...source, type: 'outlet', footing: 'outlet'}
    : source
}

/** Whether somebody is told to have said nothing; an editor's word counts first. */
function isSilent({text}: TidyCopy, {act, source, cue, content, decided}: Draft): boolean {
  const given = decided?.values.act
  if (given !== undefined) return given === 'no-comment'
  const words = wordsAt(text, [cue])
  return (
    act === 'no-comment' ||
    nobodySpoke(wordsAt(text, source), words) ||
    isSilence(words, wordsAt(text, content.slice(0, 1)))
  )
}

/** Whose copy it is: what was told it was carried by nobody else. Where no outlet is known, the agency's that filed it. */
function ownOutlet({fields}: Article): string | null {
  return fields.outlet ?? fields.agency ?? null
}

function resolveAll({article, copy, story}: Found, nested: readonly Nested[]): readonly Link[] {
  const own = ownOutlet(article)
  const language = languageOf(article)
  const cited = new Set(nested.flatMap(({draft}) => draft.report?.[0] ?? []))
  return nested.map((each): Link => {
    const draft = withoutSubject(copy.text, each.draft)
    const cue = wordsAt(copy.text, [draft.cue])
    const one = {silent: isSilent(copy, draft), answers: mayAnswer(cue), ...each, draft}
    const zone = zoneAt(copy, draft.cue[0])
    const text = sourceWords(copy.text, draft.source)
    const cites = cited.has(draft.cue[0])
    const any = readAny(text, language, {draft, zone, cites}, story)
    const reports = cites || reporting.test(cue)
    const read = reports ? asReporter(any, story) : any
    const source = draft.decided
      ? asDecided(read, draft.decided.values, {
          words: text,
          readName: (name) => readName(name, language, {draft, zone}, story)
        })
      : read
    story.seen.push(source)
    if (language !== 'en') {
      const passage = readForeignPassage(draft, copy.text, language, story.outlets, own)
      return {zone, source, passage, ...one}
    }
    const passage = readPassage(
      surroundingsOf(copy.text, draft, text),
      (words) => outletMeant(words, draft, story, own),
      story.outlets,
      own
    )
    return {zone, source, passage, ...one}
  })
}

/** How much text around a relation may tell whom it was told. */
const around = 110

function surroundingsOf(text: string, {source, cue, venue, carriers}: Draft, words: string) {
  const start = Math.min(cue[0], source[0]?.[0] ?? cue[0])
  const before = text.slice(Math.max(0, start - around * 2), start)
  const behind = source.at(-1)?.[1] ?? cue[0]
  return {
    source: words,
    venue: venue ? wordsAt(text, [venue]) : '',
    carrier: wordsAt(text, carriers ?? []),
    ahead: sentenceAhead(before),
    behindSource: text.slice(behind, behind + around),
    fromCue: text.slice(cue[0], cue[1] + around)
  }
}

/** What stands behind the last end of a sentence; empty where it begins with a mark. */
function sentenceAhead(before: string): string {
  let at = before.length
  while (at > 0 && !ending.has(before.charAt(at - 1))) at--
  const opened = at === 0 || before.charAt(at - 1) === '\n'
  return (opened ? /^(\p{L}.*)/u : /^[”"’']*\s+(\p{L}.*)/u).exec(before.slice(at))?.[1] ?? ''
}

const ending: ReadonlySet<string> = new Set(['.', '!', '?', '\n'])

const someOutlet =
  /^(?:an?|another|one) (?:.{0,40} )?(?:newspaper|daily|weekly|magazine|broadcaster|channel|station|agency|website|newswire)\b/iu

/** “Interfax by telephone on Monday”, “Radio Calder in May”; but “a newspaper in Calder” is some other than one elsewhere. */
const when = /\s(?:by|via|over|on|through|during|late|earlier)\s/u
const whenOrWhere = /\s(?:by|via|over|on|through|during|late|earlier|in|at)\s/u

/** The outlet that words name, or point at: “the newspaper” for the one named last. */
function outletMeant(
  phrase: string,
  {cue, venue}: Draft,
  story: Story,
  own: string | null
): string | undefined {
  const [words = ''] = phrase.split(/^(?:an?|another|one) /u.test(phrase) ? when : whenOrWhere, 1)
  if (words === '') return undefined
  if (someOutlet.test(words) && !/\p{Lu}\p{Ll}+ (?:\p{Lu}|newspaper|daily)/u.test(words))
    return words
  const reading = readOnce(words, story)
  if (reading.type !== 'outlet') return outletTold(words, story.outlets)
  if (reading.refers === 'outlet') return outletBefore(words, story, (venue ?? cue)[0])
  return reading.names[0] ?? own ?? undefined
}

/** What a story tells once its relations are made. */
export interface Completed {
  readonly attributions: readonly Attribution[]
  /** Everybody the story names by a full name, as far as its form tells. */
  readonly people: readonly StoryPerson[]
}

/** Make relations of what the rules found: names, footing, chain, nesting, ids and confidence. */
export function completeDrafts(
  found: Found,
  {minConfidence}: {readonly minConfidence: number}
): Completed {
  const {copy, article, drafts, story} = found
  const links = resolveAll(found, nestDrafts(drafts))
  const known = languageOf(article) === 'en' ? withTermsTold(copy, links) : links
  const ids = makeIds(
    known.map(({draft}) => wordsAt(copy.text, [...draft.source, draft.cue, ...draft.content]))
  )
  const own = ownOutlet(article)
  const attributions = known.flatMap((one, index) => {
    const id = ids[index]
    if (!id) return []
    const via = viaOf(known, index, own)
    const inferred = via.length > 0 ? [] : inferVia(known, index, own)
    return [
      write(
        found,
        one,
        {id, via, inferred, within: one.within === undefined ? undefined : ids[one.within]},
        minConfidence
      )
    ]
  })
  return {attributions, people: story.names.people.all}
}

interface Links {
  readonly id: AttributionId
  readonly via: readonly string[]
  readonly inferred: readonly string[]
  readonly within: AttributionId | undefined
}

function write(
  {copy, quotations}: Found,
  {draft, source, passage, silent}: Link,
  links: Links,
  minConfidence: number
): Attribution {
  const {act, kind, footing, venue = passage.venue} = draft.decided?.values ?? {}
  const confidence = confidenceOf(draft, source, links.within !== undefined)
  const hedges = findHedges(copy.text, [draft.cue, ...draft.content]).flatMap((span) =>
    toStorySpans(copy, span)
  )
  return {
    id: links.id,
    act: silent ? 'no-comment' : (act ?? draft.act),
    kind:
      kind ??
      (silent
        ? 'no-comment'
        : draft.rule === 'transcript'
          ? 'direct'
          : kindOf(copy.text, draft.content, quotations)),
    footing: footing ?? (silent ? 'no-comment' : source.footing),
    source: toStory(copy, draft.source),
    cue: toStorySpans(copy, draft.cue),
    content: toStory(copy, draft.content),
    sourceName: source.name,
    sourceNames: source.names,
    sourceType: source.type,
    ...(source.role && {role: source.role}),
    ...(source.affiliation && {affiliation: source.affiliation}),
    via: links.via,
    ...(links.inferred.length > 0 && {viaInferred: links.inferred}),
    ...(venue && {venue}),
    ...(source.anonymity && source.type === 'anonymous' && {anonymity: source.anonymity}),
    ...(hedges.length > 0 && {hedges}),
    ...(links.within && {within: links.within}),
    confidence,
    shown: confidence >= minConfidence,
    rule: draft.rule,
    ...(draft.decided && {decided: draft.decided.as})
  }
}
