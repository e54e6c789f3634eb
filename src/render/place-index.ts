import type {PlaceRecord} from '../model/archive.ts'
import type {IndexPage, SiteView, TallyRow} from '../model/page.ts'
import type {MapPicture, Shapes} from '../model/picture.ts'
import type {RenderContext} from './context.ts'
import {indexPages, inWords} from './index-pages.ts'
import {drawMap, type MapPlace} from './pictures/map.ts'
import {once, type PageSlot} from './site-pages.ts'
import {placeAliases, placeName, termLinks} from './term-pages.ts'

/** @returns The index of places by country, with a map of those of which it is known where they lie. */
export function placeIndex(context: RenderContext, site: SiteView): readonly PageSlot[] {
  const {places} = context.archive
  const known = places.filter(({country}) => country !== undefined)
  const other = known.length === 0 ? context.words.titles.places : context.words.noCountry
  const headingOf = ({country}: PlaceRecord): string =>
    country === undefined ? other : context.country(country)
  const countries = [...new Set(known.map(headingOf))].sort(inWords(context))
  const rows = [...new Set([...countries, ...places.map(headingOf)])].flatMap((heading) =>
    places
      .filter((place) => headingOf(place) === heading)
      .map((place) => ({heading, row: placeRow(context, place)}))
  )
  const map = once(() => mapOf(context))
  return indexPages(context, site, {kind: 'places', rows, top: () => mapField(map())})
}

function placeRow(context: RenderContext, place: PlaceRecord): TallyRow {
  const detail = [...(place.region === undefined ? [] : [place.region]), ...placeAliases(place)]
  return {
    name: placeName(place.name),
    ...termLinks(context, place, () => context.urls.place(place.slug)),
    count: place.stories.length,
    ...(detail.length > 0 && {detail: detail.join(', ')})
  }
}

function mapOf(context: RenderContext): Shapes<MapPicture> | undefined {
  const places = context.archive.places.flatMap((place): readonly MapPlace[] => {
    const {name, latitude, longitude, stories} = place
    if (latitude === undefined || longitude === undefined) return []
    const {href} = termLinks(context, place, () => context.urls.place(place.slug))
    return [
      {
        name: placeName(name),
        ...(href !== undefined && {href}),
        latitude,
        longitude,
        stories: stories.length
      }
    ]
  })
  if (places.length === 0) return undefined
  return {
    wide: drawMap(places, {width: 1120, height: 500, type: 13}),
    narrow: drawMap(places, {width: 350, height: 300, type: 13})
  }
}

function mapField(map: Shapes<MapPicture> | undefined): Pick<IndexPage, 'map'> {
  return map ? {map} : {}
}
