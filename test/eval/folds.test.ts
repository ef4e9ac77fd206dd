import {expect, test} from 'vitest'
import type {Verdict} from '../../eval/index.ts'
import {crossValidated, foldsOf, type GoldArticle, reliability} from '../../eval/index.ts'
import {annotated} from '../importer/annotated.ts'

const articles = ['d', 'a', 'e', 'c', 'b'].map(
  (id): GoldArticle => ({id, text: '', gold: {entities: [], relations: []}}),
)
const idsOf = (some: readonly GoldArticle[]) => some.map(({id}) => id).join('')

test('folds share the articles out by their ids, whatever order they came in', () => {
  expect(foldsOf(articles, 2).map(idsOf)).toEqual(['ace', 'bd'])
})

test('no article is read by an extractor that was made of it', async () => {
  const made: string[] = []
  const extractor = await crossValidated(foldsOf(articles, 2), (training) => {
    const trained = annotated({})
    made.push(idsOf(training))
    return {
      ...trained,
      extract: (source) => {
        expect(idsOf(training)).not.toContain(source.id)
        return trained.extract(source)
      },
    }
  })
  expect(made).toEqual(['bd', 'ace'])
  for (const {id} of articles) {
    const source = {system: 'file', id, format: 'text' as const, sha256: '', bylines: []}
    await extractor.extract({...source, headline: '', date: '2020', blocks: []})
  }
})

test('confidence is reliable as far as it is as often right as it says', () => {
  const given = (confidence: number, right: number, wrong: number): Verdict[] =>
    [...Array(right).fill('right'), ...Array(wrong).fill('invented')].map((outcome) => ({
      article: 'a',
      subject: 'mention',
      name: 'x',
      outcome,
      confidence,
    }))
  const {bins, error} = reliability([...given(0.92, 9, 1), ...given(0.6, 5, 5), ...given(1, 1, 0)])
  expect(bins).toEqual([
    {from: 0.6, to: 0.7, count: 10, said: 60, right: 50},
    {from: 0.9, to: 0.95, count: 10, said: 92, right: 90},
    {from: 0.95, to: 1, count: 1, said: 100, right: 100},
  ])
  expect(error).toBe(5.7)
})
