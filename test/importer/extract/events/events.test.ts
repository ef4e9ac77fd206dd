import {describe, expect, test} from 'vitest'
import {findDates} from '../../../../importer/extract/dates/index.ts'
import {findEvents} from '../../../../importer/extract/events/index.ts'
import type {EventEntity} from '../../../../importer/types.ts'
import {markedReading} from '../markedReading.ts'

function eventsIn(...marked: string[]): EventEntity[] {
  const reading = markedReading(marked)
  return findEvents(reading, findDates(reading.texts, reading.source.date))
}

/** So far down that it is not the lead. */
const FILLER = 'Terns are grey. They are small. They are quick.'

const mainOf = (events: EventEntity[]) => events.find((event) => event.main)

describe('events with a name of their own', () => {
  test.each([
    ['She fought in the Tern War.', 'war', 'Tern War'],
    ['She fought in the Second World War.', 'war', 'World War II'],
    ['The Treaty of Tern was signed.', 'agreement', 'Treaty of Tern'],
    ['He spoke at the Tern Summit.', 'summit', 'Tern Summit'],
    ['They hope for the 2018 Tern World Cup.', 'competition', '2018 Tern World Cup'],
    ['Then Typhoon Tern came.', 'disaster', 'Typhoon Tern'],
    [
      'He lost the 2016 Ternish presidential election.',
      'election',
      '2016 Ternish presidential election',
    ],
    ['He lost the Tern by-election.', 'election', 'Tern by-election'],
    ['It rained after the Tern referendum.', 'vote', 'Tern referendum'],
    ['It rained during the COVID-19 pandemic.', 'disease-outbreak', 'COVID-19 pandemic'],
    ['It rained on Labour Day.', 'anniversary', 'Labour Day'],
    ['It was a quiet 2019 Atlantic storm season.', 'disaster', '2019 Atlantic hurricane season'],
    ['The court decided Lund v. Hart.', 'court-case', 'Lund v. Hart'],
  ])('%s', (sentence, kind, name) => {
    expect(eventsIn('A headline', sentence)).toMatchObject([{kind, name}])
  })

  test.each([
    'The elections were held, and a war broke out.',
    'This Election is different.',
    'The report of [O Tern Conference of Mayors] came out.',
    '[P Doris Labour Day] came, and [X Star Wars] ran.',
    'She lives on [L Easter Island].',
  ])('names no event: %s', (sentence) => {
    const events = eventsIn('A headline', FILLER, sentence)
    expect(events.filter(({mentions}) => mentions.some(({form}) => form === 'name'))).toEqual([])
  })

  test('a shorter name of the same event joins the longer, unless it could be another', () => {
    const events = eventsIn(
      'A headline',
      'He lost the 2016 Ternish presidential election.',
      'In the 2016 election she won.',
      'The 2020 Ternish presidential election is open.',
    )
    expect(events.map(({name, mentions}) => [name, mentions.length])).toEqual([
      ['2016 Ternish presidential election', 2],
      ['2020 Ternish presidential election', 1],
    ])
  })

  test('a national election is headed by the state that the article speaks of, where it is clear', () => {
    const said = 'She lost the 2016 presidential election.'
    const namesIn = (state: string) => eventsIn('A headline', state, said).map(({name}) => name)
    expect(namesIn('[S Peru] mourned.')).toEqual(['2016 Peru presidential election'])
    expect(namesIn('[S Peru] met [S Chile].')).toEqual(['2016 presidential election'])
  })

  test('the election of a president-elect is headed by year and state, though the text only says “the election”', () => {
    const lead = '[P Ada Lund] spoke as president-elect of [S Peru].'
    const events = eventsIn('[P Ada Lund] speaks', lead, FILLER, 'She won the election, she said.')
    expect(events.map(({name}) => name)).toContain('2021 Peru presidential election')
  })

  test.each(['[L Ohio] holds 2020 election', 'In [L Ohio]’s 2020 election, Lund ran'])(
    'what a part of a nation holds is not its nation’s: %s',
    (said) => {
      const nation = 'He spoke of the 2020 [S Peru] presidential election.'
      expect(eventsIn(said, '[S Peru] mourned.', nation).map(({name}) => name)).toEqual([
        '2020 Ohio election',
        '2020 Peru presidential election',
      ])
    },
  )

  test.each([
    'She won the Democratic primary.',
    'She won the Democratic Party’s primary elections.',
    'The Democratic Party goes on with its primary season.',
    'She won the 2024 Democratic primaries.',
  ])('the primaries of a party have one heading where somebody runs for president: %s', (said) => {
    const lead = '[P Ada Lund] made a presidential bid in the [S United States].'
    expect(eventsIn('[S US] politician ends campaign', lead, FILLER, said)).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({name: '2024 Democratic Party presidential primaries'}),
      ]),
    )
  })

  test('an agreement named for its place and for its matter is one', () => {
    const events = eventsIn(
      'A headline',
      'They remember the Peace Agreement.',
      'After two years of peace talks, the Ternhaven Agreement was signed.',
    )
    expect(events.filter(({kind}) => kind === 'agreement')).toMatchObject([
      {name: 'Ternhaven Agreement', alternateNames: [{value: 'Peace Agreement'}]},
    ])
  })

  test('keeps two agreements apart that nothing ties together', () => {
    const events = eventsIn(
      'A headline',
      'They remember the Trade Agreement.',
      'The Ternhaven Agreement was signed.',
    )
    expect(events).toHaveLength(2)
  })

  test('a war has the dates that the text states of it', () => {
    const [war] = eventsIn(
      'A headline',
      'The Tern War began when the [O Tern Guard] marched on May 3, 1931. The war lasted for 20 months.',
    )
    expect(war).toMatchObject({startDate: {edtf: '1931-05-03'}, endDate: {edtf: '1933-01'}})
  })

  test('what has a year in its name was in that year, whatever date stands beside it', () => {
    const said = 'On Monday, [P Ada Lund] left the 2024 Tern by-election.'
    const [election] = eventsIn('[P Ada Lund] leaves 2024 Tern by-election', said)
    expect(election).toMatchObject({name: '2024 Tern by-election', startDate: {edtf: '2024'}})
  })

  test('a feast is on its own day, whatever day stands beside it', () => {
    const [feast] = eventsIn(
      'A headline',
      'He was taken to hospital on Christmas Eve and left on May 3.',
    )
    expect(feast?.startDate?.edtf).toMatch(/-12-24$/)
  })

  test('the end of a war is its end, not its beginning', () => {
    const [war] = eventsIn('A headline', 'It was divided after the end of the Tern War in 1945.')
    expect(war?.endDate?.edtf).toBe('1945')
    expect(war?.startDate).toBeUndefined()
  })
})

describe('the happening that the article reports', () => {
  test.each([
    [
      ['[P Ada Lund] dies at 90', 'On Monday, [P Ada Lund], the actor, died in [L Tern].'],
      'death',
      'Death of Ada Lund',
      '2021-06-14',
    ],
    [
      ['[P Ada Lund] resigns', 'Yesterday [P Ada Lund] stepped down. Her resignation came early.'],
      'resignation',
      'Resignation of Ada Lund',
      '2021-06-15',
    ],
    [
      [
        'Plane crashes near [L Tern]',
        'A plane crashed near [L Tern] on Sunday. The crash killed two.',
      ],
      'accident',
      '2021 Tern crash',
      '2021-06-13',
    ],
    [
      ['[P Bo Hart] stabbed in [L Tern]', '[P Bo Hart] was stabbed in [L Tern] on Friday.'],
      'attack',
      'Stabbing of Bo Hart',
      '2021-06-11',
    ],
    [
      [
        '[O Terns] beat [O Gulls]',
        'On Saturday, [O Terns] beat [O Gulls] in [L Tern]. The match was long.',
      ],
      'match',
      'Terns v Gulls, 2021',
      '2021-06-12',
    ],
  ])('%j', (texts, kind, name, date) => {
    expect(mainOf(eventsIn(...texts))).toMatchObject({kind, name, startDate: {edtf: date}})
  })

  test('is the named event of the headline, where there is one', () => {
    const main = mainOf(
      eventsIn(
        '[P Ada Lund] wins 2021 Tern by-election',
        'On Saturday, [P Ada Lund] won the by-election in [L Tern].',
      ),
    )
    expect(main).toMatchObject({name: '2021 Tern by-election', startDate: {edtf: '2021-06-12'}})
  })

  test('is the pandemic that the headline names, and no outbreak while there is one', () => {
    const lead = 'On Friday, officials told of an outbreak. The outbreak grew.'
    expect(mainOf(eventsIn('Body declares COVID-19 pandemic', lead))?.name).toBe(
      'COVID-19 pandemic',
    )
    expect(mainOf(eventsIn('COVID-19 outbreak begins in [L Tern]', lead))?.name).not.toBe(
      'COVID-19 pandemic',
    )
  })

  test('is mentioned by the phrases that take it up again', () => {
    const main = mainOf(
      eventsIn(
        'Plane crashes near [L Tern]',
        'A plane crashed near [L Tern].',
        'The crash killed two. Police look into the incident.',
      ),
    )
    expect(main?.mentions.map(({quote}) => quote)).toEqual(['crashes', 'The crash', 'the incident'])
  })

  test('is absent where neither headline nor lead tells of one', () => {
    expect(mainOf(eventsIn('On the beauty of terns', 'They are grey and white.'))).toBeUndefined()
  })
})

test('a gathering with a day of its own is an event of its own', () => {
  const events = eventsIn(
    'A headline',
    FILLER,
    'On July 3, [S Norway] will hold a memorial service for the sailors.',
  )
  expect(events).toMatchObject([
    {kind: 'ceremony', name: 'Memorial service for the sailors', startDate: {edtf: '2021-07-03'}},
  ])
})

test('what befell a named person is an event, and its mention leaves the name out', () => {
  const [event] = eventsIn('A headline', '[P Bo Hart] was arrested in March 2019 in [L Tern].')
  expect(event).toMatchObject({
    kind: 'crime',
    name: 'Arrest of Bo Hart',
    startDate: {edtf: '2019-03'},
  })
  expect(event?.mentions.map(({quote}) => quote)).toEqual(['arrested'])
})
