import type {Article, Derived} from '../../model/article.ts'
import type {PlaceMention} from '../../model/entry.ts'
import type {Span} from '../../model/span.ts'
import {languageOf} from '../language.ts'
import type {TidyCopy} from '../tidy.ts'
import {toStorySpans} from '../tidy.ts'
import {findCountries} from './story-countries.ts'
import {findNamedPlaces} from './named-places.ts'
import type {Gazetteer} from './gazetteer.ts'
import {resolvePlace, type ResolvedPlace} from './resolve-place.ts'

/** The places of a story and the words each resolved one rests on. */
export interface FoundPlaces {
  readonly places: readonly PlaceMention[]
  readonly derived: readonly Derived[]
}

/**
 * Find where a story was filed from and the places it names.
 *
 * A place of the dateline always counts; it has a country and coordinates only where it is certain
 * which place is meant. Places of the text count only where they are certain.
 *
 * @param openGazetteer
 *   Called only when there is a name to look up.
 */
export function findPlaces(
  article: Article,
  copy: TidyCopy,
  openGazetteer: () => Gazetteer
): FoundPlaces {
  const places: PlaceMention[] = []
  const derived: Derived[] = []
  const known = new Set<number>()
  const {text, capitals} = copy
  let named: ReadonlySet<string> | undefined
  const countries = () => (named ??= findCountries(text, openGazetteer(), capitals))
  const add = (found: ResolvedPlace, printed: string, from: PlaceMention['from'], span?: Span) => {
    const {id, name, country, region, latitude, longitude} = found.place
    if (known.has(id)) return
    known.add(id)
    derived.push({field: `places.${places.length}`, ...(span && {span}), rule: found.rule})
    places.push({
      name,
      ...(printed !== name && {printed}),
      from,
      country,
      ...(region !== undefined && {region}),
      latitude,
      longitude,
      geonameId: id
    })
  }
  for (const printed of splitPlaces(article.fields.dateline?.place)) {
    const found = resolvePlace(printed, openGazetteer(), countries)
    if (found) add(found, printed, 'dateline', spanOfDateline(article, printed))
    else places.push({name: printed, from: 'dateline'})
  }
  const lookup = {openGazetteer, countries}
  for (const {printed, start, end, found} of findNamedPlaces(
    text,
    languageOf(article),
    lookup,
    capitals
  )) {
    add(found, printed, 'text', toStorySpans(copy, [start, end])[0])
  }
  return {places, derived}
}

/** `BEIRUT/THE HAGUE` are two places; `ROMA-MILANO` may be one. */
function splitPlaces(place: string | undefined): readonly string[] {
  return (place ?? '')
    .split(/\s?[/;、]\s?/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** Where the dateline prints a place; the whole dateline where it is wrapped; nowhere when an editor states it. */
function spanOfDateline({text, spans}: Article, printed: string): Span | undefined {
  const {dateline} = spans
  if (!dateline) return undefined
  const at = text.slice(...dateline).indexOf(printed)
  return at === -1 ? dateline : [dateline[0] + at, dateline[0] + at + printed.length]
}
