import type {StatedFields} from '../model/copy.ts'
import type {FilingFlags, Incoming} from './incoming.ts'

/** Fields that formats state in so many words, beside the text. */
const byFormat = [
  'headline',
  'byline',
  'published',
  'updated',
  'embargoUntil',
  'expires',
  'language',
  'outlet',
  'agency',
  'slugline',
  'guid',
  'version',
  'urgency',
  'status',
  'usageTerms'
] as const

/** Fields read out of running text, whatever the format. */
const fromText = [
  'standfirst',
  'dateline',
  'creditLine',
  'copyright',
  'ednote',
  'correctionNote',
  'subjects',
  'keywords'
] as const

/** Fields a folder may state for its copy that take effect. */
const byFolder = ['outlet', 'language', 'usageTerms', 'copyright', 'subjects', 'keywords'] as const

/**
 * Tell what belongs in the side file of a piece of copy.
 *
 * @returns
 *   `stated`: what its format states, what its old folder stated, and what is known only to who
 *   files it. `read`: what rules read out of the text or worked out, which must stay open to a
 *   better reader. What its front matter or its own side file states is in neither: it is kept where it is.
 */
export function sideFields(
  {articles, copy, fetched}: Incoming,
  {outlet: _outlet, ...flags}: FilingFlags
): {stated: StatedFields; read: StatedFields} {
  const {folder} = copy
  const received = copy.received?.from === 'option' ? copy.received.date : undefined
  const filed: StatedFields = {
    ...(fetched && {url: fetched.address}),
    // The path tells a day, not a time.
    ...(received?.includes('T') && {received}),
    ...(flags.language !== undefined && {language: flags.language}),
    ...(folder.rights !== undefined && {rights: folder.rights})
  }
  const [article] = articles
  const isPlain = copy.format === 'plain-text' || copy.format === 'markdown'
  if (!article || articles.length > 1) {
    return {stated: {...pick(folder, ['language', 'usageTerms', 'copyright']), ...filed}, read: {}}
  }
  const {fields} = article
  // The path and the folder tell these in the new place, too.
  const fromPlace = new Set(
    fields.derived.flatMap(({field, rule}) =>
      /^from-(?:received|path|folder)$/u.test(rule) ? [field] : []
    )
  )
  const derived = new Set(fields.derived.map(({field}) => field.split('.')[0]))
  const held = {...pick(fields, [...byFormat, ...fromText]), ...urlOf(article.url)}
  const stated: Record<string, unknown> = {}
  const read: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(held)) {
    if (value === null || key in copy.stated || key in filed) continue
    const isStated =
      !isPlain && !derived.has(key) && [...byFormat, 'url'].some((each) => each === key)
    const isFolders = byFolder.some((each) => each === key && folder[each] === value)
    if (isStated || isFolders) stated[key] = value
    else if (!fromPlace.has(key)) read[key] = value
  }
  return {stated: {...stated, ...filed}, read}
}

/** @returns Lines for the top of the side file. */
export function readNotes({articles, fetched}: Incoming): readonly string[] {
  const several = articles.length > 1
  return [
    'Filed by `wirecopy add`. What stands here comes before what the copy says.',
    ...(fetched ? [`Fetched from ${fetched.address}`] : []),
    ...(fetched && fetched.asked !== fetched.address ? [`Asked for ${fetched.asked}`] : []),
    ...(several
      ? [
          `The file holds ${articles.length} stories; what stands here counts for each.`,
          ...articles
            .slice(0, 100)
            .map(
              ({fields}, index) =>
                `${index + 1}: ${fields.headline ?? fields.derivedHeadline ?? 'no headline'}`
            )
        ]
      : ['A line behind a mark was read out of the text; take the mark away to state it.'])
  ]
}

function urlOf(url: string | undefined): {url?: string} {
  return url === undefined ? {} : {url}
}

function pick<Fields extends object, Key extends keyof Fields>(
  fields: Fields,
  keys: readonly Key[]
): Partial<Pick<Fields, Key>> {
  return Object.fromEntries(
    keys.flatMap((key) => (fields[key] === undefined ? [] : [[key, fields[key]]]))
  ) as Partial<Pick<Fields, Key>>
}
