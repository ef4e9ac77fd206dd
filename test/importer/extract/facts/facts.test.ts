import {describe, expect, test} from 'vitest'
import {findDates} from '../../../../importer/extract/dates/index.ts'
import {findEvents} from '../../../../importer/extract/events/index.ts'
import {findFacts} from '../../../../importer/extract/facts/index.ts'
import type {Fact} from '../../../../importer/types.ts'
import {markedReading} from '../markedReading.ts'

/** The facts of an article as short lines; an event stands there by its name. */
function factsIn(...marked: string[]): string[] {
  const reading = markedReading(['A headline', ...marked])
  const events = findEvents(reading, findDates(reading.texts, reading.source.date))
  const event = (id: string) => events.find((one) => one.id === id)?.name ?? id
  const line = (fact: Fact) => {
    switch (fact.type) {
      case 'affiliation':
        return `${fact.person} @ ${fact.organization}: ${fact.roleName ?? ''}`
      case 'relation':
        return `${fact.person} is ${fact.relationship} of ${fact.relative}`
      case 'participation':
        return `${fact.party} in ${event(fact.event)}: ${fact.role}`
      case 'superEvent':
        return `${event(fact.event)} < ${event(fact.superEvent)}`
      case 'commemorates':
        return `${event(fact.event)} remembers ${event(fact.commemorated)}`
      case 'parentOrganization':
        return `${fact.organization} < ${fact.parent}`
    }
  }
  return findFacts(reading, events).map(line)
}

describe('who holds what office where', () => {
  test.each([
    [
      '[P Ada Lund], the prime minister of [S Norway], spoke.',
      ['Ada Lund @ Norway: prime minister'],
    ],
    ['[S Norway]’s foreign minister [P Ada Lund] spoke.', ['Ada Lund @ Norway: foreign minister']],
    ['[O Acme] CEO [P Ada Lund] spoke.', ['Ada Lund @ Acme: CEO']],
    [
      '[S China]‘s [O Foreign Office] spokesman [P Bo Hart] spoke.',
      ['Bo Hart @ Foreign Office: spokesman'],
    ],
    [
      'The Executive Director of the [O Tern Trust], [P Bo Hart], spoke.',
      ['Bo Hart @ Tern Trust: executive director'],
    ],
    ['former [S US] Representative [P Bo Hart] spoke.', ['Bo Hart @ US: former representative']],
    ['[P Bo Hart], [O Acme]’s chief engineer, spoke.', ['Bo Hart @ Acme: chief engineer']],
    [
      '[S US] President [P Ada Lund], [O UN] Secretary-General [P Bo Hart] and others spoke.',
      ['Ada Lund @ US: president', 'Bo Hart @ UN: secretary-general'],
    ],
    ['The [O Tern Guard], led by [P Ada Lund], marched.', ['Ada Lund @ Tern Guard: leader']],
    [
      'The [O Tern Guard], led by [P Ada Lund]’s brother [P Bo Hart], marched.',
      ['Bo Hart @ Tern Guard: leader', 'Bo Hart is sibling of Ada Lund'],
    ],
    ['[S Norway], under the leadership of [P Ada Lund], grew.', ['Ada Lund @ Norway: leader']],
    ['[P Bo Hart] of [O Acme] disagreed.', ['Bo Hart @ Acme: ']],
    [
      '[P Bo Hart] is a senior lecturer at [O Tern University].',
      ['Bo Hart @ Tern University: senior lecturer'],
    ],
    ['[P Bo Hart] spoke. He was the treasurer of [O Acme].', ['Bo Hart @ Acme: treasurer']],
    ['[P Bo Hart], formerly the treasurer of [O Acme], spoke.', ['Bo Hart @ Acme: treasurer']],
    [
      '[P Bo Hart] and [P Ada Lund] from [O Acme] spoke.',
      ['Bo Hart @ Acme: ', 'Ada Lund @ Acme: '],
    ],
    [
      '[O Acme] directors [P Bo Hart] and [P Ada Lund] spoke.',
      ['Bo Hart @ Acme: director', 'Ada Lund @ Acme: director'],
    ],
    ['[P Ada Lund] co-founded [O Acme].', ['Ada Lund @ Acme: founder']],
    ['[S US] Senator from [L Ohio] [P Bo Hart] spoke.', ['Bo Hart @ US: senator']],
    [
      '[P Bo Hart], 52, a Ph.D. student at [O Tern University], spoke.',
      ['Bo Hart @ Tern University: ph.d. student'],
    ],
    ['[P Bo Hart], of the [S US] rock band [O Kelp], sang.', ['Bo Hart @ Kelp: ']],
    [
      '[S Norway]’s ambassador to the [O UN], [P Ada Lund], spoke.',
      ['Ada Lund @ Norway: ambassador to the UN'],
    ],
    [
      '[D Norwegian] President [P Ada Lund] and Foreign Minister [P Bo Hart] of [S Norway] spoke.',
      ['Ada Lund @ Norway: president', 'Bo Hart @ Norway: foreign minister'],
    ],
    [
      'Members of the [O Tern Guard], including [P Bo Hart], spoke.',
      ['Bo Hart @ Tern Guard: member'],
    ],
    ['[O Acme] grew. The organisation’s owner, [P Bo Hart], spoke.', ['Bo Hart @ Acme: owner']],
    ['[P Bo Hart] spoke. He had joined [O Acme].', ['Bo Hart @ Acme: member']],
    ['[P Bo Hart] served as treasurer of [O Acme].', ['Bo Hart @ Acme: treasurer']],
    ['[P Bo Hart]’s company, [O Acme], grew.', ['Bo Hart @ Acme: ']],
    [
      '[P Bo Hart] and [P Ada Lund], both from [O Acme], spoke.',
      ['Bo Hart @ Acme: ', 'Ada Lund @ Acme: '],
    ],
  ])('%s', (sentence, expected) => {
    expect(factsIn(sentence)).toEqual(expected)
  })

  test('a demonym and an office mean the state, when the article names it', () => {
    expect(factsIn('[D Norwegian] President [P Ada Lund] left [S Norway].')).toEqual([
      'Ada Lund @ Norway: president',
    ])
    expect(factsIn('[D Norwegian] President [P Ada Lund] left.')).toEqual([])
  })

  test.each([
    '[D Norwegian] guitarist [P Ada Lund] left [S Norway].',
    '[D Norwegian] opposition leader [P Ada Lund] left [S Norway].',
    '[P Ada Lund], mayor of [L Tern], spoke.',
    '[P Ada Lund] met the president of [S Norway].',
  ])('states no membership: %s', (sentence) => {
    expect(factsIn(sentence)).toEqual([])
  })
})

describe('who is related to whom', () => {
  test.each([
    ['[P Bo Hart], the eldest son of [P Cy Hart], spoke.', ['Bo Hart is child of Cy Hart']],
    ['[P Bo Hart]’s grandfather [P Cy Hart] spoke.', ['Bo Hart is grandchild of Cy Hart']],
    ['[P Ada Lund] and her husband [P Bo Hart] spoke.', ['Bo Hart is spouse of Ada Lund']],
    [
      '[P Ada Lund] spoke. Her late mother, [P Dee Lund], did not.',
      ['Ada Lund is child of Dee Lund'],
    ],
    [
      '[P Cy Hart] and [P Dee Lund]’s sons [P Ed Hart] and [P Bo Hart] spoke.',
      ['Ed Hart is child of Dee Lund', 'Bo Hart is child of Dee Lund'],
    ],
    [
      '[P Bo Hart] is survived by his wife [P Ada Hart], their sons [P Ed Hart] and [P Cy Hart], and a daughter, [P Dee Hart].',
      [
        'Ada Hart is spouse of Bo Hart',
        'Dee Hart is child of Bo Hart',
        'Ed Hart is child of Bo Hart',
        'Cy Hart is child of Bo Hart',
        'Ed Hart is child of Ada Hart',
        'Cy Hart is child of Ada Hart',
      ],
    ],
    ['[P Bo Hart], brother of singer [P Cy Hart], spoke.', ['Bo Hart is sibling of Cy Hart']],
    ['[P Bo Hart] and wife [P Ada Lund] spoke.', ['Ada Lund is spouse of Bo Hart']],
    ['[P Bo Hart] and [P Ada Lund] married in 1990.', ['Bo Hart is spouse of Ada Lund']],
    ['Brothers [P Bo Hart] and [P Cy Hart] spoke.', ['Bo Hart is sibling of Cy Hart']],
    ['[P Bo Hart], whose father is [P Cy Hart], spoke.', ['Bo Hart is child of Cy Hart']],
    ['The father of [P Bo Hart], [P Cy Hart], spoke.', ['Bo Hart is child of Cy Hart']],
    [
      '[P Bo Hart] was born to [P Cy Hart] and [P Ada Lund].',
      ['Bo Hart is child of Cy Hart', 'Bo Hart is child of Ada Lund'],
    ],
    [
      '[P Bo Hart] and [P Ed Hart], the sons of [P Cy Hart], spoke.',
      ['Bo Hart is child of Cy Hart', 'Ed Hart is child of Cy Hart'],
    ],
    [
      '[P Ada Lund] is survived by husband [P Bo Hart] and son [P Ed Hart].',
      ['Bo Hart is spouse of Ada Lund', 'Ed Hart is child of Ada Lund'],
    ],
  ])('%s', (sentence, expected) => {
    expect(factsIn(sentence)).toEqual(expected)
  })
})

test('a body is part of the one that it is said to be a part of', () => {
  expect(factsIn('[O Tern Books], a division of [O Acme], closed.')).toEqual(['Tern Books < Acme'])
})

describe('who takes part in what', () => {
  test.each([
    [
      'On Monday [P Ada Lund] won the 2021 Ternish general election.',
      'Ada Lund in 2021 Ternish general election: winner',
    ],
    [
      '[P Bo Hart], a candidate for the 2021 Tern election, spoke.',
      'Bo Hart in 2021 Tern election: candidate',
    ],
    ['[S Norway] will host the Tern Summit.', 'Norway in Tern Summit: organizer'],
    ['[P Ada Lund] attended the Tern Summit.', 'Ada Lund in Tern Summit: attendee'],
    ['The murder of [P Bo Hart] was solved.', 'Bo Hart in Murder of Bo Hart: victim'],
    ['[P Bo Hart] died in 2019.', 'Bo Hart in Death of Bo Hart: deceased'],
    [
      'The 1931 Tern War between [S Norway] and neighbouring [S Chile] was long.',
      'Chile in 1931 Tern War: belligerent',
    ],
    [
      'The 2021 Tern Agreement with [S Norway] was signed.',
      'Norway in 2021 Tern Agreement: signatory',
    ],
  ])('%s', (sentence, expected) => {
    expect(factsIn(sentence)).toContain(expected)
  })

  test('a delegation goes to the gathering that was told last', () => {
    const facts = factsIn(
      'Terns are grey. They are small. They are quick.',
      'On July 3, [S Norway] will hold a memorial ceremony for the end of the Tern War. [S Chile] will send a delegation led by Senator [P Ada Lund].',
    )
    expect(facts).toContain('Norway in Memorial ceremony for the end of the Tern War: host')
    expect(facts).toContain('Chile in Memorial ceremony for the end of the Tern War: attendee')
    expect(facts).toContain(
      'Ada Lund in Memorial ceremony for the end of the Tern War: delegation leader',
    )
    expect(facts).toContain('Memorial ceremony for the end of the Tern War remembers Tern War')
  })

  test('who is named beside an event that is commemorated was not there for that', () => {
    const facts = factsIn(
      'In commemoration of the Tern Agreement, [P Ada Lund], the president of [S Norway], laid a wreath. The Tern Agreement was praised by [P Ada Lund].',
      'On July 3, [S Norway] will hold a memorial ceremony for the signing of the Tern Agreement.',
    )
    expect(facts).toContain('2021 ceremony remembers Tern Agreement')
    expect(facts.filter((line) => line.includes('in Tern Agreement:'))).toEqual([])
  })

  test('a move in a war is part of the war whose beginning it was, or whose years it lies in', () => {
    const facts = factsIn(
      'The Tern War began when the [O Tern Guard] crossed the northern border on May 3, 1931. The war lasted for 20 months.',
      '[S Norway] sent troops to [S Chile] in October 1931. [S Peru] sent troops to [S Chile] in 1955.',
    )
    expect(facts.filter((line) => line.includes('<'))).toEqual([
      "Tern Guard's crossing of the northern border < Tern War",
      "Norway's intervention in the Tern War < Tern War",
    ])
    expect(facts).toContain('Tern Guard in Tern War: belligerent')
    expect(facts).toContain("Norway in Norway's intervention in the Tern War: belligerent")
  })
})

describe('who has a part in the happening of the article', () => {
  const partsIn = (...marked: string[]) => {
    const reading = markedReading(marked)
    const events = findEvents(reading, findDates(reading.texts, reading.source.date))
    return findFacts(reading, events).flatMap((fact) =>
      fact.type === 'participation' ? [`${fact.party}: ${fact.role}`] : [],
    )
  }

  test.each([
    [
      [
        'Plane crashes near [L Tern]',
        'A plane crashed near [L Tern].',
        'The victims were identified as [P Bo Hart], [P Cy Hart] of [L Tern], and [P Ada Lund].',
      ],
      ['Bo Hart: victim', 'Cy Hart: victim', 'Ada Lund: victim'],
    ],
    [
      [
        '[P Ada Lund] stabbed in [L Tern]',
        '[P Ada Lund] was stabbed in [L Tern]. [P Bo Hart] was arrested.',
      ],
      ['Ada Lund: victim', 'Bo Hart: suspect'],
    ],
    [
      ['[O Terns] beat [O Gulls]', 'On Saturday, [O Terns] beat [O Gulls]. The match was long.'],
      ['Terns: winner', 'Gulls: loser'],
    ],
    [
      [
        'Study finds terns',
        'A new study on terns came out on Monday. Lead author [P Ada Lund] was glad.',
      ],
      ['Ada Lund: author'],
    ],
    [
      [
        'Plane crashes near [L Tern]',
        'A plane crashed near [L Tern]. The crash is being investigated by both the [O Tern Police] and the [O Air Safety Board].',
      ],
      ['Air Safety Board: investigator'],
    ],
    [
      [
        'Attack kills three in [L Tern]',
        'An attack killed three in [L Tern]. The attack was carried out by the [O Tern Guard].',
      ],
      ['Tern Guard: perpetrator'],
    ],
    [
      [
        'Study finds terns',
        'A new study on terns came out on Monday. Researchers at the [O Tern Institute] are glad.',
      ],
      ['Tern Institute: researcher'],
    ],
  ])('%j', (texts, expected) => {
    expect(partsIn(...texts)).toEqual(expect.arrayContaining(expected))
  })
})
