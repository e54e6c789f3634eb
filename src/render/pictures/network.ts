import {
  forceCenter,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum
} from 'd3-force'
import type {Arrow, NetworkPicture, Spot} from '../../model/picture.ts'
import {shortName, widthOf} from './label.ts'

/** An outlet in the drawing. */
export interface NetworkNode {
  /** Name for readers. */
  readonly name: string
  readonly href: string
  /** Statements that rest on it: how large it is drawn. */
  readonly weight: number
}

/** One outlet relies on another, by their places in the list of nodes. */
export interface NetworkTie {
  readonly from: number
  readonly to: number
  readonly statements: number
  readonly title: string
}

/** How large a drawing is, in units of which a line of type takes `type`. */
export interface Shape {
  readonly width: number
  readonly height: number
  readonly type: number
}

interface Body extends SimulationNodeDatum {
  x: number
  y: number
  readonly radius: number
  /** Half the room that circle and name take. */
  readonly half: {readonly x: number; readonly y: number}
}

/** Steps of the simulation: enough for it to come to rest. */
const steps = 320

/**
 * Draw who relies on whom: circles, larger the more rests on them, and arrows to the outlet that is
 * relied on. Forces move the circles apart from the same start in the same steps every time, and
 * every coordinate is rounded: the same archive gives the same drawing.
 */
export function drawNetwork(
  nodes: readonly NetworkNode[],
  ties: readonly NetworkTie[],
  shape: Shape
): NetworkPicture {
  const {width, height, type} = shape
  const most = Math.max(1, ...nodes.map(({weight}) => weight))
  const bodies = nodes.map(({name, weight}, index): Body => {
    const radius = Math.round(4 + 16 * Math.sqrt(weight / most))
    const angle = (index / nodes.length) * 2 * Math.PI
    return {
      x: width / 2 + Math.cos(angle) * width * 0.3,
      y: height / 2 + Math.sin(angle) * height * 0.3,
      radius,
      half: {
        x: Math.max(radius, widthOf(shortName(name), type) / 2) + 4,
        y: radius + type * 0.75 + 3
      }
    }
  })
  const simulation = forceSimulation(bodies)
    .force(
      'tie',
      forceLink<Body, {source: number; target: number}>(
        ties.map(({from, to}) => ({source: from, target: to}))
      )
        .distance(Math.min(width, height) * 0.34)
        .strength(0.12)
    )
    .force('push', forceManyBody().strength(-Math.min(width, height) * 0.9))
    .force('center', forceCenter(width / 2, height / 2))
    .force('x', forceX(width / 2).strength(width > height ? 0.06 : 0.14))
    .force('y', forceY(height / 2).strength(width > height ? 0.14 : 0.06))
    .force('apart', () => {
      keepApart(bodies)
      keepInside(bodies, shape)
    })
    .stop()
  simulation.tick(steps)
  fill(bodies, shape)
  for (let round = 0; round < 60; round++) {
    keepApart(bodies)
    keepInside(bodies, shape)
  }
  return {
    width,
    height,
    spots: nodes.map(({name, href}, index): Spot => {
      const {x, y, radius} = bodyAt(bodies, index)
      const [left, top] = [Math.round(x), Math.round(y - type * 0.6)]
      return {
        name: shortName(name),
        href,
        x: left,
        y: top,
        radius,
        label: {x: left, y: Math.round(top + radius + type + 1), anchor: 'middle'}
      }
    }),
    arrows: drawArrows(bodies, ties, type)
  }
}

/** Stretch the drawing over all the room there is. */
function fill(bodies: readonly Body[], {width, height}: Shape): void {
  const stretch = (axis: 'x' | 'y', size: number): void => {
    const low = Math.min(...bodies.map((body) => body[axis] - body.half[axis]))
    const high = Math.max(...bodies.map((body) => body[axis] + body.half[axis]))
    if (bodies.length < 2 || high <= low) return
    for (const body of bodies) {
      const room = size - 2 * body.half[axis]
      const share = (body[axis] - body.half[axis] - low) / (high - low - 2 * body.half[axis] || 1)
      body[axis] = body.half[axis] + share * room
    }
  }
  stretch('x', width)
  stretch('y', height)
}

/** Push circles and names that stand over each other apart, along the shorter way. */
function keepApart(bodies: readonly Body[]): void {
  bodies.forEach((one, index) => {
    for (const other of bodies.slice(index + 1)) {
      const across = one.half.x + other.half.x - Math.abs(one.x - other.x)
      const down = one.half.y + other.half.y - Math.abs(one.y - other.y)
      if (across <= 0 || down <= 0) continue
      if (across < down) {
        const push = (across / 2) * (one.x < other.x ? -1 : 1)
        one.x += push
        other.x -= push
      } else {
        const push = (down / 2) * (one.y < other.y ? -1 : 1)
        one.y += push
        other.y -= push
      }
    }
  })
}

function keepInside(bodies: readonly Body[], {width, height}: Shape): void {
  for (const body of bodies) {
    body.x = Math.min(width - body.half.x, Math.max(body.half.x, body.x))
    body.y = Math.min(height - body.half.y, Math.max(body.half.y, body.y))
  }
}

function bodyAt(bodies: readonly Body[], index: number): Body {
  const body = bodies[index]
  if (!body) throw new Error(`Unexpected outlet ${index}, expected one of ${bodies.length}`)
  return body
}

/** Curved lines, so that the ways there and back are two; they end at the edge of the circle. */
function drawArrows(
  bodies: readonly Body[],
  ties: readonly NetworkTie[],
  type: number
): readonly Arrow[] {
  const most = Math.max(1, ...ties.map(({statements}) => statements))
  return ties.map(({from, to, statements, title}) => {
    const [start, end] = [bodyAt(bodies, from), bodyAt(bodies, to)]
    const lift = type * 0.6
    const [dx, dy] = [end.x - start.x, end.y - start.y]
    const length = Math.hypot(dx, dy) || 1
    const bend = length * 0.12
    const middle = {
      x: (start.x + end.x) / 2 - (dy / length) * bend,
      y: (start.y + end.y) / 2 - lift + (dx / length) * bend
    }
    const tip = towards({x: end.x, y: end.y - lift}, middle, end.radius + 3)
    const tail = towards({x: start.x, y: start.y - lift}, middle, start.radius + 1)
    const neck = towards(tip, middle, 7)
    const side = {x: ((tip.y - neck.y) / 7) * 3.5, y: ((neck.x - tip.x) / 7) * 3.5}
    const at = (x: number, y: number): string => `${half(x)} ${half(y)}`
    return {
      path: `M${at(tail.x, tail.y)}Q${at(middle.x, middle.y)} ${at(neck.x, neck.y)}`,
      head: `M${at(tip.x, tip.y)}L${at(neck.x + side.x, neck.y + side.y)}L${at(neck.x - side.x, neck.y - side.y)}Z`,
      level: Math.max(1, Math.ceil((statements / most) * 4)),
      title
    }
  })
}

interface Point {
  readonly x: number
  readonly y: number
}

/** The point that lies some way from one point towards another. */
function towards(from: Point, to: Point, way: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  return {
    x: from.x + ((to.x - from.x) / length) * way,
    y: from.y + ((to.y - from.y) / length) * way
  }
}

function half(value: number): number {
  return Math.round(value * 2) / 2
}
