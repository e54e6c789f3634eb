import {z} from 'zod'

const webAddress = z.url({protocol: /^https?$/u})
const addresses = z.array(webAddress).default([])

/** Feeds of the archive, of each outlet, source and subject. */
export const feedsSchema = z.strictObject({
  /** Stories in one feed. @example 50 */
  items: z.int().min(1).max(500).default(50)
})

/** Pages on which an outlet says how it works, for the metadata of its page. */
export const policiesSchema = z.strictObject({
  /** Its principles. @example 'https://oaklet.example/principles' */
  principles: webAddress.optional(),
  /** How it corrects. @example 'https://oaklet.example/corrections' */
  corrections: webAddress.optional(),
  /** When it relies on unnamed sources. @example 'https://oaklet.example/sources' */
  unnamedSources: webAddress.optional(),
  /** How it checks. @example 'https://oaklet.example/checks' */
  factChecking: webAddress.optional(),
  /** Who owns and pays it. @example 'https://oaklet.example/owners' */
  ownership: webAddress.optional()
})

/** Downloads of the archive as data. */
export const dataSchema = z.strictObject({
  /** Whose text they hold: `licensed` is yours by `ownContent` and all under a free licence. @example 'all' */
  text: z.enum(['licensed', 'all', 'none']).default('licensed'),
  /** Licence of the data as a collection, as SPDX names it. @example 'CC-BY-4.0' */
  licence: z
    .string()
    .regex(/^[A-Za-z0-9.+-]+$/u, 'a licence as SPDX names it, as "CC-BY-4.0"')
    .optional(),
  /** Who is to be cited; the archive itself where left out. @example ['Ada Holm', 'Imre Salt'] */
  authors: z.array(z.string().min(1)).default([])
})

/** Which AI crawlers `robots.txt` asks to stay away. */
export const crawlersSchema = z.strictObject({
  /** What for: to train models on the pages, to answer questions from them. @example ['training', 'answers'] */
  refuse: z.array(z.enum(['training', 'answers'])).default([]),
  /** Further crawlers by the name they go by. @example ['ExampleBot'] */
  agents: z
    .array(z.string().regex(/^[a-zA-Z_-]+$/u, 'a name of letters, hyphens and underscores'))
    .default([])
})

/** What `trust.txt` states. */
export const trustSchema = z.strictObject({
  /** Associations the owner is a member of. @example ['https://press-council.example'] */
  member: addresses,
  /** Associations it belongs to in another way. @example ['https://archives.example'] */
  belongto: addresses,
  /** Sites it controls. @example ['https://blog.example'] */
  control: addresses,
  /** Who controls it. @example ['https://university.example'] */
  controlledby: addresses,
  /** Its accounts elsewhere. @example ['https://social.example/@archive'] */
  social: addresses,
  /** Who supplies it. @example ['https://host.example'] */
  vendor: addresses,
  /** Whom it supplies. @example ['https://reader.example'] */
  customer: addresses,
  /** Pages on who is behind it. @example ['https://archive.example/about/'] */
  disclosure: addresses,
  /** Where to write; `contact` where left out. @example ['https://archive.example/contact/'] */
  contact: addresses
})

/** Pictures that stand for stories where links to them are shared. */
export const socialCardsSchema = z.strictObject({
  /** Whether to draw them; needs `url` and the package `@resvg/resvg-wasm`. @example true */
  draw: z.boolean().default(false),
  /** Fonts for scripts the reading type has no letters of, before those of the system. @example ['./fonts/NotoNaskhArabic.ttf'] */
  fonts: z.array(z.string().min(1)).default([])
})
