/**
 * What ninjs 3.1 allows of the properties we write, in words of our own after IPTC's specification
 * (https://iptc.org/std/ninjs/). Stricter than the original in one way: properties we never write
 * are not allowed at all, so that none slips in unchecked.
 */
const text = {type: 'string'}
const uri = {type: 'string', format: 'uri'}
const time = {type: 'string', format: 'date-time'}
const list = (properties: object, required: readonly string[] = []) => ({
  type: 'array',
  minItems: 1,
  items: {type: 'object', additionalProperties: false, properties, required}
})

/** The schema of a news object. */
export const ninjsSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['uri'],
  properties: {
    uri,
    type: {
      enum: [
        'text',
        'audio',
        'video',
        'picture',
        'graphic',
        'composite',
        'component',
        'event',
        'planning'
      ]
    },
    representationType: {enum: ['full', 'partial']},
    version: text,
    firstCreated: time,
    versionCreated: time,
    embargoedUntil: time,
    expires: time,
    pubStatus: {enum: ['usable', 'withheld', 'canceled']},
    urgency: {type: 'integer', minimum: 1, maximum: 9},
    copyrightNotice: text,
    usageTerms: text,
    edNote: text,
    language: text,
    headlines: list({role: text, contentType: text, value: text}, ['value']),
    descriptions: list({role: text, contentType: text, value: text}, ['value']),
    bodies: list(
      {
        role: text,
        contentType: text,
        charCount: {type: 'integer'},
        wordCount: {type: 'integer'},
        value: text
      },
      ['value']
    ),
    people: list({name: text, rel: text, uri, literal: text}),
    organisations: list({name: text, rel: text, uri, literal: text}),
    places: list({name: text, rel: text, uri, literal: text}),
    subjects: list({
      name: text,
      rel: text,
      uri,
      literal: text,
      creator: text,
      relevance: {type: 'integer', minimum: 0, maximum: 100},
      confidence: {type: 'integer', minimum: 0, maximum: 100}
    }),
    infoSources: list({name: text, role: text, uri, literal: text}),
    by: text,
    slugline: text,
    located: text,
    altIds: list({role: text, value: text}),
    standard: {
      type: 'object',
      additionalProperties: false,
      properties: {name: text, version: text, schema: uri}
    },
    rightsInfo: {
      type: 'object',
      additionalProperties: false,
      properties: {langId: uri, linkedRights: uri, encodedRights: text},
      oneOf: [{required: ['linkedRights']}, {required: ['encodedRights']}]
    }
  }
} as const
