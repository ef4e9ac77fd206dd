import sharp from 'sharp'
import {describe, expect, test} from 'vitest'
import type {LakeUnderTest} from './lakeUnderTest.ts'

/** Images of 3 by 2 pixels, in every format that is taken. */
const picture = sharp({create: {width: 3, height: 2, channels: 4, background: '#f00'}})
const images = [
  {extension: 'png', bytes: await picture.clone().png().toBuffer()},
  {extension: 'gif', bytes: await picture.clone().gif().toBuffer()},
  {extension: 'jpg', bytes: await picture.clone().jpeg().toBuffer()},
  {extension: 'webp', bytes: await picture.clone().webp().toBuffer()},
  {extension: 'avif', bytes: await picture.clone().avif().toBuffer()},
  {extension: 'tif', bytes: await picture.clone().tiff().toBuffer()},
  {
    extension: 'svg',
    bytes: Buffer.from(
      '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><script>alert(1)</script></svg>',
    ),
  },
]

/** Images and files: kept, given a document, and served. */
export function assetsContract(lake: () => LakeUnderTest): void {
  describe('assets', () => {
    test.each(images)(
      'an image in $extension is kept with its size',
      async ({extension, bytes}) => {
        const client = lake().client()
        const document = await client.assets.upload('image', bytes, {
          filename: 'picture',
          title: 'A picture',
        })
        const {sha1hash} = document
        expect(document).toMatchObject({
          _id: `image-${sha1hash}-3x2-${extension}`,
          _type: 'sanity.imageAsset',
          originalFilename: 'picture',
          title: 'A picture',
          extension,
          size: bytes.byteLength,
          path: `images/local/production/${sha1hash}-3x2.${extension}`,
          metadata: {dimensions: {width: 3, height: 2, aspectRatio: 1.5}},
        })
        expect(await client.getDocument(document._id)).toEqual(document)
        const response = await lake().fetch(new URL(document.url).pathname)
        expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes)
        expect(response.headers.get('content-type')).toBe(document.mimeType)
        expect(response.headers.get('content-security-policy')).toContain('sandbox')
      },
    )

    test('the same image is the same document', async () => {
      const client = lake().client()
      const upload = () => client.assets.upload('image', images[0]?.bytes ?? Buffer.alloc(0))
      expect(await upload()).toEqual(await upload())
    })

    test('a file is kept as it is, and runs nothing where it is shown', async () => {
      const client = lake().client()
      const page = Buffer.from('<script>alert(1)</script>')
      const document = await client.assets.upload('file', page, {
        filename: 'page.html',
        contentType: 'text/html',
      })
      expect(document).toMatchObject({_type: 'sanity.fileAsset', extension: 'html'})
      const response = await lake().fetch(new URL(document.url).pathname)
      expect(await response.text()).toBe(page.toString())
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    })

    test.each([
      {wrong: 'what is no image', kind: 'images', body: 'text', status: 400},
      {wrong: 'an image that is cut off', kind: 'images', body: '\x89PNG\r\n', status: 400},
      {wrong: 'nothing', kind: 'files', body: '', status: 400},
    ])('an upload of $wrong is refused', async ({kind, body, status}) => {
      const response = await lake().fetch(`/v1/assets/${kind}/production`, {
        method: 'POST',
        headers: {authorization: `Bearer ${lake().client().config().token}`},
        body,
      })
      expect(response.status).toBe(status)
    })

    test('with its document an asset goes', async () => {
      const client = lake().client()
      const {_id, url} = await client.assets.upload('image', images[0]?.bytes ?? Buffer.alloc(0))
      await client.create({_id: 'a', _type: 't', picture: {asset: {_ref: _id}}})
      await expect(client.delete(_id)).rejects.toMatchObject({statusCode: 409})
      expect((await lake().fetch(new URL(url).pathname)).status).toBe(200)
      await client.delete('a')
      await client.delete(_id)
      expect((await lake().fetch(new URL(url).pathname)).status).toBe(404)
    })

    test('an address can ask for a download, and for nothing new', async () => {
      const client = lake().client()
      const {url} = await client.assets.upload('file', Buffer.from('text'), {filename: 'Übung.txt'})
      const get = (search: string, headers = {}) =>
        lake().fetch(new URL(url).pathname + search, {headers})
      const named = await get('?dl=')
      expect(named.headers.get('content-disposition')).toBe(
        `attachment; filename="_bung.txt"; filename*=UTF-8''%C3%9Cbung.txt`,
      )
      expect((await get('?dl=a%0d%0ab"')).headers.get('content-disposition')).toBe(
        `attachment; filename="a__b_"; filename*=UTF-8''a%0D%0Ab%22`,
      )
      const etag = named.headers.get('etag') ?? ''
      const again = await get('', {'if-none-match': etag})
      expect([again.status, await again.text()]).toEqual([304, ''])
    })

    test.each(['/images/local/production/none.png', '/files/local/production/..%2f..%2ftoken'])(
      'there is nothing at %s',
      async (path) => {
        expect((await lake().fetch(path)).status).toBe(404)
      },
    )
  })
}
