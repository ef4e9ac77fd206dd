import type {SanityClient} from '@sanity/client'
import {createImageUrlBuilder} from '@sanity/image-url'
import sharp, {type Metadata} from 'sharp'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {createLake, openStore} from '../../../lake/index.ts'
import {type LakeUnderTest, lakeUnderTest} from '../../contracts/lake/index.ts'

/** Four fields: red and green above, blue and white below. */
const fields = Buffer.from(
  `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200">
     <rect width="200" height="100" fill="#f00"/><rect x="200" width="200" height="100" fill="#0f0"/>
     <rect y="100" width="200" height="100" fill="#00f"/><rect x="200" y="100" width="200" height="100" fill="#fff"/>
   </svg>`,
)

let lake: LakeUnderTest
let client: SanityClient

beforeAll(() => {
  const {fetch, close} = createLake({store: openStore(), token: 'secret'})
  lake = lakeUnderTest({
    url: 'http://localhost',
    token: 'secret',
    fetch,
    close: async () => close(),
  })
  client = lake.client()
})
afterAll(() => lake.close())

describe('an image that is asked for in another shape', () => {
  let path: string
  let id: string

  beforeAll(async () => {
    const bytes = await sharp(fields).png().toBuffer()
    const document = await client.assets.upload('image', bytes, {filename: 'fields.png'})
    path = new URL(document.url).pathname
    id = document._id
  })

  async function picture(search: string, headers: Record<string, string> = {}) {
    const response = await lake.fetch(`${path}?${search}`, {headers})
    expect(response.status).toBe(200)
    const bytes = Buffer.from(await response.arrayBuffer())
    return {response, bytes, file: await sharp(bytes).metadata(), at: pixelsOf(bytes)}
  }

  test.each<{asks: string; gives: Partial<Metadata>; shows?: Record<string, string>}>([
    {asks: 'w=100', gives: {width: 100, height: 50, format: 'png'}},
    {
      asks: 'w=100&h=100&fit=crop&crop=left',
      gives: {width: 100, height: 100},
      shows: {'50,20': 'f00'},
    },
    {asks: 'w=100&h=100&fit=fill&bg=123', gives: {width: 100, height: 100}, shows: {'50,5': '123'}},
    {asks: 'w=50&h=50&fit=crop&crop=entropy', gives: {width: 50, height: 50}},
    {asks: 'rect=200,100,100,50', gives: {width: 100, height: 50}, shows: {'50,25': 'fff'}},
    {asks: 'rect=0,100,200,100&w=20', gives: {width: 20, height: 10}, shows: {'10,5': '00f'}},
    {
      asks: 'or=90&w=100',
      gives: {width: 100, height: 200},
      shows: {'20,20': '00f', '80,20': 'f00'},
    },
    {asks: 'flip=h', gives: {width: 400, height: 200}, shows: {'20,20': '0f0', '380,20': 'f00'}},
    {
      asks: 'flip=hv&h=100',
      gives: {width: 200, height: 100},
      shows: {'10,10': 'fff', '190,90': 'f00'},
    },
    {asks: 'invert=true', gives: {width: 400}, shows: {'20,20': '0ff'}},
    {asks: 'sat=-100', gives: {width: 400}, shows: {'380,180': 'fff'}},
    {asks: 'rot=45&bg=fff', gives: {width: 424, height: 424}, shows: {'5,5': 'fff'}},
    {asks: 'w=50&pad=10&bg=f0f', gives: {width: 70, height: 45}, shows: {'2,2': 'f0f'}},
    {asks: 'blur=50&w=100', gives: {width: 100}},
    {asks: 'sharp=50&w=100', gives: {width: 100}},
    {asks: 'fm=jpg&q=10', gives: {format: 'jpeg', isProgressive: false}},
    {asks: 'fm=pjpg', gives: {format: 'jpeg', isProgressive: true}},
    {asks: 'fm=webp', gives: {format: 'webp'}},
    {asks: 'fm=avif&w=50', gives: {format: 'heif'}},
  ])('$asks', async ({asks, gives, shows = {}}) => {
    const {file, response, at} = await picture(asks)
    expect(file).toMatchObject(gives)
    expect(response.headers.get('content-type')).toBe(
      `image/${file.format === 'heif' ? 'avif' : file.format}`,
    )
    const seen = await at(Object.keys(shows))
    expect(seen).toEqual(shows)
  })

  test('auto=format gives WebP to who takes it, and says what it depends on', async () => {
    const modern = await picture('auto=format', {accept: 'image/avif,image/webp,*/*'})
    expect(modern.file.format).toBe('webp')
    expect(modern.response.headers.get('vary')).toContain('accept')
    expect((await picture('auto=format', {accept: 'image/png'})).file.format).toBe('png')
  })

  test('the same is made once, and told to be the same', async () => {
    const [one, other] = [await picture('w=60'), await picture('w=60')]
    expect(other.bytes).toEqual(one.bytes)
    const etag = one.response.headers.get('etag') ?? ''
    expect(other.response.headers.get('etag')).toBe(etag)
    expect(one.response.headers.get('cache-control')).toContain('immutable')
    const again = await lake.fetch(`${path}?w=60`, {headers: {'if-none-match': etag}})
    expect(again.status).toBe(304)
    expect((await picture('w=61')).response.headers.get('etag')).not.toBe(etag)
  })

  test('a drawing stays one whatever its size, until it is asked for in pixels', async () => {
    const {url} = await client.assets.upload('image', fields)
    const get = (search: string) => lake.fetch(`${new URL(url).pathname}?${search}`)
    const drawing = await get('w=100&auto=format')
    expect(drawing.headers.get('content-type')).toBe('image/svg+xml')
    expect(drawing.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(Buffer.from(await drawing.arrayBuffer())).toEqual(fields)
    const pixels = Buffer.from(await (await get('w=800&fm=png')).arrayBuffer())
    expect(await sharp(pixels).metadata()).toMatchObject({format: 'png', width: 800, height: 400})
  })

  test.each([
    {asks: 'w=10', pages: 2},
    {asks: 'w=10&fm=webp', pages: 2},
    {asks: 'w=10&frame=1', pages: 1},
    {asks: 'flip=h', pages: 1},
  ])('of an animation $asks leaves $pages pictures', async ({asks, pages}) => {
    const frames = await Promise.all(['#f00', '#00f'].map(plain))
    const bytes = await sharp(frames, {join: {animated: true}})
      .gif()
      .toBuffer()
    const {url} = await client.assets.upload('image', bytes)
    const response = await lake.fetch(`${new URL(url).pathname}?${asks}`)
    const file = await sharp(Buffer.from(await response.arrayBuffer())).metadata()
    expect(file.pages).toBe(pages)
  })

  test('what @sanity/image-url makes of a crop, a hotspot and a size', async () => {
    const builder = createImageUrlBuilder({
      baseUrl: 'http://localhost',
      projectId: 'local',
      dataset: 'production',
    })
    const url = builder
      .image({
        asset: {_ref: id},
        crop: {top: 0.5, bottom: 0, left: 0, right: 0},
        hotspot: {x: 0.75, y: 0.75, width: 0.2, height: 0.2},
      })
      .size(60, 60)
      .format('png')
      .vanityName('the-white-field.png')
      .url()
    expect(url).toContain('/the-white-field.png?rect=')
    const response = await lake.fetch(url.replace('http://localhost', ''))
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(await sharp(bytes).metadata()).toMatchObject({width: 60, height: 60})
    expect(await pixelsOf(bytes)(['50,30'])).toEqual({'50,30': 'fff'})
  })

  test.each([
    'w=9000',
    'w=0',
    'h=much',
    'fit=nicely',
    'dpr=20',
    'rect=1,2,3',
    'rect=500,0,10,10',
    'bg=red',
    'fm=exe',
    'blur=1e9',
    'crop=middle',
  ])('%s is refused with what would be right', async (asks) => {
    const response = await lake.fetch(`${path}?${asks}`)
    expect(response.status).toBe(400)
    expect((await response.json()).message).toContain(asks.split('=')[0])
  })
})

describe('what is found out about an image', () => {
  test('its size, its transparency, a placeholder and its colours, unasked', async () => {
    const bytes = await sharp(fields).png().toBuffer()
    const {metadata} = await client.assets.upload('image', bytes)
    expect(metadata).toMatchObject({
      _type: 'sanity.imageMetadata',
      dimensions: {_type: 'sanity.imageDimensions', width: 400, height: 200, aspectRatio: 2},
      hasAlpha: true,
      isOpaque: true,
      lqip: expect.stringMatching(/^data:image\/png;base64,/),
      blurHash: expect.stringMatching(/^.{28}$/),
      palette: {
        _type: 'sanity.imagePalette',
        vibrant: {_type: 'sanity.imagePaletteSwatch', population: expect.closeTo(25, -1)},
        dominant: {
          background: expect.stringMatching(/^#[\da-f]{6}$/),
          foreground: '#fff',
          title: '#fff',
        },
      },
    })
    expect(metadata).not.toHaveProperty('thumbHash')
  })

  test('nothing more when nothing is asked, and what is asked', async () => {
    const none = await client.assets.upload('image', await plain('#111'), {extract: []})
    expect(Object.keys(none.metadata)).toEqual(['_type', 'dimensions', 'hasAlpha', 'isOpaque'])
    const {metadata} = await client.assets.upload('image', await plain('#888'), {
      extract: ['thumbhash', 'blurhash'],
    })
    expect(Buffer.from(metadata.thumbHash ?? '', 'base64')).toHaveLength(24)
  })

  test('what the camera wrote, and where it stood, only when asked', async () => {
    const bytes = await sharp({create: {width: 30, height: 20, channels: 3, background: '#345'}})
      .jpeg()
      .withExif({
        IFD0: {Make: 'Maker'},
        IFD2: {ExposureTime: '1/250', FNumber: '28/10'},
        IFD3: {
          GPSLatitudeRef: 'S',
          GPSLatitude: '33/1 30/1 0/1',
          GPSLongitudeRef: 'E',
          GPSLongitude: '151/1 15/1 0/1',
        },
      })
      .withMetadata({orientation: 6})
      .toBuffer()
    const {metadata} = await client.assets.upload('image', bytes, {
      extract: ['exif', 'image', 'location'],
    })
    // Held upright: it is shown 20 wide and 30 high.
    expect(metadata).toMatchObject({
      dimensions: {width: 20, height: 30},
      image: {_type: 'sanity.imageExifTags', Make: 'Maker', Orientation: 6},
      exif: {_type: 'sanity.imageExifMetadata', ExposureTime: 0.004, FNumber: 2.8},
      location: {_type: 'geopoint', lat: -33.5, lng: 151.25},
    })
    const other = await client.assets.upload('image', Buffer.concat([bytes, Buffer.of(0)]))
    expect(Object.keys(other.metadata)).not.toContain('location')
  })
})

function plain(background: string): Promise<Buffer> {
  return sharp({create: {width: 32, height: 32, channels: 3, background}})
    .png()
    .toBuffer()
}

/** The colours at some places, in three digits each. */
function pixelsOf(bytes: Buffer) {
  return async (places: string[]): Promise<Record<string, string>> => {
    const {data, info} = await sharp(bytes).ensureAlpha().raw().toBuffer({resolveWithObject: true})
    return Object.fromEntries(
      places.map((place) => {
        const [x = 0, y = 0] = place.split(',').map(Number)
        const at = (y * info.width + x) * info.channels
        const digits = [...data.subarray(at, at + 3)].map((part) =>
          Math.round(part / 17).toString(16),
        )
        return [place, digits.join('')]
      }),
    )
  }
}
