import type {SlotProps} from '../props.ts'
import {Pictured} from './Pictured.tsx'
import {Spots} from './Spots.tsx'

/** Where stories were filed from, on a map. */
export function PlaceMap({map}: SlotProps['PlaceMap']) {
  return (
    <Pictured
      class="map"
      shapes={map}
      draw={({land, borders, spots}) => (
        <>
          <path class="land" d={land} />
          <path class="borders" d={borders} />
          <Spots spots={spots} />
        </>
      )}
    />
  )
}
