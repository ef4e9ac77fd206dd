import {describe, expect, test} from 'vitest'
import type {KnownEntity} from '../../../importer/resolve/index.ts'
import type {Entity, Fact} from '../../../importer/types.ts'
import {
  also,
  article,
  began,
  event,
  firstOfBoth,
  found,
  known,
  member,
  organization,
  part,
  person,
  resolve,
  span,
  state,
} from './told.ts'

type Told = [entities: Entity[], facts?: Fact[]]

/** What becomes of the second article's first entity, and what was said of the first one's. */
function judged(one: Told, two: Told) {
  const {here, there, shared} = firstOfBoth(one, two)
  const candidate = there.candidates.find(({documentId}) => documentId === here.documentId)
  return {
    outcome: there.outcome,
    shared,
    evidence: Object.fromEntries(
      (candidate?.evidence ?? []).map(({rule, points}) => [rule, points]),
    ),
  }
}

const abbreviated = (value: string) => ({alternateNames: [{value, kind: 'abbreviation' as const}]})
const takesPart = (party: string, of: string, role: string): Fact => ({
  type: 'participation',
  event: of,
  party,
  role,
  evidence: span,
})
const childOf = (who: string, relative: string): Fact => ({
  type: 'relation',
  person: who,
  relative,
  relationship: 'child',
  evidence: span,
})
const holds = (who: string, of: string, roleName: string): Fact => ({
  ...member(who, of),
  ...(roleName ? {roleName} : {}),
})

describe('names that are not quite the same', () => {
  test.each<[string, Entity, Entity, string]>([
    ['letters that some texts have', person('Søren Łukasz'), person('Soren Lukasz'), 'same'],
    ['an office before a full name', person('Senator Jane Doe'), person('Jane Doe'), 'same'],
    ['an office that is the name', person('Pope Francis'), person('Francis'), 'new'],
    [
      'a legal form',
      organization('Acme Tools Inc.', 'company'),
      organization('Acme Tools', 'company'),
      'same',
    ],
    [
      'what sort of body it is',
      organization('Ternish Movement', 'armed-group'),
      organization('Ternish', 'armed-group'),
      'same',
    ],
    [
      'two sorts of body',
      organization('Ternish Movement', 'armed-group'),
      organization('Ternish Group', 'armed-group'),
      'unsure',
    ],
    [
      'an acronym and what it may stand for',
      organization('World Tern Organization', 'nonprofit'),
      organization('WTO', 'nonprofit'),
      'unsure',
    ],
    [
      'an acronym that somebody explained',
      organization('World Tern Organization', 'nonprofit', abbreviated('WTO')),
      organization('WTO', 'nonprofit'),
      'same',
    ],
    ['the order of the words', person('Kim Jong Un'), person('Jong Un Kim'), 'unsure'],
    ['initials', person('Jane Kathleen Doe'), person('J. K. Doe'), 'new'],
    ['a son and perhaps his father', person('John Roe Jr.'), person('John Roe'), 'unsure'],
    ['a son and his father', person('John Roe Jr.'), person('John Roe Sr.'), 'new'],
    [
      'an acronym and a full name that differs from its own by a word',
      organization('Ternish Revolutionary Guard Corps', 'military', abbreviated('TRGC')),
      organization('True Revolutionary Guard Corps', 'military'),
      'same',
    ],
    [
      'the country that American bodies leave out of their names',
      organization('US Tern Control Service', 'government'),
      organization('Tern Control Service', 'government'),
      'same',
    ],
    [
      'the country of a team',
      organization('US women’s tern racing team', 'sports-team'),
      organization('Women’s tern racing team', 'sports-team'),
      'new',
    ],
    [
      'an election that both only describe, under one heading',
      event('2020 Utopia election', {kind: 'election', mentions: [{...span, form: 'descriptor'}]}),
      event('2020 Utopia election', {kind: 'election', mentions: [{...span, form: 'descriptor'}]}),
      'same',
    ],
    [
      'how many polls it is told as',
      event('2020 Ternish primaries', {kind: 'election'}),
      event('2020 Ternish primary', {kind: 'election'}),
      'same',
    ],
    [
      'an election of any nation',
      event('2020 election', {kind: 'election'}),
      event('2020 election', {kind: 'election'}),
      'new',
    ],
    [
      'a party’s primary for any office',
      event('2020 Democratic primary', {kind: 'election'}),
      event('2020 Democratic primary', {kind: 'election'}),
      'new',
    ],
  ])('differ in %s', (_, one, two, outcome) => {
    expect(judged([[one]], [[two]]).outcome).toBe(outcome)
  })

  test('are one where the acronym’s body and the other are of one state', () => {
    const utopia = state('Utopia', 'UT')
    const bodies = (name: string): Told => [
      [organization(name, 'government'), utopia],
      [part(name, utopia.id)],
    ]
    expect(judged(bodies('Bureau of Tern Law Affairs'), bodies('BTLA')).shared).toBe(true)
  })

  test('are one where both hold one office', () => {
    const club = organization('Utopia Rovers', 'sports-team')
    const coach = (name: string): Told => [[person(name), club], [holds(name, club.id, 'coach')]]
    expect(judged(coach('Jane Kathleen Doe'), coach('J. K. Doe'))).toMatchObject({
      outcome: 'same',
      evidence: {nearName: 25, organization: 25},
    })
  })
})

describe('two of one full name', () => {
  const rovers = organization('Utopia Rovers', 'sports-team')
  const senate = organization('Senate of Utopia', 'legislature')
  const bank = organization('Bank of Rivers', 'company')
  const roe = (of: Entity, roleName: string): Told => [
    [person('John Roe'), of],
    [holds('John Roe', of.id, roleName)],
  ]

  test.each<[string, Told, Told, string]>([
    ['a senator and a striker', roe(senate, 'senator'), roe(rovers, 'striker'), 'unsure'],
    ['a striker, called a forward', roe(rovers, 'striker'), roe(rovers, 'forward'), 'same'],
    [
      'a senator, called a lawmaker elsewhere',
      roe(senate, 'senator'),
      roe(state('Utopia', 'UT'), 'lawmaker'),
      'same',
    ],
    ['a senator of whom nothing is said', roe(senate, 'senator'), [[person('John Roe')]], 'same'],
    [
      'a footballer and a minister of whom the bank speaks',
      roe(bank, 'footballer'),
      roe(bank, 'minister'),
      'same',
    ],
    [
      'a candidate and the winner of a match',
      [
        [person('John Roe'), event('Ternish vote', {kind: 'election'})],
        [takesPart('John Roe', 'Ternish vote', 'candidate')],
      ],
      [
        [person('John Roe'), event('Tern Final', {kind: 'match'})],
        [takesPart('John Roe', 'Tern Final', 'winner')],
      ],
      'unsure',
    ],
  ])('%s', (_, one, two, outcome) => {
    expect(judged(one, two).outcome).toBe(outcome)
  })

  test('stay two in whichever article either comes again', () => {
    const resolutions = resolve(
      [
        article('a', ...roe(senate, 'senator')),
        article('b', ...roe(rovers, 'striker')),
        article('c', ...roe(rovers, 'goalkeeper')),
        article('d', ...roe(senate, 'minister')),
      ],
      [],
    )
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(
      (id) => found(resolutions, id, 'John Roe').documentId,
    )
    expect([c, d]).toEqual([b, a])
    expect(a).not.toBe(b)
  })

  test('are told by their relatives and the company that they keep', () => {
    const [mother, friend] = [person('Ann Poe'), person('Kim Lee')]
    const told: Told = [
      [person('John Q. Roe'), friend, mother],
      [childOf('John Q. Roe', mother.id)],
    ]
    const again: Told = [[person('John Roe'), friend, mother], [childOf(mother.id, 'John Roe')]]
    // The mother first, so that she is known when her son is met.
    const resolutions = resolve(
      [article('a', told[0].toReversed(), told[1]), article('b', again[0].toReversed(), again[1])],
      [],
    )
    const {outcome, candidates} = found(resolutions, 'b', 'John Roe')
    expect(outcome).toBe('same')
    expect(candidates[0]?.evidence).toEqual([
      {
        rule: 'nearName',
        points: 35,
        because: '“john roe” and “john q roe” differ by a middle name',
      },
      {rule: 'relative', points: 25, because: 'both are relatives of Ann Poe'},
      {rule: 'company', points: 5, because: 'both are spoken of along with Kim Lee'},
    ])
  })
})

describe('what the dataset knows of a life', () => {
  const roe = (traits: Partial<KnownEntity>) =>
    known({_id: 'person-roe', _type: 'person', name: 'John Roe', ...traits})
  const told: Told = [
    [person('John Roe'), event('Tern Summit', {kind: 'summit', ...began('2019-12')})],
    [takesPart('John Roe', 'Tern Summit', 'host')],
  ]
  const inArticle = (entities: KnownEntity[]) =>
    found(resolve([article('a', ...told)], entities), 'a', 'John Roe')

  test.each<[string, Partial<KnownEntity>, string]>([
    ['born after the article', {since: '2021'}, 'new'],
    ['born before it', {since: '1950-10'}, 'same'],
    ['dead when it happened', {until: '2018'}, 'unsure'],
    ['dead since', {until: '2019-12-20'}, 'same'],
  ])('%s', (_, traits, outcome) => {
    expect(inArticle([roe(traits)]).outcome).toBe(outcome)
  })

  test('is what its events say as well', () => {
    const death = known({
      _id: 'event-1',
      _type: 'event',
      name: 'Death of John Roe',
      kind: 'death',
      startDate: '2018-03-01',
      participants: [{party: 'person-roe', role: 'deceased'}],
    })
    const {outcome, candidates} = inArticle([roe({}), death])
    expect(outcome).toBe('unsure')
    expect(candidates[0]?.evidence.at(-1)?.because).toBe(
      'one died 2018-03-01, the other took part in “Tern Summit” (2019-12)',
    )
  })

  test('keeps a body from an article that is older than it', () => {
    const body = known({
      _id: 'organization-1',
      _type: 'organization',
      name: 'Tern Union',
      kind: 'union',
      since: '2020-06',
    })
    const union = [article('a', [organization('Tern Union', 'union', also('TU Tern'))])]
    expect(found(resolve(union, [body]), 'a', 'Tern Union').outcome).toBe('new')
  })
})
