import type {StatementRef} from '../model/archive.ts'
import type {Attribution} from '../model/attribution.ts'
import type {Entry} from '../model/entry.ts'
import type {Slug} from '../model/ids.ts'

/** A source as it may be named in what others say. */
export interface Named {
  readonly slug: Slug
  readonly type: 'person' | 'organization' | 'document' | 'outlet'
  /** Every form of its name. */
  readonly forms: readonly string[]
}

const word = /\p{Script=Han}|[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu

/** One form, by its words. */
interface Form {
  readonly slug: Slug
  readonly type: Named['type']
  readonly printed: string
  readonly words: readonly string[]
}

/**
 * Find what others said about each source: shown statements whose content names it in full. A
 * person is named by two words or more, since a surname alone may be another's; letters count as
 * they are written, since “the Reserve” is no reserve.
 *
 * @param entries
 *   Stories in archive order.
 * @param meant
 *   The source a name means in a story: two may share one.
 */
export function findAbout(
  entries: readonly Entry[],
  named: readonly Named[],
  isShown: (attribution: Attribution) => boolean,
  meant: (name: string, type: Named['type'], entry: Entry) => Slug | undefined
): ReadonlyMap<Slug, readonly StatementRef[]> {
  const forms = formsByFirstWord(named)
  const about = new Map<Slug, StatementRef[]>()
  for (const entry of entries) {
    for (const attribution of entry.attributions) {
      if (!isShown(attribution)) continue
      const named = namesIn(entry, attribution, forms, meant)
      if (named.size === 0) continue
      const own = ownWords(entry, attribution, meant)
      for (const slug of named) {
        if (own.has(slug)) continue
        const ref = {entry: entry.id, attribution: attribution.id}
        const refs = about.get(slug)
        if (refs) refs.push(ref)
        else about.set(slug, [ref])
      }
    }
  }
  return about
}

function formsByFirstWord(named: readonly Named[]): ReadonlyMap<string, readonly Form[]> {
  const forms = new Map<string, Form[]>()
  for (const {slug, type, forms: printed} of named) {
    for (const form of printed) {
      const words = wordsOf(form.replace(/^(?:the|a|an)\s+/iu, ''))
      const [first] = words
      const long = words.length > 1 || (type !== 'person' && form.length > 3)
      if (first === undefined || !long || !/[\p{Lu}\p{Lo}]/u.test(first)) continue
      const own = forms.get(first)
      if (own) own.push({slug, type, printed: form, words})
      else forms.set(first, [{slug, type, printed: form, words}])
    }
  }
  return forms
}

/** The sources whose own words a statement gives. */
function ownWords(
  entry: Entry,
  {sourceNames, sourceType}: Attribution,
  meant: Parameters<typeof findAbout>[3]
): ReadonlySet<Slug> {
  const type = sourceType === 'person' ? 'person' : 'organization'
  return new Set(sourceNames.flatMap((name) => meant(name, type, entry) ?? []))
}

function namesIn(
  entry: Entry,
  {content}: Attribution,
  forms: ReadonlyMap<string, readonly Form[]>,
  meant: Parameters<typeof findAbout>[3]
): ReadonlySet<Slug> {
  const found = new Set<Slug>()
  for (const span of content) {
    const words = wordsOf(entry.text.slice(...span))
    words.forEach((first, index) => {
      for (const form of forms.get(first) ?? []) {
        const stands = form.words.every((each, at) => words[index + at] === each)
        if (stands && meant(form.printed, form.type, entry) === form.slug) found.add(form.slug)
      }
    })
  }
  return found
}

function wordsOf(text: string): readonly string[] {
  return [...text.matchAll(word)].map(([each]) => each.replace(/['’]s$/u, ''))
}
