import {z} from 'zod'
import {columnFields} from '../model/column-fields.ts'
import {isSlug, toSlug} from '../model/ids.ts'
import {canonicalTag} from '../model/language-tag.ts'
import {
  crawlersSchema,
  dataSchema,
  feedsSchema,
  policiesSchema,
  socialCardsSchema,
  trustSchema
} from './outputs-schema.ts'

const languageTag = z
  .string()
  .refine((tag) => canonicalTag(tag) !== undefined, {error: 'a language tag, as "en" or "pt-BR"'})

const token = z.string().regex(/^[^;{}<>\\]+$/u, 'a CSS value without ; { } < > or \\')

const outlet = z.strictObject({
  /** Name as readers know it. @example 'The Oaklet Tribune' */
  name: z.string().min(1),
  /** Folder below `articles/` and segment in addresses; made from the name when left out. @example 'oaklet' */
  slug: z
    .string()
    .refine(isSlug, {error: 'lower-case letters, digits and single hyphens'})
    .optional(),
  /** Other forms of the name in copy. @example ['Tribune', 'the Oaklet paper'] */
  aliases: z.array(z.string().min(1)).default([]),
  /** Its web domains. @example ['oaklet.example'] */
  domains: z.array(z.string().min(1)).default([]),
  /** What it is, in words. @example 'newspaper' */
  kind: z.string().optional(),
  /** Whether it serves other outlets. @example true */
  wire: z.boolean().default(false),
  /** Its home page. @example 'https://oaklet.example' */
  url: z.url({protocol: /^https?$/u}).optional(),
  /** Terms of use, printed with each of its stories. @example 'CC BY 4.0' */
  terms: z.string().optional(),
  /** Language of its copy, BCP 47. @example 'ar' */
  language: languageTag.optional(),
  /** Pages on how it works, as it publishes them. */
  policies: policiesSchema.prefault({})
})

/** Files of the target that are kept though the build does not make them. */
const keep = z.array(z.string().min(1)).default(['CNAME'])

const publishTarget = z.discriminatedUnion('to', [
  z.strictObject({
    to: z.literal('folder'),
    /** Folder the site is copied to, from the archive's own. @example '../www' */
    path: z.string().min(1),
    /** Files there that no build makes and no publish deletes, from that folder. @example ['CNAME'] */
    keep
  }),
  z.strictObject({
    to: z.literal('git-branch'),
    /** Repository the branch lives in: a remote name or an address. @example 'origin' */
    remote: z.string().min(1).default('origin'),
    /** Branch that is served. @example 'gh-pages' */
    branch: z.string().min(1).default('gh-pages'),
    /** Commit message. @example 'Publish the archive' */
    message: z.string().min(1).default('Publish the archive'),
    /** `false` keeps one commit only: what was deleted cannot be fetched any more. @example false */
    history: z.boolean().default(true),
    /** Files there that no build makes and no publish deletes. @example ['CNAME'] */
    keep
  })
])

/** The one schema of `.eleventy.ts`: what `defineArchive` takes. */
export const archiveSchema = z.strictObject({
  /** Name of the archive. @example 'The Harbour Archive' */
  title: z.string().min(1).default('Wire archive'),
  /** One sentence on what it holds. @example 'Everything filed on the Calder port talks' */
  description: z.string().optional(),
  /** Address it is published under; without it no feed, sitemap or canonical. @example 'https://archive.example' */
  url: z.url({protocol: /^https?$/u}).optional(),
  /** Path the site lies below. @example '/archive/' */
  basePath: z
    .string()
    .regex(/^\/(?:[\w.~-]+\/)*$/u, 'a path that begins and ends with /')
    .default('/'),
  /** Folder of the copy, below the archive. @example 'articles' */
  copy: z.string().min(1).default('articles'),
  /** Folder the site is written to. @example '_site' */
  output: z.string().min(1).default('_site'),
  /** Language of the interface, BCP 47. @example 'en' */
  language: languageTag.default('en'),
  /** Time zone in which pages tell times and feeds take times that name none, IANA. @example 'Europe/Berlin' */
  timeZone: z
    .string()
    .default('UTC')
    .refine(isTimeZone, {error: 'an IANA time zone, as "Europe/Berlin"'}),
  /** Outlets of the archive. @example [{name: 'Meridian', wire: true}] */
  outlets: z.array(outlet).default([]).superRefine(eachOnce),
  /** Columns of tables, and members of JSON Lines, by the field they hold, beside the usual names. @example {headline: ['Überschrift'], text: ['Wortlaut']} */
  columns: z.partialRecord(z.enum(columnFields), z.array(z.string().min(1))).default({}),
  /** How sure attribution must be. */
  attribution: z
    .strictObject({
      /** Relations below this confidence are kept in the data and not shown, 0–1. @example 0.5 */
      minConfidence: z.number().min(0).max(1).default(0.35),
      /** `none` switches attribution off. @example 'rules' */
      model: z.enum(['full', 'rules', 'none']).default('full'),
      /** Acts shown on the site and in search. @example ['statement', 'belief', 'finding', 'no-comment'] */
      acts: z
        .array(z.enum(['statement', 'belief', 'finding', 'intention', 'decision', 'no-comment']))
        .default(['statement', 'belief', 'finding', 'no-comment'])
    })
    .prefault({}),
  /** Sizes of lists and pages. */
  limits: z
    .strictObject({
      /** Items on one page of a list. @example 50 */
      perPage: z.int().min(5).max(500).default(50),
      /** Statements a source needs for a page of its own. @example 1 */
      sourcePage: z.int().min(1).default(1),
      /** Stories a place or subject needs for a page of its own; the others are in the index. @example 2 */
      termPage: z.int().min(1).default(2),
      /** Largest piece of copy, bytes. @example 5000000 */
      copyBytes: z.int().min(1000).default(5_000_000),
      /** Largest picture of a story, bytes. @example 5000000 */
      pictureBytes: z.int().min(1000).default(5_000_000)
    })
    .prefault({}),
  /** Whether the stories are the owner's own: else search engines are asked to leave them out. @example false */
  ownContent: z.boolean().default(false),
  /** Whose pictures are published: `licensed` is yours by `ownContent` and all under a free licence. @example 'all' */
  pictures: z.enum(['licensed', 'all', 'none']).default('licensed'),
  /** Where readers report faults: an e-mail address or a page. @example 'corrections@archive.example' */
  contact: z.string().optional(),
  /** Pages to lead to from the foot of every page: paths of the site, or addresses. @example [{text: 'About', href: '/about/'}] */
  links: z
    .array(
      z.strictObject({
        /** Words of the link. @example 'About' */
        text: z.string().min(1),
        /** Path of the site, or an address. @example '/about/' */
        href: z
          .string()
          .regex(
            /^(?:\/(?!\/)|https?:\/\/|mailto:)\S*$/u,
            'a path that begins with /, or an https:, http: or mailto: address'
          )
      })
    )
    .default([]),
  /** Feeds of the archive, of each outlet and source. */
  feeds: feedsSchema.prefault({}),
  /** Day from which the news sitemap of owners counts back; the newest story's when left out. @example '2031-05-02' */
  newsDate: z.iso.date().optional(),
  /** Downloads of the archive as data. */
  data: dataSchema.prefault({}),
  /** Which AI crawlers `robots.txt` asks to stay away. */
  crawlers: crawlersSchema.prefault({}),
  /** Pictures that stand for stories where links to them are shared. */
  socialCards: socialCardsSchema.prefault({}),
  /** What `trust.txt` states. */
  trust: trustSchema.prefault({}),
  /** Look of the site. */
  theme: z
    .strictObject({
      /** Values of custom properties. @example {accent: '#14506e'} */
      tokens: z
        .record(z.string().regex(/^[a-z][a-z-]*$/u, 'lower-case letters and hyphens'), token)
        .default({}),
      /** Components of your own in place of ours. @example {Byline: './theme/Byline.tsx'} */
      slots: z.record(z.string(), z.string()).default({}),
      /** Style sheet of your own, behind ours. @example './theme/site.css' */
      css: z.string().optional(),
      /** Picture of the site in tabs and bookmarks: SVG, PNG or ICO. @example './theme/icon.svg' */
      icon: z
        .string()
        .regex(/\.(?:svg|png|ico)$/u, 'a file that ends in .svg, .png or .ico')
        .optional()
    })
    .prefault({}),
  /** Where `wirecopy publish` takes the site. @example [{to: 'folder', path: '../www'}] */
  publish: z.array(publishTarget).default([])
})

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', {timeZone: zone})
    return true
  } catch {
    return false
  }
}

/** Two outlets with one address would write one page over the other. */
function eachOnce(
  outlets: readonly {readonly name: string; readonly slug?: string | undefined}[],
  context: z.RefinementCtx
): void {
  const first = new Map<string, number>()
  for (const [index, {name, slug}] of outlets.entries()) {
    const address = slug ?? toSlug(name)
    const earlier = first.get(address)
    if (earlier === undefined) first.set(address, index)
    else {
      const path = [index, slug === undefined ? 'name' : 'slug']
      const message = `another address than outlets[${earlier}], /outlets/${address}/`
      context.addIssue({code: 'custom', path, message})
    }
  }
}

/** What owners write. */
export type ArchiveOptions = z.input<typeof archiveSchema>

/** What code reads: every default filled in. */
export type ArchiveConfig = z.output<typeof archiveSchema>
