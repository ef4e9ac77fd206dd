import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {createLake, openStore} from '../../../lake/index.ts'
import {lakeUnderTest} from '../../contracts/lake/index.ts'
import {createAll} from '../../contracts/lake/lakeUnderTest.ts'

const lake = createLake({store: openStore(), token: 'secret'})
const client = lakeUnderTest({
  url: 'http://localhost',
  token: 'secret',
  fetch: lake.fetch,
  close: lake.close,
}).client()

/** The outline of a rectangle on the map, from a corner to the opposite one. */
const box = ([west, south]: [number, number], [east, north]: [number, number]) => [
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ],
]

/** A square. */
const ring = (from: number, to: number) => ({
  type: 'Polygon',
  coordinates: box([from, from], [to, to]),
})

beforeAll(() =>
  createAll(client, [
    {_id: 'oslo', _type: 'city', at: {_type: 'geopoint', lat: 59.913889, lng: 10.752222, alt: 23}},
    {_id: 'rome', _type: 'city', at: {_type: 'geopoint', lat: 41.893333, lng: 12.482778}},
    {_id: 'nowhere', _type: 'city'},
  ]),
)
afterAll(() => lake.close())

describe('geography', () => {
  test.each<{says: string; query: string; params?: Record<string, unknown>; result: unknown}>([
    {
      says: 'a geopoint is a point',
      query: 'geo(*[_id == "oslo"][0].at)',
      result: {type: 'Point', coordinates: [10.752222, 59.913889]},
    },
    {
      says: 'so is a pair of degrees',
      query: 'geo::latLng(1, 2)',
      result: {type: 'Point', coordinates: [2, 1]},
    },
    {says: 'degrees beyond the pole are none', query: 'geo({"lat": 91, "lng": 0})', result: null},
    {
      says: 'an outline that crosses itself is none',
      query: 'geo($bow)',
      params: {
        bow: {
          type: 'Polygon',
          coordinates: [
            [
              [0, 0],
              [2, 2],
              [2, 0],
              [0, 2],
              [0, 0],
            ],
          ],
        },
      },
      result: null,
    },
    {
      says: 'an outline that is open is none',
      query: 'geo($open)',
      params: {
        open: {
          type: 'Polygon',
          coordinates: [
            [
              [0, 0],
              [2, 0],
              [2, 2],
              [0, 2],
            ],
          ],
        },
      },
      result: null,
    },
    {
      says: 'distances are in metres',
      query:
        '*[_type == "city"] | order(_id) {"km": round(geo::distance(at, geo::latLng(59.329444, 18.068611)) / 1000)}.km',
      result: [null, 417, 1979],
    },
    {
      says: 'a filter finds what is near',
      query: '*[geo::distance(at, $here) < 500000]._id',
      params: {here: {lat: 59.3, lng: 18}},
      result: ['oslo'],
    },
    {
      says: 'and what lies in an area',
      query: '*[geo::contains($area, at)]._id',
      params: {area: ring(0, 45)},
      result: ['rome'],
    },
    {
      says: 'an area holds the area within it',
      query: 'geo::contains($big, $small)',
      params: {big: ring(0, 10), small: ring(2, 3)},
      result: true,
    },
    {
      says: 'and not the other way round',
      query: 'geo::contains($small, $big)',
      params: {big: ring(0, 10), small: ring(2, 3)},
      result: false,
    },
    {
      says: 'several points are held when each is',
      query: 'geo::contains($area, {"type": "MultiPoint", "coordinates": [[1, 1], [20, 20]]})',
      params: {area: ring(0, 10)},
      result: false,
    },
    {
      says: 'an area that two share is within neither',
      query: 'geo::contains({"type": "MultiPolygon", "coordinates": $halves}, $both)',
      params: {halves: [box([0, 0], [5, 10]), box([5, 0], [10, 10])], both: ring(1, 9)},
      result: false,
    },
    {
      says: 'a point holds no area',
      query: 'geo::contains(geo::latLng(1, 1), $area)',
      params: {area: ring(0, 10)},
      result: false,
    },
    {
      says: 'areas that overlap intersect',
      query: 'geo::intersects($one, $other)',
      params: {one: ring(0, 10), other: ring(5, 15)},
      result: true,
    },
    {
      says: 'areas apart do not',
      query: 'geo::intersects($one, $other)',
      params: {one: ring(0, 10), other: ring(11, 15)},
      result: false,
    },
    {
      says: 'what is no place is compared with nothing',
      query: 'geo::intersects($one, "Oslo")',
      params: {one: ring(0, 10)},
      result: null,
    },
    {
      says: 'the word geo in a string or a comment is left alone',
      query: '// geo(2)\n{"text": "geo(1)", "at": geo({"lat": 0, "lng": 0}).type}',
      result: {text: 'geo(1)', at: 'Point'},
    },
  ])('$says', async ({query, params = {}, result}) => {
    expect(await client.fetch(query, params)).toEqual(result)
  })
})

test('a listener can listen for what is near', async () => {
  const events = client.listen(
    '*[geo::distance(at, geo::latLng(0, 0)) < 1000]',
    {},
    {
      events: ['welcome', 'mutation'],
    },
  )
  const {promise, resolve} = Promise.withResolvers<unknown>()
  const listening = events.subscribe((event) => {
    if (event.type === 'mutation') return resolve(event)
    void createAll(client, [
      {_id: 'far', _type: 'place', at: {lat: 1, lng: 1}},
      {_id: 'near', _type: 'place', at: {lat: 0.001, lng: 0}},
    ])
  })
  expect(await promise).toMatchObject({documentId: 'near', transactionTotalEvents: 1})
  listening.unsubscribe()
})

describe('what groq-js does otherwise than the service', () => {
  test('array::unique keeps one null', async () => {
    expect(await client.fetch('array::unique([null, 1, null, 1])')).toEqual([null, 1])
  })

  test.each(['*{foo} | score(a == 1)', '*[0] | score(a == 1)'])('%s is no query', async (query) => {
    await expect(client.fetch(query)).rejects.toMatchObject({
      statusCode: 400,
      details: {type: 'queryParseError'},
    })
  })
})
