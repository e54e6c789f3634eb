import type {Attribution} from '../model/attribution.ts'
import type {Entry} from '../model/entry.ts'
import {placesOf} from '../model/place-in-story.ts'
import type {OutletDirectory} from './find-outlets.ts'

/** Paragraphs in which the story's main thread is looked for. */
const leadParagraphs = 3

/** Paragraphs in which the source behind a report is looked for. */
const reportParagraphs = 6

/**
 * Find the statement that is the main thread of a story.
 *
 * It is that of the lead: of the first paragraph with a statement the one that came the longest
 * way, the one with the most words among equals. Where it is another outlet's report, the weightiest
 * statement near the lead that this outlet carried tells on whom the report rests.
 *
 * @returns
 *   `undefined` when the story gives nobody's words.
 */
export function mainStatement(
  entry: Entry,
  isShown: (attribution: Attribution) => boolean,
  directory: OutletDirectory
): Attribution | undefined {
  const places = placesOf(entry)
  const inLead = ({id}: Attribution): number => {
    const place = places.get(id)
    if (place?.in !== 'block') return place ? leadParagraphs + 1 : Infinity
    return place.number ?? Infinity
  }
  const placed = entry.attributions.filter(
    (attribution) =>
      isShown(attribution) && places.has(attribution.id) && attribution.footing !== 'none'
  )
  const first = Math.min(...placed.map(inLead))
  const lead = weightiest(
    placed.filter((attribution) => inLead(attribution) === first),
    directory
  )
  const report = lead?.sourceType === 'outlet' ? lead.sourceNames[0] : undefined
  if (report === undefined) return lead
  const behind = placed.filter(
    (attribution) =>
      inLead(attribution) <= reportParagraphs &&
      attribution.footing !== 'no-comment' &&
      carriersOf(attribution).some((name) => keyOf(name, directory) === keyOf(report, directory))
  )
  return weightiest(behind, directory) ?? lead
}

/** @returns Who carried a statement, stated or inferred, nearest to the source first. */
export function carriersOf({via, viaInferred = []}: Attribution): readonly string[] {
  return [...via, ...viaInferred]
}

function keyOf(name: string, directory: OutletDirectory): string {
  return directory.find(name) ?? name
}

/** The statement that came the longest way; the longest of those, the first among equals. */
function weightiest(
  attributions: readonly Attribution[],
  directory: OutletDirectory
): Attribution | undefined {
  const weight = (attribution: Attribution): number => {
    const words = attribution.content.reduce((sum, [start, end]) => sum + end - start, 0)
    const way = new Set(carriersOf(attribution).map((name) => keyOf(name, directory))).size
    const named = attribution.sourceType === 'anonymous' || attribution.sourceNames.length > 0
    const spoken = attribution.footing !== 'no-comment'
    return Number(spoken) * 1e12 + Number(named) * 1e9 + way * 1e6 + Math.min(words, 1e6 - 1)
  }
  return attributions.reduce<Attribution | undefined>(
    (best, next) => (best === undefined || weight(next) > weight(best) ? next : best),
    undefined
  )
}
