import type {SanityClient} from '@sanity/client'
import sharp from 'sharp'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {uploadAssets} from '../../../importer/commit/assets.ts'
import {assetOf} from '../../../importer/read/pictures/assetOf.ts'
import type {PlannedAsset} from '../../../importer/types.ts'
import type {RunningLake} from '../../../lake/index.ts'
import {lakeInMemory} from '../lake.ts'

const painted = (background: string, rotated = 1) =>
  sharp({create: {width: 6, height: 4, channels: 3, background}})
    .withMetadata({orientation: rotated})
    .jpeg()
    .toBuffer()

async function planned(bytes: Uint8Array, path = 'news/a.jpg'): Promise<PlannedAsset> {
  const asset = await assetOf(bytes, path)
  if ('reason' in asset) throw new Error(asset.reason)
  return asset
}

describe('uploading the pictures of a plan', () => {
  let lake: RunningLake
  let client: SanityClient
  beforeAll(async () => {
    ;({lake, client} = await lakeInMemory())
  })
  afterAll(() => lake.close())

  const upload = (assets: PlannedAsset[], bytesOf?: (path: string) => Promise<Uint8Array>) =>
    uploadAssets({run: 'r', assets}, {client, target: 'the lake', bytesOf})

  test('gives each the id that the plan foretold, one that a camera wrote lying included', async () => {
    const upright = await painted('#c00')
    const lying = await painted('#0c0', 6)
    const assets = [await planned(upright), await planned(lying, 'news/b.jpg')]
    expect(assets[1]?.id).toMatch(/-4x6-jpg$/)
    await upload(assets, async (path) => (path === 'news/a.jpg' ? upright : lying))
    const there = await client.fetch('*[_type == "sanity.imageAsset"]{_id, originalFilename}')
    expect(there).toHaveLength(2)
    expect(there).toEqual(
      expect.arrayContaining(
        assets.map(({id, filename}) => ({_id: id, originalFilename: filename})),
      ),
    )
  })

  test('does not read what is there already', async () => {
    const bytes = await painted('#00c')
    const asset = await planned(bytes)
    await upload([asset], async () => bytes)
    await upload([asset], async () => {
      throw new Error('It was read again')
    })
  })

  test.each<[string, ((path: string) => Promise<Uint8Array>) | undefined, RegExp]>([
    ['was changed meanwhile', () => painted('#fff'), /news\/a.jpg was changed since the plan/],
    ['is gone', () => Promise.reject(new Error('ENOENT')), /news\/a.jpg cannot be read any more/],
    ['nobody can read', undefined, /nothing to read them with: news\/a.jpg/],
  ])('fails of a picture that %s, before any document is written', async (_, bytesOf, message) => {
    await expect(upload([await planned(await painted('#123'))], bytesOf)).rejects.toThrow(message)
  })
})
