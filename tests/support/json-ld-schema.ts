/**
 * The shapes of our JSON-LD, written down from schema.org's definitions: which properties a type
 * has, and what they hold. Nothing else may be in it: a property schema.org does not know is a slip.
 */
const text = {type: 'string', minLength: 1}
const address = {type: 'string', format: 'uri', pattern: '^https?://'}
const texts = {type: 'array', items: text, minItems: 1}
/** ISO 8601, as precise as the copy: a day, a local time, a time with its offset. */
const date = {
  type: 'string',
  pattern: '^\\d{4}-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d)?(?:Z|[+-]\\d\\d:\\d\\d)?)?$'
}
const language = {type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$'}
const reference = shape({'@id': address}, ['@id'])

function shape(properties: Readonly<Record<string, unknown>>, required: readonly string[] = []) {
  return {type: 'object', additionalProperties: false, properties, required}
}

function typed(type: string | readonly string[], properties: object, required: readonly string[]) {
  const types = typeof type === 'string' ? [type] : type
  return shape({'@type': {enum: types}, ...properties}, ['@type', ...required])
}

const list = (items: object) => ({type: 'array', items, minItems: 1})
const top = {'@context': {const: 'https://schema.org'}, '@id': address}

const organisation = typed(
  ['NewsMediaOrganization', 'Organization'],
  {'@id': address, name: text, url: address, publishingPrinciples: address},
  ['name']
)
const person = typed('Person', {'@id': address, name: text}, ['name'])
const agent = {anyOf: [organisation, person]}
const work = typed('CreativeWork', {name: text, text, publisher: organisation}, [])

/** A whole object, by its type. */
export const jsonLdSchemas: Readonly<Record<string, object>> = {
  NewsArticle: typed(
    'NewsArticle',
    {
      ...top,
      headline: text,
      inLanguage: language,
      url: address,
      mainEntityOfPage: address,
      description: text,
      datePublished: date,
      dateModified: date,
      expires: date,
      identifier: text,
      version: text,
      author: {anyOf: [organisation, list(agent)]},
      sourceOrganization: organisation,
      publisher: organisation,
      creditText: text,
      dateline: text,
      locationCreated: typed('Place', {name: text}, ['name']),
      copyrightNotice: text,
      license: address,
      usageInfo: {anyOf: [address, work]},
      articleSection: texts,
      about: list(typed('DefinedTerm', {name: text, termCode: text}, ['name'])),
      keywords: texts,
      image: address,
      archivedAt: address,
      isBasedOn: list({anyOf: [address, work]}),
      citation: list(work),
      correction: typed('CorrectionComment', {text, datePublished: date, about: reference}, [
        'text'
      ]),
      hasPart: list(
        typed(
          'Quotation',
          {text, spokenByCharacter: list(agent), url: address, isPartOf: reference},
          ['text', 'spokenByCharacter']
        )
      ),
      sdPublisher: organisation
    },
    ['@context', 'headline', 'inLanguage', 'sdPublisher']
  ),
  NewsMediaOrganization: typed(
    'NewsMediaOrganization',
    {
      ...top,
      name: text,
      alternateName: texts,
      description: text,
      url: address,
      mainEntityOfPage: address,
      publishingPrinciples: address,
      correctionsPolicy: address,
      unnamedSourcesPolicy: address,
      verificationFactCheckingPolicy: address,
      ownershipFundingInfo: address
    },
    ['@context', 'name']
  ),
  Person: typed(
    'Person',
    {
      ...top,
      name: text,
      alternateName: texts,
      mainEntityOfPage: address,
      jobTitle: text,
      affiliation: list(organisation)
    },
    ['@context', 'name']
  ),
  Organization: typed(
    'Organization',
    {...top, name: text, alternateName: texts, mainEntityOfPage: address},
    ['@context', 'name']
  ),
  CreativeWork: typed(
    'CreativeWork',
    {...top, name: text, alternateName: texts, mainEntityOfPage: address},
    ['@context', 'name']
  ),
  WebSite: typed(
    'WebSite',
    {
      ...top,
      url: address,
      name: text,
      description: text,
      inLanguage: language,
      publisher: organisation,
      potentialAction: typed(
        'SearchAction',
        {
          target: typed(
            'EntryPoint',
            {
              urlTemplate: {
                type: 'string',
                pattern: '^https?://[^{]+\\?q=\\{search_term_string\\}$'
              }
            },
            ['urlTemplate']
          ),
          'query-input': {const: 'required name=search_term_string'}
        },
        ['target', 'query-input']
      )
    },
    ['@context', 'name', 'inLanguage', 'publisher']
  ),
  CollectionPage: typed(
    'CollectionPage',
    {
      ...top,
      name: text,
      description: text,
      inLanguage: language,
      url: address,
      isPartOf: typed('WebSite', {'@id': address, url: address}, ['@id', 'url'])
    },
    ['@context', 'name', 'inLanguage']
  ),
  Dataset: typed(
    'Dataset',
    {
      ...top,
      name: text,
      description: text,
      url: address,
      license: address,
      creator: list(agent),
      inLanguage: texts,
      temporalCoverage: text,
      isAccessibleForFree: {const: true},
      variableMeasured: texts,
      distribution: list(
        typed(
          'DataDownload',
          {
            name: text,
            contentUrl: address,
            encodingFormat: text,
            contentSize: text,
            sha256: {type: 'string', pattern: '^[0-9a-f]{64}$'}
          },
          ['contentUrl', 'encodingFormat', 'contentSize', 'sha256']
        )
      )
    },
    ['@context', 'name', 'description', 'creator']
  ),
  BreadcrumbList: typed(
    'BreadcrumbList',
    {
      ...top,
      itemListElement: list(
        typed('ListItem', {position: {type: 'integer', minimum: 1}, name: text, item: address}, [
          'position',
          'name',
          'item'
        ])
      )
    },
    ['@context', 'itemListElement']
  )
}
