import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {geoNaturalEarth1, geoPath, type GeoProjection} from 'd3-geo'
import {feature, mesh} from 'topojson-client'
import type {GeometryCollection, Topology} from 'topojson-specification'
import type {MapPicture, Spot} from '../../model/picture.ts'
import {overlap, shortName, widthOf, type Box} from './label.ts'
import type {Shape} from './network.ts'

/** A place to be drawn. */
export interface MapPlace {
  readonly name: string
  readonly href?: string
  readonly latitude: number
  readonly longitude: number
  readonly stories: number
}

/** The largest scale: a map of one town would show nothing known. */
const nearest = 900

/** From this scale on the coarse outlines of the world look broken. */
const fine = 350

/**
 * Draw places on a map that shows as much of the world as they need.
 *
 * @param places
 *   At least one, the one with the most stories first.
 */
export function drawMap(places: readonly MapPlace[], shape: Shape): MapPicture {
  const {width, height, type} = shape
  const projection = project(places, shape)
  const {land, borders} = outlines(projection.scale() >= fine ? '50m' : '110m')
  const path = geoPath(projection).digits(0)
  // One story is a small circle, however few there are elsewhere.
  const most = Math.max(10, ...places.map(({stories}) => stories))
  const taken: Box[] = []
  const circles = places.map((place) => {
    const [x = 0, y = 0] = projection([place.longitude, place.latitude]) ?? []
    const radius = Math.round(4 + 10 * Math.sqrt(place.stories / most))
    return {place, x: Math.round(x), y: Math.round(y), radius}
  })
  taken.push(
    ...circles.map(({x, y, radius}) => ({
      left: x - radius,
      right: x + radius,
      top: y - radius,
      bottom: y + radius
    }))
  )
  return {
    width,
    height,
    land: path(land) ?? '',
    borders: path(borders) ?? '',
    spots: circles.map(({place, x, y, radius}): Spot => {
      const name = shortName(place.name)
      const long = widthOf(name, type)
      const label = (['start', 'end'] as const)
        .map((anchor) => {
          const edge = anchor === 'start' ? x + radius + 4 : x - radius - 4
          const left = anchor === 'start' ? edge : edge - long
          const box = {left, right: left + long, top: y - type * 0.6, bottom: y + type * 0.6}
          return {anchor, edge, box}
        })
        .find(
          ({box}) =>
            box.left >= 0 && box.right <= width && !taken.some((other) => overlap(box, other))
        )
      if (label) taken.push(label.box)
      return {
        name,
        ...(place.href !== undefined && {href: place.href}),
        x,
        y,
        radius,
        ...(label && {
          label: {x: label.edge, y: Math.round(y + type * 0.35), anchor: label.anchor}
        })
      }
    })
  }
}

function project(places: readonly MapPlace[], {width, height}: Shape): GeoProjection {
  const edge = Math.min(width, height) * 0.16
  const points = {
    type: 'MultiPoint' as const,
    coordinates: places.map(({longitude, latitude}) => [longitude, latitude])
  }
  const projection = geoNaturalEarth1().rotate([
    -middleOf(places.map(({longitude}) => longitude)),
    0
  ])
  projection.fitExtent(
    [
      [edge, edge],
      [width - edge, height - edge]
    ],
    points
  )
  if (!(projection.scale() <= nearest)) {
    const all = [...points.coordinates].map(([longitude = 0, latitude = 0]) => ({
      longitude,
      latitude
    }))
    const latitude = all.reduce((sum, place) => sum + place.latitude, 0) / all.length
    const middle: [number, number] = [middleOf(all.map(({longitude}) => longitude)), latitude]
    projection.scale(nearest).translate([0, 0])
    const [x = 0, y = 0] = projection(middle) ?? []
    projection.translate([width / 2 - x, height / 2 - y])
  }
  return projection.clipExtent([
    [0, 0],
    [width, height]
  ])
}

/** The longitude in the middle of some, the short way round the globe. */
function middleOf(longitudes: readonly number[]): number {
  const sorted = [...new Set(longitudes)].sort((one, other) => one - other)
  const first = sorted[0] ?? 0
  let [widest, from] = [first + 360 - (sorted.at(-1) ?? first), first]
  sorted.forEach((longitude, index) => {
    const next = sorted[index + 1]
    if (next !== undefined && next - longitude > widest) [widest, from] = [next - longitude, next]
  })
  const middle = from + (360 - widest) / 2
  return Math.round((middle > 180 ? middle - 360 : middle) * 100) / 100
}

interface World extends Topology {
  readonly objects: {readonly land: GeometryCollection; readonly countries: GeometryCollection}
}

/** Outlines of the world (Natural Earth, public domain), read when a map is drawn for the first time. */
function outlines(grain: '50m' | '110m') {
  const file = createRequire(import.meta.url).resolve(`world-atlas/countries-${grain}.json`)
  const world: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (!isWorld(world)) throw new Error(`Unexpected content of ${file}, expected outlines`)
  return {
    land: feature(world, world.objects.land),
    borders: mesh(world, world.objects.countries, (one, other) => one !== other)
  }
}

function isWorld(value: unknown): value is World {
  return typeof value === 'object' && value !== null && 'objects' in value && 'arcs' in value
}
