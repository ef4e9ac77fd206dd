import {describe, expect, test} from 'vitest'
import {cluster} from '../../../importer/extract/cluster/index.ts'
import {findNames} from '../../../importer/extract/names/index.ts'
import {readTexts} from '../../../importer/extract/texts.ts'
import type {Subject} from '../../../importer/extract/types.ts'
import {article} from './support/article.ts'

describe('one subject for several names', () => {
  test.each<[string, string, string, string[]]>([
    [
      'a surname that one person has',
      'Ida Solheim spoke. Solheim left.',
      'Ida Solheim',
      ['Ida Solheim', 'Solheim'],
    ],
    [
      'a family name that comes first',
      'Park Ji-won spoke. Later Park left.',
      'Park Ji-won',
      ['Park Ji-won', 'Park'],
    ],
    [
      'a family name of several words',
      'Jacques Le Goff spoke. The crowd cheered Le Goff.',
      'Jacques Le Goff',
      ['Jacques Le Goff', 'Le Goff'],
    ],
    [
      'an initial and a suffix',
      'Walter T. Ashcombe Jr. spoke. Walter Ashcombe left.',
      'Walter T. Ashcombe Jr.',
      ['Walter T. Ashcombe Jr.', 'Walter Ashcombe'],
    ],
    [
      'a name with and without marks',
      'Mayor Zoë Grønfeldt spoke. The crowd cheered Zoe Grønfeldt.',
      'Zoë Grønfeldt',
      ['Zoë Grønfeldt', 'Zoe Grønfeldt'],
    ],
    [
      'an acronym and what it stands for',
      'The World Meteorological Organization (WMO) warned. The WMO said so.',
      'World Meteorological Organization',
      ['World Meteorological Organization', 'WMO', 'WMO'],
    ],
    [
      'an agency behind the place that it filed from, which is no acronym of it',
      'MADRID (Reuters) - A storm came. Reuters said so.',
      'Reuters',
      ['Reuters', 'Reuters'],
    ],
    [
      'a body with and without its state',
      'The Philippine Coast Guard came. The Coast Guard left.',
      'Philippine Coast Guard',
      ['Philippine Coast Guard', 'Coast Guard'],
    ],
    [
      'a bare head of the only body that has it',
      'The Ministry of Health spoke. Then the Ministry fell silent.',
      'Ministry of Health',
      ['Ministry of Health', 'Ministry'],
    ],
    [
      'troops under two words',
      'The Islamic Revolutionary Guard Corps came. The Revolutionary Guards left.',
      'Islamic Revolutionary Guard Corps',
      ['Islamic Revolutionary Guard Corps', 'Revolutionary Guards'],
    ],
    [
      'all names of a state, with any apostrophe',
      'The People’s Republic of China and the People‘s Republic of China are China.',
      'China',
      ['People’s Republic of China', 'People‘s Republic of China', 'China'],
    ],
    [
      'a state that only its second word names',
      'North and South Korea talked. North Korea left.',
      'North Korea',
      ['North', 'North Korea'],
    ],
  ])('%s', (_, text, name, quotes) => {
    expect(quotesOf(text, name)).toEqual(quotes)
  })
})

describe('two subjects', () => {
  test('that share a surname keep apart, and the surname alone is neither', () => {
    const text = 'Ida Solheim met Jon Solheim. Solheim left.'
    expect(quotesOf(text, 'Ida Solheim')).toEqual(['Ida Solheim'])
    expect(quotesOf(text, 'Jon Solheim')).toEqual(['Jon Solheim'])
  })

  test('whose initials differ keep apart, though one has more of them', () => {
    const text = 'Former President Walter J. Ashcombe met Walter H.J. Ashcombe, his father.'
    expect(quotesOf(text, 'Walter J. Ashcombe')).toEqual(['Walter J. Ashcombe'])
    expect(quotesOf(text, 'Walter H.J. Ashcombe')).toEqual(['Walter H.J. Ashcombe'])
  })

  test('of the same head keep apart', () => {
    const text = 'The Ministry of Health met the Ministry of Finance. The Ministry spoke.'
    expect(quotesOf(text, 'Ministry of Health')).toEqual(['Ministry of Health'])
    expect(quotesOf(text, 'Ministry of Finance')).toEqual(['Ministry of Finance'])
  })

  test('two guards are not one', () => {
    const text = 'The Coast Guard met the National Guard.'
    expect(quotesOf(text, 'Coast Guard')).toEqual(['Coast Guard'])
    expect(quotesOf(text, 'National Guard')).toEqual(['National Guard'])
  })
})

describe('what a subject is called', () => {
  test('a ministry has the state whose possessive stands before it', () => {
    const [ministry] = subjectsIn('Sweden’s Foreign Ministry declined.').filter(isBody)
    expect(ministry?.name).toBe('Ministry of Foreign Affairs of Sweden')
  })

  test('other names are graded by how far they can be trusted alone', () => {
    const state = subjectsIn('The United States, the US and America.')[0]
    expect(state).toMatchObject({
      name: 'United States',
      kind: 'state',
      countryCode: 'US',
      alternateNames: [
        {value: 'US', kind: 'abbreviation'},
        {value: 'America', kind: 'alias'},
      ],
    })
    const person = subjectsIn('Ida Solheim spoke. Solheim left.')[0]
    expect(person).toMatchObject({alternateNames: [{value: 'Solheim', kind: 'short'}]})
  })

  test('a state that is no more has no country code', () => {
    expect(subjectsIn('He was born in Yugoslavia.')[0]).not.toHaveProperty('countryCode')
  })
})

describe('the traits of a person', () => {
  test.each<[string, object]>([
    [
      'Ms. Ida van der Berg spoke.',
      {givenName: 'Ida', familyName: 'van der Berg', honorificPrefix: 'Ms.', gender: 'female'},
    ],
    ['Singer Park Ji-won spoke.', {givenName: 'Ji-won', familyName: 'Park', familyNameFirst: true}],
    ['Prince Harald Falk spoke.', {givenName: 'Harald', familyName: 'Falk', gender: 'male'}],
    ['Walter T. Ashcombe Jr. spoke.', {givenName: 'Walter T.', familyName: 'Ashcombe'}],
    ['Mrs. Obiageli spoke.', {honorificPrefix: 'Mrs.', gender: 'female'}],
  ])('in “%s”', (text, traits) => {
    expect(subjectsIn(text)[0]).toMatchObject(traits)
  })

  test('a pronoun tells the gender where the name does not', () => {
    expect(subjectsIn('Singer Park Ji-won spoke. She left.')[0]).toMatchObject({gender: 'female'})
  })
})

function quotesOf(text: string, name: string): string[] {
  const subject = subjectsIn(text).find((each) => each.name === name)
  return subject?.names.map(({quote}) => quote) ?? []
}

function subjectsIn(text: string): Subject[] {
  const source = article(text)
  const texts = readTexts(source)
  return cluster(source, texts, findNames(texts)).subjects
}

function isBody(subject: Subject): boolean {
  return subject.type === 'organization' && subject.kind !== 'state'
}
