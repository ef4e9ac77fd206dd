import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {
  builtinExtractor,
  datasetOf,
  emptyDataset,
  importSources,
  locate,
  ndjsonOf,
  pictureReader,
  planImport,
  type SourceOutcome,
} from '../../importer/index.ts'
import type {RunningLake} from '../../lake/index.ts'
import {files} from '../../scripts/files.ts'
import {run} from './golden.ts'
import {lakeInMemory} from './lake.ts'

const folder = new URL('../fixtures/formats', import.meta.url).pathname

describe('a folder of every format', () => {
  let lake: RunningLake
  let client: SanityClient
  let outcomes: SourceOutcome[]

  const importAll = async () => {
    const sources: SourceOutcome[] = []
    const {receipt} = await importSources(locate(folder, files), {
      ...{client, target: 'the lake', dataset: datasetOf(client, 'the lake')},
      ...{extractor: builtinExtractor, system: 'file', run, now: () => new Date(0)},
      bytesOf: pictureReader(files),
      onWindow: ({plan}) => void sources.push(...plan.sources),
    })
    return {sources, receipt}
  }

  beforeAll(async () => {
    ;({lake, client} = await lakeInMemory())
    outcomes = (await importAll()).sources
  })
  afterAll(() => lake.close())

  /** An article as GROQ gives it. */
  const article = (id: string) =>
    client.fetch(
      `*[_type == "article" && source.id == $id][0] {
        headline, kicker, description, inLanguage,
        "date": datePublished.edtf, "modified": dateModified.edtf, "place": dateline.name,
        "by": contributions[].printedName, source,
        "text": body[_type == "block"] {
          "line": coalesce(listItem, style) + select(level > 1 => " " + string(level), "") + ": " + pt::text(@)
        }.line,
        "links": body[].markDefs[_type == "link"].href,
        "strong": body[].children["strong" in marks].text,
        "em": body[].children["em" in marks].text,
        "image": image {alt, caption, credit, "file": asset->originalFilename},
        "pictures": body[_type == "articleImage"] {alt, caption, credit, "file": asset->originalFilename}
      }`,
      {id},
    )

  test('arrives whole: an article of each, and what is left out is named', () => {
    const told = outcomes.map((each) => `${each.outcome} ${each.id}`)
    expect(told).toEqual([
      'skipped courier.example/?p=12',
      'imported courier.example/?p=1201',
      'skipped courier.example/?p=1300',
      'imported courier.example/?p=77',
      'imported https://evening.example/two-lines',
      'imported hugo',
      'imported newspaper',
      'imported tag:evening.example,2024:bridge',
      'imported urn:newsml:tna.example:20240614:tunnel-1',
      'imported urn:uuid:5f1c2a7e-0001',
      'imported urn:uuid:5f1c2a7e-0002',
    ])
    const draft = outcomes.find(({id}) => id === 'courier.example/?p=1300')
    expect(draft).toMatchObject({
      reason: expect.stringMatching(/off the record” is not published: its status is “draft”$/),
    })
  })

  test('a page of a newspaper is its article, without what surrounds it', async () => {
    const page = await article('newspaper')
    expect(page).toMatchObject({
      headline: 'Flood barrier at Tern Quay opens after nine years',
      kicker: 'City',
      inLanguage: 'en-GB',
      date: '2024-03-12T18:30:00+00:00',
      modified: '2024-03-13T07:05:00+00:00',
      by: ['Ines Okafor', 'Tom Riedl'],
      source: {
        format: 'html',
        uri: 'https://courier.example/2024/03/tern-quay-barrier',
        attribution: '© 2024 The Harbour Courier',
      },
      pictures: [
        {
          alt: 'A steel gate rises out of grey water between two piers',
          caption: 'The gate at Tern Quay on Tuesday morning.',
          credit: 'Photograph: Lena Moss/Courier',
          file: 'gate.png',
        },
      ],
    })
    expect(page.links.filter(Boolean)).toEqual([
      'https://courier.example/people/marta-lindqvist',
      'https://archive.example/1962?flood=1&part=2',
      'mailto:desk@courier.example',
    ])
    expect([page.strong, page.em].flat().filter(Boolean)).toEqual([
      '4.6 metres',
      'engineers and neighbours',
    ])
    expect(page.text).toEqual([
      'normal: The €410m gate was meant to be finished in 2019. On Tuesday it closed for the first time.',
      'normal: The flood barrier at Tern Quay closed for the first time on Tuesday, nine years after work began and five years after the city had promised that it would be ready.',
      'normal: “It\u00a0works, and it is late,” said Marta Lindqvist, the head of the Harbour Authority, to an audience of engineers and neighbours who had come in spite of the rain.',
      'h2: A gate of 3,200 tonnes',
      'normal: The gate weighs 3,200 tonnes and is moved by four motors, each as strong as a locomotive. It is to keep back a surge of up to 4.6 metres, which the city has seen once, in February 1962.',
      'bullet: Begun: 2015',
      'bullet: Cost: €410 million, of which the region paid half',
      'quote: We were told that it would rust before it moved.',
      'normal: The council’s auditors wrote in 2021 that the contract had been signed “before the river bed was surveyed”. The authority has since replaced its board.',
      'h3: What comes next',
      'normal: Two smaller gates upstream are to follow by 2027. Residents of the old fish market say that they will believe it when they see it.',
      'normal: Corrections to this article can be sent to the news desk.',
    ])
  })

  test('a Markdown text has its front matter, its marks and its pictures', async () => {
    const text = await article('hugo')
    expect(text).toMatchObject({
      headline: 'Ferry line 4 returns to the north bank',
      description: 'After eleven months of repairs the last car ferry of the city sails again.',
      date: '2022-09-05T06:45:00+02:00',
      place: 'Ternmouth',
      by: ['Ines Okafor', 'Tom Riedl'],
      source: {format: 'markdown', license: 'CC BY 4.0'},
      image: {alt: 'A red ferry at a wooden pier', credit: 'Lena Moss', file: 'ferry.png'},
      pictures: [{alt: 'Welders below a hull', credit: 'Photo: City archive', file: 'hull.png'}],
    })
    expect(text.text).toEqual([
      'normal: TERNMOUTH, Sept. 5 — Ferry line 4 sailed on Monday for the first time since October, with 212 passengers and one goose.',
      'normal: “We missed her,” said Jakob Brandt, who has taken the 6:45 boat for thirty years.\nHe did not say whether he meant the boat.',
      'h2: Eleven months',
      'quote: Steel is patient. Passengers are not.',
      'number: The engine was taken out in November.',
      'number: The hull was welded in spring:',
      'bullet 2: 14 plates to port',
      'bullet 2: 9 plates to starboard',
      'normal: The repairs cost €2.1\u00a0million. The city paid.',
    ])
  })

  test('a WordPress post is read as its editor wrote it, the new one or the old', async () => {
    const [blocks, classic] = [
      await article('courier.example/?p=1201'),
      await article('courier.example/?p=77'),
    ]
    expect(blocks).toMatchObject({
      headline: 'Fish market & quay: the last stall closes',
      description: 'After 140 years nobody guts herring at Tern Quay.',
      date: '2024-05-20T15:30:00Z',
      by: ['Ines Okafor'],
      source: {format: 'wxr', uri: 'https://courier.example/2024/05/fish-market/'},
      image: {alt: 'A quay with cranes, seen from the water', file: 'quay.png'},
      pictures: [{alt: 'An empty stall under a tin roof', file: 'stall.png'}],
    })
    expect(blocks.text).toEqual([
      'normal: The last stall of the fish market at Tern Quay closed on Monday, after 140 years in which the market had moved twice and burnt down once.',
      'h3: “Nobody wants to gut a herring”',
      'quote: We sold herring to people who knew what to do with it.',
      'quote: Jakob Brandt',
      'number: 1884: the first hall',
      'number: 1931: the fire',
      'normal: The city has plans for the hall\u00a0– it will not say which.',
    ])
    expect(classic.text).toEqual([
      'normal: Ferry crews walked out on Tuesday, and line 4 stood still.',
      'normal: "We are not heroes [sic]," said Ada Kowalski,\na deckhand.',
      'quote: They will be back by Friday.',
      'normal: The city said nothing.',
    ])
  })

  test('feeds and agency items have their ids, their authors and their texts', async () => {
    expect(await article('tag:evening.example,2024:bridge')).toMatchObject({
      headline: 'Council votes for a second bridge',
      description: 'The vote was 31 to 29, and nobody left early.',
      date: '2024-04-10T21:05:00+01:00',
      by: ['Tom Riedl'],
      text: [
        'normal: The council of Ternmouth voted on Wednesday to build a second bridge over the Tern.',
        'normal: “A city with one bridge has no bridge,” said Councillor Ada Okoye.',
      ],
    })
    expect(await article('urn:uuid:5f1c2a7e-0001')).toMatchObject({
      headline: 'Der Sturm & die Fähre',
      inLanguage: 'de',
      by: ['Jana Petersen'],
      text: [
        'normal: Der Sturm hat die Fähre am Mittwoch im Hafen gehalten.',
        'normal: „Wir fahren morgen“, sagte der Kapitän.',
      ],
    })
    expect(await article('urn:newsml:tna.example:20240614:tunnel-1')).toMatchObject({
      headline: 'Rail tunnel below the Monte Alto opens to passengers',
      place: 'Salerno, Italy',
      by: ['Paula Conti', "Frances d'Emilio"],
      source: {format: 'ninjs', license: 'Not for sale in Freedonia.'},
      image: {
        alt: 'Men in helmets step out of a train',
        caption: 'Miners leave the first train on Friday.',
        credit: 'Paulo Santa / TNA',
        file: 'train.png',
      },
    })
  })

  test('a file for `sanity dataset import` names the pictures by their files', async () => {
    const {plan} = await planImport(locate(`${folder}/hugo.md`, files), {
      ...{dataset: emptyDataset, extractor: builtinExtractor, system: 'file', run},
    })
    const line = ndjsonOf(plan).find((each) => each.includes('"article"'))
    expect(JSON.parse(line ?? '')).toMatchObject({
      image: {
        _type: 'articleImage',
        _sanityAsset: `image@${new URL('pictures/ferry.png', `file://${folder}/`)}`,
        alt: 'A red ferry at a wooden pier',
      },
    })
    const archived = plan.assets.map((each) => ({...each, path: '/news.zip!/ferry.png'}))
    expect(() => ndjsonOf({...plan, assets: archived})).toThrow(
      /^The picture \/news.zip!\/ferry.png lies in an archive/,
    )
  })

  test('pictures that lie elsewhere are named, and a second import changes nothing', async () => {
    const warnings = outcomes.flatMap(
      (each) => (each.outcome === 'imported' && each.warnings) || [],
    )
    expect(warnings).toContain(
      'the picture http://127.0.0.1:9/map.png lies elsewhere and is not fetched; the article is without it',
    )
    expect(warnings).toContain(
      'the picture pictures/none.png is not there; the article is without it',
    )
    expect((await importAll()).receipt).toMatchObject({mutations: 0})
    expect(await client.fetch('count(*[_type == "sanity.imageAsset"])')).toBe(6)
  })
})
