import type {Attribution} from '../../model/attribution.ts'
import {filingDay} from '../../model/day.ts'
import type {Entry} from '../../model/entry.ts'
import type {RenderContext} from '../context.ts'
import {wordsOf} from '../sources.ts'
import {headlineOf} from '../story-card.ts'
import {captionOf, leadPicture} from '../story-pictures.ts'
import {freeLicence, termsOf} from '../terms.ts'
import {outletReference, sourceReference} from './organisation.ts'
import {quotations} from './quotations.ts'
import {archiveReference} from './site.ts'
import {vocabulary, webAddress, type Thing} from './thing.ts'

/**
 * Describe a story as a `NewsArticle`, with the outlets it rests on and what is quoted in it.
 *
 * @see https://schema.org/NewsArticle
 */
export function articleJsonLd(
  context: RenderContext,
  entry: Entry,
  statements: readonly Attribution[]
): Thing {
  const {fields} = entry
  const url = context.urls.absolute(context.urls.story(entry.id).href)
  const id = url === undefined ? undefined : `${url}#story`
  const published = fields.published ?? filingDay(fields)
  const original = webAddress(entry.url)
  return {
    ...vocabulary,
    '@type': 'NewsArticle',
    ...(id !== undefined && {'@id': id}),
    headline: headlineOf(context, entry),
    inLanguage: context.languageOf(entry),
    ...(url !== undefined && {url, mainEntityOfPage: url}),
    ...(fields.standfirst !== undefined && {description: fields.standfirst}),
    ...(published !== undefined && {datePublished: published}),
    ...(fields.updated !== undefined && {dateModified: fields.updated}),
    ...(fields.expires !== undefined && {expires: fields.expires}),
    ...(fields.guid !== undefined && {identifier: fields.guid}),
    ...(fields.version !== undefined && {version: fields.version}),
    ...authorship(context, entry),
    ...dateline(entry),
    ...rights(context, entry),
    ...image(context, entry),
    ...topics(entry),
    ...(original !== undefined && url !== undefined && {archivedAt: url}),
    ...correction(entry, id),
    ...restsOn(context, entry, statements),
    ...quotations(context, entry, statements),
    sdPublisher: archiveReference(context)
  }
}

/** Who wrote it, for whom, and who carried it. Copy without a byline is its outlet's. */
function authorship(context: RenderContext, entry: Entry): Thing {
  const {byline, outlet, agency, creditLine} = entry.fields
  const carrier = outlet === null ? undefined : outletReference(context, outlet)
  const filer = agency === undefined ? undefined : outletReference(context, agency)
  const credit = creditLine ?? (outlet === null ? undefined : context.link(outlet, entry).text)
  const behind = filer ?? carrier
  return {
    ...(byline && byline.length > 0
      ? {author: byline.map((name) => sourceReference(context, name, 'Person', entry))}
      : behind && {author: behind}),
    ...(behind && {sourceOrganization: behind}),
    ...(carrier && {publisher: carrier}),
    ...(credit !== undefined && {creditText: credit})
  }
}

/** The dateline as printed; the place alone where the copy prints it apart. */
function dateline(entry: Entry): Thing {
  const place = entry.fields.dateline?.place
  const span = entry.spans.dateline
  const printed = span && wordsOf(entry, [span])
  const line = printed === undefined || printed === '' ? place : printed
  return {
    ...(line !== undefined && {dateline: line}),
    ...(place !== undefined && {locationCreated: {'@type': 'Place', name: place}})
  }
}

/** The picture that stands for a story of the owner's own. @see https://schema.org/ImageObject */
function image(context: RenderContext, entry: Entry): Thing {
  const picture = leadPicture(context, entry)
  const [first] = context.picturesOf(entry)
  if (!picture || !first) return {}
  const caption = captionOf(entry, first)
  return {
    image: {
      '@type': 'ImageObject',
      url: picture.href,
      width: picture.width,
      height: picture.height,
      ...(caption !== undefined && {caption})
    }
  }
}

function rights(context: RenderContext, entry: Entry): Thing {
  const {copyright} = entry.fields
  const terms = termsOf(context, entry)
  const licence = terms === undefined ? undefined : freeLicence(terms)
  const address = webAddress(terms)
  return {
    ...(copyright !== undefined && {copyrightNotice: copyright}),
    ...(licence !== undefined && {license: licence}),
    ...(terms !== undefined && {
      usageInfo: address ?? {'@type': 'CreativeWork', text: terms}
    })
  }
}

function topics({fields}: Entry): Thing {
  const {subjects = [], keywords = []} = fields
  const about = subjects.map(({code, name}) => ({
    '@type': 'DefinedTerm',
    name: name ?? code,
    ...(code !== undefined && {termCode: code})
  }))
  const sections = subjects.flatMap(({name}) => (name === undefined ? [] : [name]))
  return {
    ...(sections.length > 0 && {articleSection: sections}),
    ...(about.length > 0 && {about}),
    ...(keywords.length > 0 && {keywords})
  }
}

/** @see https://schema.org/CorrectionComment */
function correction({fields}: Entry, id: string | undefined): Thing {
  const {correctionNote, updated} = fields
  if (correctionNote === undefined) return {}
  return {
    correction: {
      '@type': 'CorrectionComment',
      text: correctionNote,
      ...(updated !== undefined && {datePublished: updated}),
      ...(id !== undefined && {about: {'@id': id}})
    }
  }
}

/** Outlets, and where the copy was first published, become `isBasedOn`, documents `citation`. */
function restsOn(context: RenderContext, entry: Entry, statements: readonly Attribution[]): Thing {
  const own = context.outletOf(entry)
  const outlets = new Map<string, Thing>()
  const documents = new Map<string, Thing>()
  for (const {sourceType, sourceNames, via, viaInferred = []} of statements) {
    const named = sourceType === 'person' ? [] : sourceNames
    for (const name of [...named, ...via, ...viaInferred]) {
      const outlet = context.outletNamed(name)
      if (!outlet || outlet === own) continue
      const publisher = outletReference(context, outlet.profile.name)
      outlets.set(outlet.slug, {'@type': 'CreativeWork', publisher})
    }
    if (sourceType === 'document') {
      for (const name of sourceNames) {
        const {text} = context.link(name, entry)
        const isSource = context.outletNamed(name) ?? context.sourceNamed(name, entry)
        if (isSource) documents.set(text, {'@type': 'CreativeWork', name: text})
      }
    }
  }
  for (const id of context.archive.restsOn.get(entry.id) ?? []) {
    const report = context.entry(id)
    const outlet = context.outletOf(report)
    const url = context.urls.absolute(context.urls.story(id).href)
    if (!outlet || url === undefined) continue
    const publisher = outletReference(context, outlet.profile.name)
    outlets.set(outlet.slug, {'@type': 'NewsArticle', url, publisher})
  }
  const original = webAddress(entry.url)
  const based = [...(original === undefined ? [] : [original]), ...outlets.values()]
  return {
    ...(based.length > 0 && {isBasedOn: based}),
    ...(documents.size > 0 && {citation: [...documents.values()]})
  }
}
