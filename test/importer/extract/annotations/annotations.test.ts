import {describe, expect, test} from 'vitest'
import {extractors} from '../../../../importer/extract/index.ts'
import type {Extraction, Source} from '../../../../importer/types.ts'
import {articleHeaded, textOf} from '../support/article.ts'

const headline = 'Lund opens the Tern summit'
const lead =
  'Ada Lund, the prime minister of Norway, opened the 2021 Tern Summit in Tern on 6 May 2024. Her brother Per Lund was there.'
const second = 'The Bank of Norway and its head, Lund, said that the summit had helped Norway.'
const source = articleHeaded(headline, lead, second)
const file = `${headline}\n\nMay 6, 2024\nBy Lund Smith\n\n${lead}\n\n${second}\n`

const entities = [
  {id: 'a', type: 'person', name: 'Ada Lund', surfaces: ['Ada Lund', {surface: 'Lund', nth: [1]}]},
  {id: 'p', type: 'person', name: 'Per Lund', surfaces: ['Per Lund', {surface: 'Lund', nth: [5]}]},
  {id: 'n', type: 'organization', kind: 'state', name: 'Norway', surfaces: ['Norway']},
  {
    id: 'b',
    type: 'organization',
    kind: 'company',
    name: 'Bank of Norway',
    surfaces: ['Bank of Norway'],
  },
  {id: 't', type: 'place', name: 'Tern', surfaces: ['Tern']},
  {
    id: 's',
    type: 'event',
    kind: 'summit',
    name: '2021 Tern Summit',
    surfaces: ['2021 Tern Summit', 'Tern summit', 'the summit'],
    startDate: '2024-05-06',
    place: 'Tern',
    core: true,
  },
]
const relations = [
  {
    subject: 'a',
    predicate: 'affiliatedWith',
    object: 'n',
    role: 'prime minister',
    quote: 'Ada Lund, the prime minister of Norway',
  },
  {
    subject: 'p',
    predicate: 'relatedTo',
    object: 'a',
    role: 'sibling',
    quote: 'Her brother Per Lund',
  },
  {
    subject: 'a',
    predicate: 'participantIn',
    object: 's',
    role: 'host',
    quote: 'opened the 2021 Tern Summit',
  },
  {subject: 't', predicate: 'locatedIn', object: 'n', quote: 'in Tern'},
  {subject: 's', predicate: 'locatedIn', object: 't', quote: 'in Tern'},
]

async function extract(annotations: unknown, of: Source = source): Promise<Extraction> {
  const json = typeof annotations === 'string' ? annotations : JSON.stringify(annotations)
  const read = async () => ({path: 'a.gold.json', file, annotations: json})
  const extractor = await extractors.annotations({digest: 'd', read})
  return extractor.extract(of)
}

describe('an article with annotations beside it', () => {
  const extraction = extract({id: 'a', entities, relations})
  const named = async (name: string) =>
    (await extraction).entities.find((entity) => entity.name === name)

  test('has the noted persons, bodies and events, in the order of the text, and no places', async () => {
    const found = (await extraction).entities.map(({id, name}) => `${id} ${name}`)
    expect(found).toEqual([
      'e1 Ada Lund',
      'e2 2021 Tern Summit',
      'e3 Norway',
      'e4 Per Lund',
      'e5 Bank of Norway',
    ])
  })

  test('counts occurrences from the top of the file, the byline included', async () => {
    const mentions = (await named('Per Lund'))?.mentions.map(({block, quote, form}) => [
      block,
      quote,
      form,
    ])
    expect(mentions).toEqual([
      ['b1', 'Per Lund', 'name'],
      ['b2', 'Lund', 'short'],
    ])
  })

  test('reads no name inside a longer one', async () => {
    const mentions = (await named('Norway'))?.mentions ?? []
    expect(mentions.map(({block, start}) => textOf(source, block).slice(start - 3, start))).toEqual(
      ['of ', 'ed '],
    )
    expect((await named('Bank of Norway'))?.mentions).toHaveLength(1)
  })

  test('quotes every span to the letter', async () => {
    const {entities, facts} = await extraction
    for (const span of [
      ...entities.flatMap(({mentions}) => mentions),
      ...facts.map(({evidence}) => evidence),
    ]) {
      expect(textOf(source, span.block).slice(span.start, span.end)).toBe(span.quote)
    }
  })

  test('has what was stated, with the quotation', async () => {
    expect((await extraction).facts).toMatchObject([
      {
        type: 'affiliation',
        person: 'e1',
        organization: 'e3',
        roleName: 'prime minister',
        evidence: {block: 'b1', start: 0, method: 'annotation', confidence: 1},
      },
      {type: 'relation', person: 'e4', relative: 'e1', relationship: 'sibling'},
      {type: 'participation', party: 'e1', event: 'e2', role: 'host'},
    ])
  })

  test.each<[string, string[], object]>([
    [
      'the shortest words that name both its ends',
      ['Per Lund', 'its head, Lund'],
      {block: 'b2', quote: 'Bank of Norway and its head, Lund'},
    ],
    [
      'the first words that name the one, where no passage names both',
      ['Per Lund'],
      {block: 'b1', quote: 'Per Lund'},
    ],
  ])('supports a relation without a quotation by %s', async (_, surfaces, evidence) => {
    const others = entities.filter(({id}) => id !== 'p')
    const named = {id: 'p', type: 'person', name: 'Per Lund', surfaces}
    const relation = {subject: 'p', predicate: 'affiliatedWith', object: 'b', role: 'head'}
    const {facts} = await extract({entities: [...others, named], relations: [relation]})
    expect(facts.map((fact) => fact.evidence)).toMatchObject([
      {...evidence, method: 'annotation:ends'},
    ])
  })

  test('dates and places an event by the words that say so', async () => {
    expect(await named('2021 Tern Summit')).toMatchObject({
      main: true,
      startDate: {edtf: '2024-05-06', evidence: {quote: '6 May 2024'}},
      location: {name: 'Tern', country: 'Norway', evidence: {block: 'b1', quote: 'in Tern'}},
      alternateNames: [{value: 'Tern summit', kind: 'alias'}],
    })
  })

  test('says what it is about', async () => {
    expect((await extraction).about.slice(0, 2).toSorted()).toEqual(['e1', 'e2'])
  })

  test('gives a state its code, and a person the parts of the name', async () => {
    expect(await named('Norway')).toMatchObject({kind: 'state', countryCode: 'NO'})
    expect(await named('Ada Lund')).toMatchObject({givenName: 'Ada', familyName: 'Lund'})
  })
})

const person = entities[0]
describe('annotations that cannot be used', () => {
  test.each<[string, unknown, RegExp]>([
    ['are no JSON', '{', /^a\.gold\.json is not JSON: /],
    ['are something else', [], /is not laid out as annotations: the whole: /],
    [
      'have a type that nobody knows',
      {entities: [{...person, type: 'ship'}], relations: []},
      /entities\[0\]\.type: /,
    ],
    [
      'have a kind that nobody knows',
      {entities: [{...entities[2], kind: 'land'}], relations: []},
      /entities\[0\]\.kind: .*"state"/,
    ],
    [
      'have no date',
      {entities: [{...entities[5], startDate: 'May'}], relations: []},
      /entities\[0\]\.startDate: expected an EDTF date/,
    ],
    [
      'have a member that nobody knows',
      {entities: [{...person, born: '1950'}], relations: []},
      /entities\[0\]: .*"born"/,
    ],
    [
      'use an id twice',
      {entities: [person, person], relations: []},
      /entities\[1\]\.id: “a” is taken/,
    ],
    [
      'relate to nobody',
      {entities: [person], relations: [relations[0]]},
      /relations\[0\]\.object: “n” is no entity’s id/,
    ],
    [
      'employ a person at an event',
      {entities, relations: [{...relations[0], object: 's'}]},
      /relations\[0\]\.object: “s” is of type event; expected organization/,
    ],
    [
      'have a kinship that nobody knows',
      {entities, relations: [{...relations[1], role: 'cousin'}]},
      /relations\[0\]\.role: expected one of child, /,
    ],
    [
      'name what the text does not',
      {entities: [{...person, surfaces: ['Eva Lund']}], relations: []},
      /does not fit the text: entities\[0\]\.surfaces\[0\]: “Eva Lund” occurs 0 times in the text, not 1$/,
    ],
    [
      'name what the text says inside a word',
      {entities: [{...person, surfaces: ['Lun']}], relations: []},
      /“Lun” occurs 0 times/,
    ],
    [
      'count more than there are',
      {entities: [{...person, surfaces: [{surface: 'Lund', nth: [9]}]}], relations: []},
      /“Lund” occurs 5 times in the text, not 9/,
    ],
    [
      'quote what the text does not say',
      {entities, relations: [{...relations[0], quote: 'Lund of Norway'}]},
      /relations\[0\]\.quote: the text does not say “Lund of Norway”/,
    ],
  ])('are refused when they %s', async (_, annotations, message) => {
    await expect(extract(annotations)).rejects.toThrow(message)
  })

  test('are refused where there are none, and told where they were looked for', async () => {
    const extractor = await extractors.annotations({
      digest: 'd',
      read: async () => ({lookedFor: ['a.annotations.json', 'a.gold.json']}),
    })
    await expect(extractor.extract(source)).rejects.toThrow(
      'nothing is noted of it; looked for a.annotations.json and a.gold.json',
    )
  })

  test('name three of many mistakes, and count the others', async () => {
    const lost = [1, 2, 3, 4, 5].map((id) => ({...person, id: `${id}`, surfaces: ['Nobody']}))
    await expect(extract({entities: lost, relations: []})).rejects.toThrow(/; and 2 more$/)
  })
})
