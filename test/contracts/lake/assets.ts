import {describe, expect, test} from 'vitest'
import type {LakeUnderTest} from './lakeUnderTest.ts'

const bytes = (hex: string): Buffer => Buffer.from(hex.replaceAll(' ', ''), 'hex')

/** The first bytes of images of 3 by 2 pixels, as far as the lake reads them. */
const images = [
  {extension: 'png', head: bytes('89504e470d0a1a0a 0000000d49484452 00000003 00000002 0806000000')},
  {extension: 'gif', head: bytes('474946383961 0300 0200 800000')},
  {
    extension: 'jpg',
    head: bytes(
      'ffd8 ffe0 0010 4a46494600010100000100010000 ffc0 0011 08 0002 0003 03012200021101031101',
    ),
  },
  {
    extension: 'webp',
    head: Buffer.concat([
      Buffer.from('RIFF\x1e\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0', 'latin1'),
      bytes('020000 010000 00000000'),
    ]),
  },
  {
    extension: 'svg',
    head: Buffer.from(
      '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"/>',
    ),
  },
]

/** Images and files: kept, given a document, and served. */
export function assetsContract(lake: () => LakeUnderTest): void {
  describe('assets', () => {
    test.each(images)('an image in $extension is kept with its size', async ({extension, head}) => {
      const client = lake().client()
      const document = await client.assets.upload('image', head, {
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
        size: head.byteLength,
        path: `images/local/production/${sha1hash}-3x2.${extension}`,
        metadata: {dimensions: {width: 3, height: 2, aspectRatio: 1.5}},
      })
      expect(await client.getDocument(document._id)).toEqual(document)
      const response = await lake().fetch(new URL(document.url).pathname)
      expect(Buffer.from(await response.arrayBuffer())).toEqual(head)
      expect(response.headers.get('content-type')).toBe(document.mimeType)
      expect(response.headers.get('content-security-policy')).toContain('sandbox')
    })

    test('the same image is the same document', async () => {
      const client = lake().client()
      const upload = () => client.assets.upload('image', images[0]?.head ?? Buffer.alloc(0))
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

    test.each(['/images/local/production/none.png', '/files/local/production/..%2f..%2ftoken'])(
      'there is nothing at %s',
      async (path) => {
        expect((await lake().fetch(path)).status).toBe(404)
      },
    )
  })
}
