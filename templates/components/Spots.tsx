import type {Spot} from '../../src/model/picture.ts'

function Mark({spot}: {readonly spot: Spot}) {
  const {label} = spot
  return (
    <>
      <title>{spot.name}</title>
      <circle cx={spot.x} cy={spot.y} r={spot.radius} />
      {label && (
        <text x={label.x} y={label.y} text-anchor={label.anchor}>
          {spot.name}
        </text>
      )}
    </>
  )
}

/** Circles with their names, linked where they have a page. */
export function Spots({spots}: {readonly spots: readonly Spot[]}) {
  return (
    <>
      {spots.map((spot) =>
        spot.href === undefined ? (
          <g key={spot.name} class="spot">
            <Mark spot={spot} />
          </g>
        ) : (
          <a key={spot.name} class="spot" href={spot.href} tabindex={-1}>
            <Mark spot={spot} />
          </a>
        )
      )}
    </>
  )
}
