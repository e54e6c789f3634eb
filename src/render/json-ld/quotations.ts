import type {Attribution} from '../../model/attribution.ts'
import type {Entry} from '../../model/entry.ts'
import type {RenderContext} from '../context.ts'
import {wordsOf} from '../sources.ts'
import {statementFragment} from '../urls.ts'
import {sourceReference} from './organisation.ts'
import type {Thing} from './thing.ts'

/** Words between quotation marks of any script; the marks of one pair belong together. */
const quoted =
  /“([^”]+)(?:”|$)|„([^“”]+)[“”]|«([^»]+)(?:»|$)|"([^"]+)(?:"|$)|「([^」]+)(?:」|$)|『([^』]+)(?:』|$)/gu

/**
 * List what a story gives word for word from a source with a name. Of a statement that is partly
 * paraphrased only the quoted words are a quotation.
 *
 * @returns
 *   `hasPart`, or nothing.
 * @see https://schema.org/Quotation, https://schema.org/spokenByCharacter
 */
export function quotations(
  context: RenderContext,
  entry: Entry,
  statements: readonly Attribution[]
): Thing {
  const url = context.urls.absolute(context.urls.story(entry.id).href)
  const list = statements.flatMap((attribution): readonly Thing[] => {
    const {sourceType, sourceNames, id} = attribution
    const named = sourceType === 'person' || sourceType === 'organization'
    const text = quotedWords(entry, attribution)
    // A name an editor calls no source is none here.
    const speakers = sourceNames.filter(
      (name) => context.outletNamed(name) ?? context.sourceNamed(name, entry)
    )
    if (!named || speakers.length === 0 || text === '') return []
    const type = sourceType === 'person' ? 'Person' : 'Organization'
    return [
      {
        '@type': 'Quotation',
        text,
        spokenByCharacter: speakers.map((name) => sourceReference(context, name, type, entry)),
        ...(url !== undefined && {
          url: url + statementFragment(id),
          isPartOf: {'@id': `${url}#story`}
        })
      }
    ]
  })
  return list.length === 0 ? {} : {hasPart: list}
}

function quotedWords(entry: Entry, {kind, content}: Attribution): string {
  if (kind !== 'direct' && kind !== 'mixed') return ''
  const words = wordsOf(entry, content)
  const parts = [...words.matchAll(quoted)].flatMap(([, ...groups]) => groups.filter(Boolean))
  if (parts.length > 0) return parts.map((part) => part.trim()).join(' … ')
  // Direct speech is quoted as a whole, in whichever marks the copy uses.
  return kind === 'direct' ? words : ''
}
