import type {Attribution} from '../model/attribution.ts'
import {filingDay} from '../model/day.ts'
import type {Entry} from '../model/entry.ts'
import type {RenderContext} from './context.ts'
import {wordsOf} from './sources.ts'
import {headlineOf} from './story-card.ts'
import {statementFragment} from './urls.ts'

type Thing = Readonly<Record<string, unknown>>

/**
 * Describe a story as a `NewsArticle`, with the outlets it rests on and what is quoted in it.
 *
 * @see https://schema.org/NewsArticle, https://schema.org/Quotation
 */
export function articleJsonLd(
  context: RenderContext,
  entry: Entry,
  statements: readonly Attribution[]
): Thing {
  const {fields} = entry
  const href = context.urls.story(entry.id).href
  const url = context.urls.absolute(href)
  const outlet = context.outletOf(entry)
  const name = fields.outlet === null ? undefined : context.link(fields.outlet).text
  const published = fields.published ?? filingDay(fields)
  const place = fields.dateline?.place
  const organization: Thing | undefined =
    name === undefined
      ? undefined
      : {
          '@type': 'NewsMediaOrganization',
          name,
          ...(outlet?.profile.url !== undefined && {url: outlet.profile.url})
        }
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: headlineOf(context, entry),
    inLanguage: context.languageOf(entry),
    ...(url !== undefined && {url, mainEntityOfPage: url}),
    ...(fields.standfirst !== undefined && {description: fields.standfirst}),
    ...(published !== undefined && {datePublished: published}),
    ...(fields.updated !== undefined && {dateModified: fields.updated}),
    ...(fields.byline && {
      author: fields.byline.map((author) => ({'@type': 'Person', name: author}))
    }),
    ...(place !== undefined && {
      dateline: place,
      locationCreated: {'@type': 'Place', name: place}
    }),
    ...(organization && {sourceOrganization: organization, publisher: organization}),
    ...((fields.creditLine ?? name) !== undefined && {creditText: fields.creditLine ?? name}),
    ...(fields.copyright !== undefined && {copyrightNotice: fields.copyright}),
    ...((fields.usageTerms ?? entry.rights) !== undefined && {
      usageInfo: fields.usageTerms ?? entry.rights
    }),
    ...(fields.keywords && {keywords: fields.keywords}),
    ...(fields.correctionNote !== undefined && {
      correction: {'@type': 'CorrectionComment', text: fields.correctionNote}
    }),
    ...restsOn(context, entry, statements),
    ...quotations(context, entry, statements, url)
  }
}

/** Outlets become `isBasedOn`, documents `citation`. */
function restsOn(context: RenderContext, entry: Entry, statements: readonly Attribution[]): Thing {
  const own = context.outletOf(entry)
  const outlets = new Map<string, Thing>()
  const documents = new Map<string, Thing>()
  for (const {sourceType, sourceNames, via, viaInferred = []} of statements) {
    const named = sourceType === 'person' ? [] : sourceNames
    for (const name of [...named, ...via, ...viaInferred]) {
      const outlet = context.outletNamed(name)
      if (!outlet || outlet === own) continue
      const publisher = {'@type': 'NewsMediaOrganization', name: outlet.profile.name}
      outlets.set(outlet.slug, {'@type': 'CreativeWork', publisher})
    }
    if (sourceType === 'document') {
      for (const name of sourceNames) documents.set(name, {'@type': 'CreativeWork', name})
    }
  }
  const based = [...(entry.url === undefined ? [] : [entry.url]), ...outlets.values()]
  return {
    ...(based.length > 0 && {isBasedOn: based}),
    ...(documents.size > 0 && {citation: [...documents.values()]})
  }
}

/** Statements given word for word, wholly or in part, by a source with a name. */
function quotations(
  context: RenderContext,
  entry: Entry,
  statements: readonly Attribution[],
  url: string | undefined
): Thing {
  const list = statements.flatMap((attribution): readonly Thing[] => {
    const {kind, sourceType, sourceNames, content, id} = attribution
    const named = sourceType === 'person' || sourceType === 'organization'
    if (!named || sourceNames.length === 0) return []
    if (kind !== 'direct' && kind !== 'mixed') return []
    const type = sourceType === 'person' ? 'Person' : 'Organization'
    return [
      {
        '@type': 'Quotation',
        text: wordsOf(entry, content),
        spokenByCharacter: sourceNames.map((name) => ({
          '@type': type,
          name: context.link(name).text
        })),
        ...(url !== undefined && {url: url + statementFragment(id)})
      }
    ]
  })
  return list.length === 0 ? {} : {hasPart: list}
}
