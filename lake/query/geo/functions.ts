import {booleanContains} from '@turf/boolean-contains'
import {booleanIntersects} from '@turf/boolean-intersects'
import {distance as angle} from '@turf/distance'
import {type Geometry, geometryOf, partsOf, pointAt} from './geometry.ts'

/** The functions of the namespace `geo`, by their names. Whatever is no geometry makes their value null. */
export const geoFunctions: Record<string, (values: unknown[]) => unknown> = {
  // `geo(value)` itself is spelled so as well (spelling.ts): it has one argument.
  latLng: ([lat, lng], ...rest) =>
    rest.length === 0 && lng === undefined ? geometryOf(lat) : pointAt(lat, lng),
  contains: onPair((one, other) =>
    partsOf(other).every((inner) => partsOf(one).some((outer) => contains(outer, inner))),
  ),
  intersects: onPair((one, other) => booleanIntersects(one, other)),
  distance: onPair((one, other) =>
    one.type === 'Point' && other.type === 'Point'
      ? angle(one, other, {units: 'radians'}) * EARTH_RADIUS_M
      : null,
  ),
}

/** The service's own distances say that it takes the earth for a sphere with the radius of its equator (WGS 84). */
const EARTH_RADIUS_M = 6_378_137

function onPair(answer: (one: Geometry, other: Geometry) => unknown) {
  return (values: unknown[]): unknown => {
    const [one, other] = values.map(geometryOf)
    return values.length === 2 && one && other ? answer(one, other) : null
  }
}

/** Of parts, none of which is a multitude: a larger thing is never within a smaller one. */
function contains(outer: Geometry, inner: Geometry): boolean {
  const size = {Point: 0, LineString: 1, Polygon: 2}
  const sizeOf = ({type}: Geometry): number => size[type as keyof typeof size]
  return sizeOf(outer) >= sizeOf(inner) && booleanContains(outer, inner)
}
