import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {articleId} from '../../../importer/ids.ts'
import {type KnownEntity, normaliseName} from '../../../importer/resolve/index.ts'
import type {Entity, Fact} from '../../../importer/types.ts'
import {
  also,
  article,
  began,
  belongsTo,
  event,
  firstOfBoth,
  found,
  known,
  member,
  type Organization,
  organization,
  part,
  person,
  resolve,
  span,
  state,
} from './told.ts'

const outcomes = (one: Entity[], two: Entity[], facts: Fact[] = []) => {
  const {there, shared} = firstOfBoth([one, facts], [two, facts])
  return {outcome: there.outcome, shared}
}

describe('two articles', () => {
  test.each<[string, Entity[], Entity[], boolean]>([
    ['one full name', [person('Ana Núñez')], [person('Ana Nunez')], true],
    ['a name with and without a title', [person('Dr Jane Doe')], [person('Jane Doe')], true],
    ['one word for a person', [person('Kim')], [person('Kim')], false],
    [
      'a surname and a full name',
      [person('Jane Doe', {alternateNames: [{value: 'Doe', kind: 'short'}]})],
      [person('Doe')],
      false,
    ],
    [
      'an alias',
      [person('Edson Arantes', {alternateNames: [{value: 'Rei Pele', kind: 'alias'}]})],
      [person('Rei Pele')],
      true,
    ],
    ['a state under two names', [state('North Korea', 'KP')], [state('DPRK', 'KP')], true],
    ['two states', [state('North Korea', 'KP')], [state('South Korea', 'KR')], false],
    [
      'a state and its team',
      [state('England', 'GB')],
      [organization('England', 'sports-team')],
      false,
    ],
    [
      'an acronym with its expansion',
      [
        organization('United Nations', 'intergovernmental', {
          alternateNames: [{value: 'UN', kind: 'abbreviation'}],
        }),
      ],
      [organization('UN', 'intergovernmental')],
      true,
    ],
    [
      'one acronym of two bodies',
      [
        organization('American Broadcasting', 'company', {
          alternateNames: [{value: 'ABC', kind: 'abbreviation'}],
        }),
      ],
      [
        organization('Australian Broadcasting', 'company', {
          alternateNames: [{value: 'ABC', kind: 'abbreviation'}],
        }),
      ],
      false,
    ],
    [
      'a short name that many bodies have',
      [organization('Parliament of Utopia', 'legislature', also('Parliament'))],
      [organization('Parliament of Arcadia', 'legislature', also('Parliament'))],
      false,
    ],
    [
      'a surname that was taken for an alias',
      [person('Jane Roe', also('Roe'))],
      [person('John Roe', also('Roe'))],
      false,
    ],
    [
      'a body that many states have',
      [organization('Supreme Court', 'court')],
      [organization('Supreme Court', 'court')],
      false,
    ],
    ['a named event', [event('Korean War')], [event('Korean War')], true],
    [
      'two editions of an event',
      [event('Golden Cup', began('2019-07'))],
      [event('Golden Cup', began('2020-07'))],
      false,
    ],
    [
      'one edition, said more precisely',
      [event('Golden Cup', began('2019-07'))],
      [event('Golden Cup', began('2019-07-03'))],
      true,
    ],
    [
      'what has no second edition, dated by parts of it',
      [event('Brexit', {kind: 'other', ...began('2018')})],
      [event('Brexit', {kind: 'other', ...began('2019-03-23')})],
      true,
    ],
    [
      'an edition whose year is in its name',
      [event('2020 Utopian election', {kind: 'election', ...began('2020')})],
      [event('2020 Utopian election', {kind: 'election', ...began('2019-08-15')})],
      true,
    ],
    [
      'a pandemic that the text only calls one',
      [event('COVID-19 pandemic', {mentions: [{...span, form: 'descriptor'}]})],
      [event('COVID-19 pandemic')],
      true,
    ],
    [
      'an embassy, of which a state has many',
      [organization('Embassy of Utopia', 'government')],
      [organization('Embassy of Utopia', 'government')],
      false,
    ],
    [
      'a described event',
      [event('Rally in Minsk', {mentions: [{...span, form: 'descriptor'}]})],
      [event('Rally in Minsk', {mentions: [{...span, form: 'descriptor'}]})],
      false,
    ],
  ])('share what %s means: %#', (_, one, two, shared) => {
    expect(outcomes(one, two).shared).toBe(shared)
  })

  test('share a body of one name when it belongs to one state', () => {
    const bodies = (code: string) => [
      organization('Foreign Ministry', 'government'),
      state(code, code),
    ]
    const facts = (code: string) => [part('Foreign Ministry', code)]
    const resolutions = resolve(
      [
        article('a', bodies('CN'), facts('CN')),
        article('b', bodies('CN'), facts('CN')),
        article('c', bodies('RU'), facts('RU')),
      ],
      [],
    )
    const [a, b, c] = ['a', 'b', 'c'].map(
      (id) => found(resolutions, id, 'Foreign Ministry').documentId,
    )
    expect(a).toBe(b)
    expect(a).not.toBe(c)
  })

  test('leave it to a person whether a senator is the striker of the same name', () => {
    const senate = organization('Senate of Utopia', 'legislature')
    const club = organization('Utopia Rovers', 'sports-team')
    const resolutions = resolve(
      [
        article('a', [person('John Roe'), senate], [member('John Roe', senate.id)]),
        article('b', [person('John Roe'), club], [member('John Roe', club.id)]),
      ],
      [],
    )
    const striker = found(resolutions, 'b', 'John Roe')
    expect(striker.outcome).toBe('unsure')
    expect(striker.documentId).not.toBe(found(resolutions, 'a', 'John Roe').documentId)
    expect(striker.candidates[0]?.evidence.map(({rule, points}) => [rule, points])).toEqual([
      ['name', 60],
      ['world', -25],
    ])
  })

  test('call what counts for or against them by its name', () => {
    const [north, south] = [state('Utopia', 'UT'), state('Arcadia', 'AR')]
    const court = organization('Court of Rivers', 'court')
    const judged = (id: string, of: Organization) =>
      article(
        id,
        [person('Ann Lee'), court, of],
        [member('Ann Lee', court.id), part(court.id, of.id)],
      )
    const resolutions = resolve([judged('a', north), judged('b', north), judged('c', south)], [])
    const reasons = (id: string, name: string) =>
      found(resolutions, id, name).candidates.flatMap(({evidence}) =>
        evidence.map(({because}) => because),
      )
    expect(reasons('b', 'Court of Rivers')).toContain('both are bodies of one state (Utopia)')
    expect(reasons('b', 'Ann Lee')).toContain('both belong to one organization (Court of Rivers)')
    expect(reasons('c', 'Court of Rivers')).toContain(
      'one is a body of Arcadia, the other of Utopia',
    )
  })

  test('leave it to a person whether a middle name tells two apart', () => {
    expect(outcomes([person('John Q. Roe')], [person('John Roe')]).outcome).toBe('unsure')
  })
})

describe('one article', () => {
  test('that keeps two of one name apart has two, and the same two when it comes again', () => {
    const twins = [person('Kim Lee'), person('Kim Lee', {id: 'other'})]
    const resolutions = resolve([article('a', twins)], [])
    const ids = ['Kim Lee', 'other'].map((id) => found(resolutions, 'a', id).documentId)
    expect(new Set(ids).size).toBe(2)

    const namedBy = [articleId('file', 'a')]
    const both = ids.map((_id) => known({_id, _type: 'person', name: 'Kim Lee', namedBy}))
    const again = resolve([article('a', twins)], both)
    expect(['Kim Lee', 'other'].map((id) => found(again, 'a', id).documentId)).toEqual(ids)
  })

  test('has a state once, whatever it calls it', () => {
    const resolutions = resolve(
      [article('a', [state('US', 'US'), state('United States', 'US')])],
      [],
    )
    expect(found(resolutions, 'a', 'US').documentId).toBe(
      found(resolutions, 'a', 'United States').documentId,
    )
  })
})

describe('what the dataset holds', () => {
  const doe = known({_id: 'person-doe', _type: 'person', name: 'Jane Doe'})

  test('is recognised, with the reason', () => {
    const {outcome, documentId, candidates} = found(
      resolve([article('a', [person('Jane Doe')])], [doe]),
      'a',
      'Jane Doe',
    )
    expect({outcome, documentId}).toEqual({outcome: 'same', documentId: 'person-doe'})
    expect(candidates[0]).toMatchObject({
      score: 60,
      evidence: [{rule: 'name', because: 'both are named “jane doe”'}],
    })
  })

  test('is recognised in a draft', () => {
    const draft = {...doe, _id: 'drafts.person-doe'}
    expect(
      found(resolve([article('a', [person('Jane Doe')])], [draft]), 'a', 'Jane Doe').documentId,
    ).toBe('person-doe')
  })

  test('is not recognised by a short name or a description', () => {
    const short = {...doe, alternateNames: [{value: 'Jane the Great', kind: 'short' as const}]}
    expect(
      found(resolve([article('a', [person('Jane the Great')])], [short]), 'a', 'Jane the Great')
        .outcome,
    ).toBe('new')
  })

  test('is not recognised by a description that some article gives its own happening', () => {
    const rally = known({
      _id: 'event-1',
      _type: 'event',
      name: 'Rally in Minsk',
      describedBy: ['article-1'],
    })
    const named = event('Rally in Minsk')
    expect(found(resolve([article('a', [named])], [rally]), 'a', 'Rally in Minsk').outcome).toBe(
      'new',
    )
    const made = {...rally, describedBy: []}
    expect(found(resolve([article('a', [named])], [made]), 'a', 'Rally in Minsk').outcome).toBe(
      'same',
    )
  })

  test('is not chosen among two of one name', () => {
    const other = {...doe, _id: 'person-other'}
    expect(
      found(resolve([article('a', [person('Jane Doe')])], [doe, other]), 'a', 'Jane Doe').outcome,
    ).toBe('unsure')
  })

  test('is chosen among two of one name by an organization that only one belongs to', () => {
    const club = known({
      _id: 'organization-club',
      _type: 'organization',
      name: 'Utopia Rovers',
      kind: 'sports-team',
    })
    const member_ = {...doe, _id: 'person-other', affiliations: [belongsTo('organization-club')]}
    const told = article(
      'a',
      [person('Jane Doe'), organization('Utopia Rovers', 'sports-team')],
      [member('Jane Doe', 'Utopia Rovers')],
    )
    expect(found(resolve([told], [club, doe, member_]), 'a', 'Jane Doe').documentId).toBe(
      'person-other',
    )
  })

  test('is found again after an editor has renamed it', () => {
    const batch = [
      article('a', [
        person('Jon Smiht'),
        event('Rally', {mentions: [{...span, form: 'descriptor'}]}),
      ]),
    ]
    const before = resolve(batch, [])
    const renamed = [
      known({_id: found(before, 'a', 'Jon Smiht').documentId, _type: 'person', name: 'John Smith'}),
      known({
        _id: found(before, 'a', 'Rally').documentId,
        _type: 'event',
        name: 'Great Rally',
        kind: 'protest',
      }),
    ]
    const after = resolve(batch, renamed)
    expect(after.flatMap(({entities}) => entities.map(({outcome}) => outcome))).toEqual([
      'same',
      'same',
    ])
    expect(after.flatMap(({entities}) => entities.map(({documentId}) => documentId))).toEqual(
      before.flatMap(({entities}) => entities.map(({documentId}) => documentId)),
    )
  })
})

describe('a batch', () => {
  const names = fc.constantFrom(
    'Jane Doe',
    'John Roe',
    'Kim',
    'John Q. Roe',
    'Ana Nunez',
    'Ana Núñez',
  )
  const gender = fc.option(fc.constantFrom('female' as const, 'male' as const), {nil: undefined})
  const people = fc.uniqueArray(fc.tuple(names, gender), {
    selector: ([name]) => normaliseName(name),
  })
  const batch = fc
    .uniqueArray(fc.tuple(fc.string({minLength: 1}), people), {selector: ([id]) => id})
    .map((articles) =>
      articles.map(([id, some]) =>
        article(
          id,
          some.map(([name, gender]) => person(name, gender ? {gender} : {})),
        ),
      ),
    )

  test('gives the same answers in any order', () => {
    fc.assert(
      fc.property(
        batch.chain((some) =>
          fc.tuple(fc.constant(some), fc.shuffledSubarray(some, {minLength: some.length})),
        ),
        ([one, two]) => {
          expect(resolve(two, [])).toEqual(resolve(one, []))
        },
      ),
    )
  })

  test('gives the same ids when it comes again and everything is known', () => {
    fc.assert(
      fc.property(batch, (some) => {
        const first = resolve(some, [])
        const ids = first.map(({entities}) => entities.map(({documentId}) => documentId))
        const everything = new Map<string, KnownEntity>()
        for (const {source, articleId, entities} of first) {
          const told = some.find((each) => each.source.id === source.id)?.entities
          for (const {entity, documentId: _id} of entities) {
            const name = told?.find(({id}) => id === entity)?.name ?? ''
            const before = everything.get(_id) ?? known({_id, _type: 'person', name})
            everything.set(_id, {...before, namedBy: [...before.namedBy, articleId]})
          }
        }
        const again = resolve(some, [...everything.values()])
        expect(again.map(({entities}) => entities.map(({documentId}) => documentId))).toEqual(ids)
      }),
    )
  })
})
