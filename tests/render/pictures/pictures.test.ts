import assert from 'node:assert/strict'
import test from 'node:test'
import {widthOf, type Box} from '../../../src/render/pictures/label.ts'
import {drawMap, type MapPlace} from '../../../src/render/pictures/map.ts'
import {drawNetwork} from '../../../src/render/pictures/network.ts'
import type {Spot} from '../../../src/model/picture.ts'

const type = 13

/** The room a name takes. */
function boxOf({name, label}: Spot): Box | undefined {
  if (!label) return undefined
  const width = widthOf(name, type)
  const left = label.x - {start: 0, middle: width / 2, end: width}[label.anchor]
  return {left, right: left + width, top: label.y - type * 0.8, bottom: label.y + type * 0.2}
}

function overlaps(spots: readonly Spot[]): readonly string[] {
  const boxes = spots.flatMap((spot) => {
    const box = boxOf(spot)
    return box ? [{name: spot.name, box}] : []
  })
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        ({box}) =>
          one.box.left < box.right - 1 &&
          one.box.right > box.left + 1 &&
          one.box.top < box.bottom - 1 &&
          one.box.bottom > box.top + 1
      )
      .map((other) => `${one.name} over ${other.name}`)
  )
}

test('the drawing of who relies on whom', async (t) => {
  const nodes = Array.from({length: 24}, (_, index) => ({
    name: `Paper of Quarter ${index}`,
    href: `/outlets/${index}/`,
    weight: (index * 7) % 11
  }))
  const ties = Array.from({length: 40}, (_, index) => ({
    from: index % 24,
    to: (index * 5 + 1) % 24,
    statements: (index % 6) + 1,
    title: `tie ${index}`
  })).filter(({from, to}) => from !== to)
  const shape = {width: 1120, height: 620, type}
  const picture = drawNetwork(nodes, ties, shape)

  await t.test('should be the same every time', () => {
    assert.deepEqual(drawNetwork(nodes, ties, shape), picture)
  })
  await t.test('should stay inside its frame, names and all', () => {
    for (const spot of picture.spots) {
      const box = boxOf(spot)
      assert.ok(box, spot.name)
      assert.ok(box.left >= -1 && box.right <= 1121, `${spot.name} across`)
      assert.ok(spot.y - spot.radius >= -1 && box.bottom <= 621, `${spot.name} down`)
    }
  })
  await t.test('should set no name over another', () => {
    assert.deepEqual(overlaps(picture.spots), [])
  })
  await t.test('should draw every tie, the strongest boldest', () => {
    assert.equal(picture.arrows.length, ties.length)
    assert.equal(Math.max(...picture.arrows.map(({level}) => level)), 4)
    assert.equal(Math.min(...picture.arrows.map(({level}) => level)), 1)
  })
  await t.test('should hold two outlets as well as one', () => {
    const tie = {from: 0, to: 1, statements: 1, title: 'tie'}
    const two = drawNetwork(nodes.slice(0, 2), [tie], shape)
    assert.ok(two.spots.every(({x, y}) => Number.isInteger(x) && Number.isInteger(y)))
    assert.equal(drawNetwork(nodes.slice(0, 1), [], shape).spots.length, 1)
  })
})

test('the map of datelines', async (t) => {
  const place = (name: string, latitude: number, longitude: number, stories = 1): MapPlace => ({
    name,
    latitude,
    longitude,
    stories
  })
  const shape = {width: 1120, height: 500, type}

  await t.test('should show all the world for places all over it', () => {
    const map = drawMap(
      [
        place('Washington', 38.9, -77, 9),
        place('Doha', 25.3, 51.5, 4),
        place('Tokyo', 35.7, 139.7),
        place('Wellington', -41.3, 174.8)
      ],
      shape
    )
    for (const {x, y} of map.spots) assert.ok(x > 0 && x < 1120 && y > 0 && y < 500)
    assert.ok(map.land.length > 1000)
    assert.match(map.land, /^M[-\d.,MLZ]+$/u)
  })
  await t.test('should put the narrow ocean in the middle, not the seam of the map', () => {
    const [one, other] = drawMap(
      [place('Suva', -18.1, 178.4), place('Apia', -13.8, -171.8)],
      shape
    ).spots
    assert.ok(one && other && one.x < other.x && other.x - one.x < 600)
  })
  await t.test('should not come too near to a single place', () => {
    const map = drawMap([place('Geneva', 46.2, 6.1, 3)], shape)
    const [spot] = map.spots
    assert.deepEqual([spot?.x, spot?.y], [560, 250])
    assert.ok(map.borders.length > 0)
  })
  await t.test('should leave names out that find no room', () => {
    const crowd = Array.from({length: 30}, (_, index) =>
      place(`Market Town ${index}`, 50 + (index % 6) * 0.4, 8 + index * 0.2)
    )
    const {spots} = drawMap([place('Oslo', 59.9, 10.7), ...crowd], {...shape, width: 350})
    assert.deepEqual(overlaps(spots), [])
    assert.ok(spots.some(({label}) => label) && spots.some(({label}) => !label))
  })
  await t.test('should be the same every time', () => {
    const places = [place('Oslo', 59.9, 10.7), place('Bergen', 60.4, 5.3)]
    assert.deepEqual(drawMap(places, shape), drawMap(places, shape))
  })
})
