import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {measure, missesOf} from '../../eval/index.ts'
import {documentsOf, emptyDataset, locate, planImport} from '../../importer/index.ts'
import {files} from '../../scripts/files.ts'
import {annotated, type Note, type Notes} from '../importer/annotated.ts'
import {run} from '../importer/golden.ts'
import {articlesIn} from './articles.ts'

const folder = join(import.meta.dirname, '../fixtures/annotated')
const articles = articlesIn(folder)

const wu: Note = {id: 'e1', type: 'person', name: 'Jo Wu', short: ['Wu']}
const cross: Note = {id: 'e2', type: 'organization', kind: 'nonprofit', name: 'Red Cross'}
const france: Note = {id: 'e3', type: 'organization', kind: 'state', name: 'France'}
const opening: Note = {
  id: 'e4',
  type: 'event',
  kind: 'ceremony',
  name: 'Ys bridge opening',
  surfaces: [],
  descriptors: ['bridge'],
  startDate: ['2023-07-26', 'opened'],
}
const heads: Notes['facts'] = [
  {
    type: 'affiliation',
    person: 'e1',
    organization: 'e2',
    roleName: 'president',
    quote: 'Jo Wu, president of the Red Cross',
  },
]
const all = [wu, cross, france, opening]

async function measured(notes: Notes) {
  const {plan} = await planImport(await Array.fromAsync(locate(folder, files)), {
    dataset: emptyDataset,
    extractor: annotated({bridge: notes}),
    system: 'file',
    run,
  })
  return measure(articles, documentsOf(plan))
}

const perfect = {precision: 100, recall: 100, f1: 100}

describe('the measure', () => {
  test('is 100 of everything for an import that has everything', async () => {
    const {figures, ...wrong} = await measured({entities: all, facts: heads})
    expect(figures).toMatchObject({
      person: {...perfect, gold: 1},
      organization: {...perfect, gold: 1},
      state: {...perfect, gold: 1},
      event: {...perfect, gold: 1},
      relation: {...perfect, gold: 1},
      mention: {...perfect, gold: 4},
      paragraphsLost: 0,
      danglingReferences: 0,
      canonicalName: 100,
      organizationKind: 100,
      eventDate: 100,
      affiliationRole: 100,
    })
    expect(missesOf(wrong).flatMap(({misses}) => misses)).toEqual([])
  })

  test.each<[string, Notes, string[]]>([
    [
      'a person missed, with her mentions and what is stated of her',
      {entities: [cross, france, opening]},
      ['mention: missed 2', 'person: missed 1', 'relation affiliatedWith: missed 1'],
    ],
    [
      'a place taken for a person',
      {entities: [...all, {id: 'e5', type: 'person', name: 'Ys'}], facts: heads},
      ['person: invented 1'],
    ],
    [
      'a state that is said to be a company',
      {entities: [wu, cross, {...france, kind: 'company'}, opening], facts: heads},
      ['organization kind: wrong 1', 'organization: invented 1', 'state: missed 1'],
    ],
    [
      'too long a mention',
      {entities: [{...wu, surfaces: ['Jo Wu', 'Jo Wu opens']}, cross, france, opening]},
      ['relation affiliatedWith: missed 1'],
    ],
    [
      'a role that nobody stated',
      {entities: all, facts: [{...heads[0], roleName: 'founder'} as (typeof heads)[number]]},
      ['affiliation role: wrong 1'],
    ],
    [
      'a day that is not in the month',
      {
        entities: [wu, cross, france, {...opening, startDate: ['2023-06-26', 'opened']}],
        facts: heads,
      },
      ['event date: wrong 1'],
    ],
  ])('tells of %s', async (_, notes, expected) => {
    const told = missesOf(await measured(notes)).map(({title, count}) => `${title} ${count}`)
    expect(told.filter((each) => !each.startsWith('canonical'))).toEqual(expected)
  })

  test('says when nothing arrived', () => {
    const {figures} = measure(articles, [])
    expect(figures).toMatchObject({articlesMissing: 1, paragraphsLost: 1, canonicalName: null})
    expect(figures.person).toMatchObject({recall: 0, gold: 1, predicted: 0})
  })
})
