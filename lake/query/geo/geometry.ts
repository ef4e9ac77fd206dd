import {z} from 'zod'
import {isRecord} from '../../documents/index.ts'
import {isSimpleRing} from './ring.ts'

export type Position = [longitude: number, latitude: number]

/** Places on earth, as GeoJSON has them. */
export type Geometry =
  | {type: 'Point'; coordinates: Position}
  | {type: 'MultiPoint'; coordinates: Position[]}
  | {type: 'LineString'; coordinates: Position[]}
  | {type: 'MultiLineString'; coordinates: Position[][]}
  | {type: 'Polygon'; coordinates: Position[][]}
  | {type: 'MultiPolygon'; coordinates: Position[][][]}

const latitude = z.number().min(-90).max(90)
const longitude = z.number().min(-180).max(180)
/** A height may follow, which says nothing here. */
const position = z
  .tuple([longitude, latitude], z.number())
  .transform(([lng, lat]): Position => [lng, lat])
const line = z.array(position).min(2)
const polygon = z.array(z.array(position).min(4).refine(isSimpleRing)).min(1)

const geometry = z.discriminatedUnion('type', [
  z.object({type: z.literal('Point'), coordinates: position}),
  z.object({type: z.literal('MultiPoint'), coordinates: z.array(position)}),
  z.object({type: z.literal('LineString'), coordinates: line}),
  z.object({type: z.literal('MultiLineString'), coordinates: z.array(line)}),
  z.object({type: z.literal('Polygon'), coordinates: polygon}),
  z.object({type: z.literal('MultiPolygon'), coordinates: z.array(polygon)}),
])

/** What `geo()` makes of a value: GeoJSON, or a pair of degrees such as a geopoint has; null when it is neither. */
export function geometryOf(value: unknown): Geometry | null {
  if (!isRecord(value)) return null
  const known = geometries.get(value)
  if (known !== undefined) return known
  const found = geometry.safeParse('lat' in value ? pointOf(value) : value).data ?? null
  geometries.set(value, found)
  return found
}

/** A coastline takes milliseconds to check, and is compared with many a document. */
const geometries = new WeakMap<object, Geometry | null>()

export function pointAt(lat: unknown, lng: unknown): Geometry | null {
  return geometryOf({type: 'Point', coordinates: [lng, lat]})
}

/** The longitude has two names; who gives both has not said which one is meant. */
function pointOf({lat, lng, lon}: Record<string, unknown>): unknown {
  if (lng !== undefined && lon !== undefined) return null
  return {type: 'Point', coordinates: [lng ?? lon, lat]}
}

/** The points, lines and polygons that a geometry consists of. */
export function partsOf({type, coordinates}: Geometry): Geometry[] {
  switch (type) {
    case 'MultiPoint':
      return coordinates.map((point) => ({type: 'Point', coordinates: point}))
    case 'MultiLineString':
      return coordinates.map((one) => ({type: 'LineString', coordinates: one}))
    case 'MultiPolygon':
      return coordinates.map((one) => ({type: 'Polygon', coordinates: one}))
    default:
      return [{type, coordinates} as Geometry]
  }
}
