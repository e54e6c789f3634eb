import type {OutletRecord, SourceRecord} from '../../model/archive.ts'
import type {Entry} from '../../model/entry.ts'
import type {RenderContext} from '../context.ts'
import {latestRole} from '../latest-role.ts'
import {capitalise} from '../unnamed-name.ts'
import {vocabulary, type Thing} from './thing.ts'

/** @returns An outlet in short, for the objects that name it; where it has a page, with its identity. */
export function outletReference(context: RenderContext, name: string): Thing {
  const outlet = context.outletNamed(name)
  const id = outlet && outletId(context, outlet)
  return {
    '@type': 'NewsMediaOrganization',
    ...(id !== undefined && {'@id': id}),
    name: outlet?.profile.name ?? name,
    ...(outlet?.profile.url !== undefined && {url: outlet.profile.url})
  }
}

/** @returns An outlet in full, for its own page. @see https://schema.org/NewsMediaOrganization */
export function outletJsonLd(context: RenderContext, outlet: OutletRecord): Thing {
  const {profile, slug} = outlet
  const {policies = {}} = profile
  const page = context.urls.absolute(context.urls.outlet(slug).href)
  return {
    ...vocabulary,
    ...outletReference(context, profile.name),
    ...(profile.aliases.length > 0 && {alternateName: profile.aliases}),
    ...(profile.kind !== undefined && {description: profile.kind}),
    ...(page !== undefined && {mainEntityOfPage: page}),
    ...(policies.principles !== undefined && {publishingPrinciples: policies.principles}),
    ...(policies.corrections !== undefined && {correctionsPolicy: policies.corrections}),
    ...(policies.unnamedSources !== undefined && {unnamedSourcesPolicy: policies.unnamedSources}),
    ...(policies.factChecking !== undefined && {
      verificationFactCheckingPolicy: policies.factChecking
    }),
    ...(policies.ownership !== undefined && {ownershipFundingInfo: policies.ownership})
  }
}

/**
 * @param story
 *   Where the name is printed; absent for names of the whole archive.
 * @returns
 *   A source in short, for the objects that name it; where it has a page, with its identity.
 */
export function sourceReference(
  context: RenderContext,
  name: string,
  type: 'Person' | 'Organization',
  story: Entry | undefined
): Thing {
  if (context.outletNamed(name)) return outletReference(context, name)
  const source = context.sourceNamed(name, story)
  const id = source && sourceId(context, source)
  return {
    '@type': type,
    ...(id !== undefined && {'@id': id}),
    name: context.link(name, story).text,
    ...(source && sameAs(source))
  }
}

/** @returns A source in full, for its own page. */
export function sourceJsonLd(context: RenderContext, source: SourceRecord): Thing {
  const id = sourceId(context, source)
  const page = context.urls.absolute(context.urls.source(source.slug).href)
  const role = latestRole(source, context.config.language)
  const person = source.type === 'person'
  return {
    ...vocabulary,
    '@type': person ? 'Person' : source.type === 'document' ? 'CreativeWork' : 'Organization',
    ...(id !== undefined && {'@id': id}),
    name: capitalise(source.name),
    ...(source.aliases.length > 0 && {alternateName: source.aliases}),
    ...sameAs(source),
    ...(page !== undefined && {mainEntityOfPage: page}),
    ...(person && role !== undefined && {jobTitle: role}),
    ...(person &&
      source.affiliations.length > 0 && {
        affiliation: source.affiliations.map((name) =>
          sourceReference(context, name, 'Organization', undefined)
        )
      })
  }
}

/** @see https://schema.org/sameAs */
function sameAs({authorities}: SourceRecord): Thing {
  return authorities.length > 0 ? {sameAs: authorities} : {}
}

function outletId({urls}: RenderContext, {slug}: OutletRecord): string | undefined {
  const page = urls.absolute(urls.outlet(slug).href)
  return page === undefined ? undefined : `${page}#outlet`
}

function sourceId(context: RenderContext, source: SourceRecord): string | undefined {
  const page = context.urls.absolute(context.urls.source(source.slug).href)
  return page === undefined || !context.hasPage(source) ? undefined : `${page}#source`
}
