import {z} from 'zod'
import {foldName} from '../model/fold-name.ts'
import {isSlug} from '../model/ids.ts'

const name = z.string().refine(isName, {error: 'a name with a letter or a digit'})

/** A list, or one text in place of it. */
function texts(isRight: (text: string) => boolean, expected: string) {
  return z
    .unknown()
    .transform((written, context): readonly string[] => {
      const list: unknown = typeof written === 'string' ? [written] : written
      if (!Array.isArray(list)) {
        context.addIssue({code: 'custom', message: 'text, or a list: […]'})
        return z.NEVER
      }
      return (list as readonly unknown[]).flatMap((text, index) => {
        if (typeof text === 'string' && isRight(text)) return [text]
        context.addIssue({
          code: 'custom',
          path: list === written ? [index] : [],
          message: typeof text === 'string' ? expected : 'text in quotation marks'
        })
        return []
      })
    })
    .optional()
}

const source = z.strictObject({
  /** The name the site shows. @example 'Dorian Pell' */
  name,
  /** Printed names that are this source. @example ['D. Pell', 'Minister Pell'] */
  aliases: texts(isName, 'a name with a letter or a digit'),
  /** What it is. @example 'person' */
  type: z.enum(['person', 'organization', 'document']).optional(),
  /** Where it is identified. @example 'https://www.wikidata.org/entity/Q42' */
  authority: texts(isWebAddress, 'an address that begins with https://'),
  /** Last part of its address; made from the name when left out. @example 'minister-pell' */
  slug: z
    .string()
    .refine(isSlug, {error: 'lower-case letters, digits and single hyphens'})
    .optional(),
  /** Files and folders of copy in which the names mean it; everywhere when left out. @example ['ledger/2031'] */
  stories: texts(isPlace, 'a story or a folder below the copy folder, as oaklet/2031/05')
})

/** `sources.yaml`: who is who. */
export const sourceTableSchema = z
  .strictObject({
    sources: z.array(source).nullish(),
    /** Names that are no sources. @example ['the table'] */
    ignore: texts(isName, 'a name with a letter or a digit').nullable()
  })
  .superRefine((table, context) => {
    nameEachOnce(table, context)
    placeEachOnce(table, context)
  })

type Table = z.infer<typeof sourceTableSchema>

/** `./oaklet/2031/` is `oaklet/2031`. */
export function tidyPlace(text: string): string {
  return text.trim().replace(/^(?:\.\/)+|\/+$/gu, '')
}

function isName(text: string): boolean {
  return foldName(text) !== ''
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/iu.test(text) && URL.canParse(text)
}

function isPlace(text: string): boolean {
  const segments = tidyPlace(text).split('/')
  return segments.every((segment) => segment !== '' && segment !== '.' && segment !== '..')
}

/** One name for two sources in the same stories would be a guess. */
function nameEachOnce({sources, ignore}: Table, context: z.RefinementCtx): void {
  const owners = new Map<string, {readonly owner: number; readonly where: string}>()
  const claim = (
    text: string,
    places: readonly string[],
    owner: number,
    path: readonly (string | number)[]
  ): void => {
    const where = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')
    for (const place of places) {
      const key = `${place}\n${foldName(text)}`
      const known = owners.get(key)
      if (!known) owners.set(key, {owner, where: where.slice(1)})
      else if (known.owner !== owner) {
        const message = `a name that means one thing in these stories; ${known.where} has it, too`
        context.addIssue({code: 'custom', path: [...path], message})
        return
      }
    }
  }
  sources?.forEach(({name: shown, aliases = [], stories = []}, index) => {
    const places = stories.length === 0 ? [''] : stories.map(tidyPlace)
    claim(shown, places, index, ['sources', index, 'name'])
    aliases.forEach((text, at) => {
      claim(text, places, index, ['sources', index, 'aliases', at])
    })
  })
  ignore?.forEach((text, index) => {
    claim(text, [''], -1, ['ignore', index])
  })
}

function placeEachOnce({sources}: Table, context: z.RefinementCtx): void {
  const first = new Map<string, number>()
  sources?.forEach(({slug}, index) => {
    if (slug === undefined) return
    const earlier = first.get(slug)
    if (earlier === undefined) first.set(slug, index)
    else {
      const message = `another address than sources[${earlier}].slug`
      context.addIssue({code: 'custom', path: ['sources', index, 'slug'], message})
    }
  })
}
