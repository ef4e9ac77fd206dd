import {describe, expect, test} from 'vitest'
import {slugCandidates, withSlugs} from '../../../importer/plan/slugs.ts'

const nobody = () => []
const person = (_id: string, name: string) => ({_id, _type: 'person', name})
const slugs = (
  documents: ReturnType<typeof person>[],
  holders: (type: string, slug: string) => string[] = nobody,
) =>
  withSlugs(documents, holders)
    .map(({slug}) => slug)
    .map((slug) => (slug as {current: string}).current)

describe('a slug', () => {
  test.each([
    ['Ana Núñez', 'ana-nunez'],
    ['Kim Jong-un', 'kim-jong-un'],
    ['Mao Anying’s Tomb', 'mao-anyings-tomb'],
    ['COVID-19', 'covid-19'],
  ])('of %j is %s', (name, slug) => {
    expect(slugs([person('person-abcdef', name)])).toEqual([slug])
  })

  test('of a second namesake ends with a piece of its id', () => {
    expect(
      slugs([person('person-aaaaaa', 'John Roe'), person('person-bbbbbb', 'John Roe')]),
    ).toEqual(['john-roe', 'john-roe-bbbbbb'])
  })

  test('that somebody holds, or once held, is not given again', () => {
    expect(slugs([person('person-bbbbbb', 'John Roe')], () => ['person-aaaaaa'])).toEqual([
      'person-bbbbbb',
    ])
    const held = (_: string, slug: string) => (slug === 'john-roe' ? ['person-aaaaaa'] : [])
    expect(slugs([person('person-bbbbbb', 'John Roe')], held)).toEqual(['john-roe-bbbbbb'])
  })

  test('of an article whose headline is taken has its date', () => {
    const article = {
      _id: 'article-abcdef',
      _type: 'article',
      headline: 'Rain',
      datePublished: {edtf: '2023-07-26'},
    }
    expect(slugCandidates(article)).toEqual([
      'rain',
      'rain-2023-07-26',
      'rain-abcdef',
      'article-abcdef',
    ])
  })

  test('is made from the id where no letter of the name can be written', () => {
    expect(slugs([person('person-abcdef', '…')])).toEqual(['person-abcdef'])
  })

  test('is no longer than the Studio allows, and cuts no word', () => {
    const [slug = ''] = slugs([person('person-abcdef', 'considerable '.repeat(20))])
    expect(slug.length).toBeLessThanOrEqual(96)
    expect(slug).toMatch(/^(considerable-)+considerable$/)
    expect(
      Math.max(
        ...slugCandidates(person('person-abcdef', 'x'.repeat(300))).map(({length}) => length),
      ),
    ).toBeLessThanOrEqual(96)
  })
})
