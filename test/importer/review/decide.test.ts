import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {decide, separate, unite} from '../../../importer/review/index.ts'
import {type Asked, article, asked, BOTH, INITIAL, notes, PLAIN} from './asked.ts'

let dataset: Asked

beforeEach(async () => {
  dataset = await asked()
})
afterEach(() => dataset.lake.close())

const match = async () => {
  const [review] = (await dataset.open('match')).reviews
  if (review?.kind !== 'match') throw new Error('The import asks no match')
  return review
}
const people = () => dataset.all('_type == "person"')
const edit = (id: string, set: Record<string, unknown>) =>
  dataset.client.patch(id).set(set).commit()

describe('what waits for an answer', () => {
  test('is told with the names, the evidence and the passages that it takes', async () => {
    const {reviews, all} = await dataset.open()
    expect(all).toBe(3)
    expect(reviews.map(({kind}) => kind)).toEqual(['match', 'mention', 'mention'])
    expect(reviews[0]).toMatchObject({
      subject: {name: INITIAL, type: 'person'},
      article: {name: `${INITIAL} Speaks`},
      candidates: [
        {name: PLAIN, evidence: [expect.objectContaining({points: expect.any(Number)})]},
      ],
    })
    expect(reviews[1]).toMatchObject({
      entityType: 'person',
      passage: {before: 'The ', quote: 'harbour minister', after: ' was away.'},
    })
  })

  test('takes the decisions that answer it, and no other', async () => {
    expect(await decide(dataset, (await match()).id, {decision: 'mine'})).toMatchObject({
      outcome: 'refused',
      because: '“mine” does not answer this; same or different does.',
    })
    expect(await decide(dataset, 'import.review.0', {decision: 'mine'})).toMatchObject({
      outcome: 'refused',
    })
  })
})

describe('the same', () => {
  test('makes one document of two, and leads everything to it', async () => {
    const {id, subject} = await match()
    const kept = await dataset.person(PLAIN)
    expect(await decide(dataset, id, {decision: 'same'})).toEqual({
      outcome: 'decided',
      said: `United “${INITIAL}” with “${PLAIN}”.`,
    })
    expect(await people()).toMatchObject([
      {
        _id: kept?._id,
        name: PLAIN,
        alternateNames: [{value: INITIAL, kind: 'alias'}],
        formerSlugs: ['jane-q-doe'],
        affiliations: [{roleName: 'head'}, {roleName: 'head'}],
      },
    ])
    expect(await dataset.all(`references("${subject.id}") && _type != "importResolution"`)).toEqual(
      [],
    )
    const mentions = await dataset.client.fetch(
      'array::unique(*[_type == "article"].body[].markDefs[entity._ref == $id].entity._ref)',
      {id: kept?._id},
    )
    expect(mentions).toEqual([kept?._id])
    expect((await dataset.open('match')).all).toBe(0)
  })

  test('stands when the same texts are imported again, read anew, and changed', async () => {
    await decide(dataset, (await match()).id, {decision: 'same'})
    const after = await dataset.all()
    expect(await dataset.importing()).toBe(0)
    await dataset.importing(BOTH, undefined, '2')
    expect(await dataset.all()).toEqual(after)
    const changed = article(INITIAL, 'Everybody was there.')
    await dataset.importing(
      {...BOTH, [INITIAL]: {...notes(INITIAL), unresolved: []}},
      [article(PLAIN), changed],
      '2',
    )
    expect(await people()).toHaveLength(1)
    expect((await dataset.open('match')).all).toBe(0)
  })

  test('comes back as neither of the two when somebody deletes it', async () => {
    await decide(dataset, (await match()).id, {decision: 'same'})
    const kept = await dataset.person(PLAIN)
    for (const {_id} of await dataset.all('_type == "article"')) {
      await dataset.client.patch(_id).unset(['about', 'body[].markDefs']).commit()
    }
    await dataset.client.delete(kept?._id ?? '')
    await dataset.importing(BOTH, undefined, '2')
    expect(await people()).toEqual([])
  })

  test('takes back what a text no longer says of the one that went', async () => {
    const said = {[PLAIN]: notes(PLAIN), [INITIAL]: notes(INITIAL, 'founder')}
    await dataset.importing(said, undefined, '2')
    await decide(dataset, (await match()).id, {decision: 'same'})
    const roles = async () =>
      dataset.client.fetch('*[_type == "person"][0].affiliations[].roleName')
    expect(await roles()).toEqual(['head', 'founder'])
    await dataset.importing(BOTH, undefined, '3')
    expect(await roles()).toEqual(['head', 'head'])
  })

  test('asks about what the two say differently, and keeps both until then', async () => {
    const {id, subject} = await match()
    const kept = await dataset.person(PLAIN)
    await edit(subject.id, {description: 'A surgeon.'})
    await edit(String(kept?._id), {description: 'A rower.'})
    await decide(dataset, id, {decision: 'same'})
    const [conflict] = (await dataset.open('conflict')).reviews
    expect(conflict).toMatchObject({field: 'description', live: 'A rower.', imported: 'A surgeon.'})
    await decide(dataset, String(conflict?.id), {decision: 'theirs'})
    expect(await people()).toMatchObject([{description: 'A surgeon.'}])
  })

  test('publishes nothing that was a draft', async () => {
    const {id, subject} = await match()
    const {_rev, ...left} = (await dataset.person(INITIAL)) ?? {_id: '', _type: ''}
    await dataset.client.create({
      ...left,
      _type: 'person',
      _id: `drafts.${subject.id}`,
      givenName: 'Jane',
    })
    await decide(dataset, id, {decision: 'same'})
    expect(await people()).toMatchObject([
      {_id: expect.stringMatching(/^drafts\./), givenName: 'Jane', name: PLAIN},
      {_id: expect.stringMatching(/^person-/), name: PLAIN},
    ])
    expect((await people())[1]).not.toHaveProperty('givenName')
  })

  test('waits for a draft to be published that published documents would refer to', async () => {
    const {_rev, _id, ...fields} = (await dataset.person(PLAIN)) ?? {_id: '', _type: ''}
    const draft = {...fields, _type: 'person', _id: 'drafts.person-new', name: 'J. Doe'}
    await dataset.client.create(draft)
    expect(await unite(dataset, {left: _id, kept: 'person-new'})).toEqual({
      outcome: 'refused',
      because: '“J. Doe” is a draft, and nothing published may refer to it. Publish it first.',
    })
  })

  test('unites what nobody asked about, and leaves what it would say of itself away', async () => {
    const [one, two] = [await dataset.person(PLAIN), await dataset.person(INITIAL)]
    const relation = {_type: 'relation', _key: 'a', relationship: 'sibling'}
    const person = {_type: 'reference', _ref: two?._id}
    await edit(String(one?._id), {relations: [{...relation, person}]})
    await unite(dataset, {left: String(two?._id), kept: String(one?._id)})
    expect(await people()).toHaveLength(1)
    expect((await people())[0]).not.toHaveProperty('relations')
    expect((await dataset.open('match')).all).toBe(0)
  })

  test('is refused where more refers to the one than the Content Lake takes at once', async () => {
    const {id, subject} = await match()
    const description = 'x'.repeat(1_500_000)
    const party = {_type: 'reference', _ref: subject.id}
    for (const _key of ['a', 'b', 'c']) {
      const participants = [{_key, party, role: description}]
      await dataset.client.create({_type: 'event', name: _key, participants})
    }
    expect(await decide(dataset, id, {decision: 'same'})).toMatchObject({
      outcome: 'refused',
      because: expect.stringMatching(/comes to 4\.6 MB; the Content Lake takes 4 MB at once/),
    })
  })

  test('is planned again when somebody was faster', async () => {
    const {id, subject} = await match()
    let isFirst = true
    const mutate = dataset.client.mutate.bind(dataset.client)
    const slow = dataset.client.withConfig({})
    slow.mutate = (async (...args: Parameters<typeof mutate>) => {
      if (isFirst) await edit(subject.id, {description: 'Written meanwhile.'})
      isFirst = false
      return mutate(...args)
    }) as typeof slow.mutate
    await decide({...dataset, client: slow}, id, {decision: 'same'})
    expect(await people()).toMatchObject([{description: 'Written meanwhile.'}])
  })
})

describe('different', () => {
  test('keeps two apart for good', async () => {
    const {id} = await match()
    expect(await decide(dataset, id, {decision: 'different'})).toMatchObject({outcome: 'decided'})
    await dataset.importing(BOTH, [article(PLAIN), article(INITIAL)], '2')
    expect(await people()).toHaveLength(2)
    expect((await dataset.open('match')).all).toBe(0)
  })

  test('answers the question that asks it, also where it was not asked of this one', async () => {
    const {subject, candidates} = await match()
    const right = String(candidates[0]?.id)
    await separate(dataset, {left: right, right: subject.id})
    expect((await dataset.open('match')).all).toBe(0)
    expect(await dataset.all('_type == "importResolution"')).toMatchObject([
      {judgement: 'different'},
    ])
  })
})

test.each([
  ['different', 'match', 'person-nobody', 'There is no document person-nobody.'],
  ['same', 'match', 'person-nobody', 'There is no document person-nobody any more.'],
  ['same', 'mention', 'person-nobody', 'There is no document person-nobody.'],
] as const)(
  '%s is refused of a %s and %s, and says why',
  async (decision, kind, document, because) => {
    const [review] = (await dataset.open(kind)).reviews
    const before = await dataset.all('true')
    expect(await decide(dataset, String(review?.id), {decision, document})).toEqual({
      outcome: 'refused',
      because,
    })
    expect(await dataset.all('true')).toEqual(before)
  },
)

describe('a conflict', () => {
  const inConflict = async () => {
    const dame = {...notes(PLAIN), entities: notes(PLAIN).entities.slice(1)}
    const titled = (honorificPrefix: string) => ({
      ...BOTH,
      [PLAIN]: {
        ...dame,
        entities: [
          {id: 'e1', type: 'person' as const, name: PLAIN, honorificPrefix},
          ...dame.entities,
        ],
      },
    })
    await dataset.importing(titled('Dame'), undefined, '2')
    const jane = String((await dataset.person(PLAIN))?._id)
    await edit(jane, {honorificPrefix: 'Dr'})
    await dataset.importing(titled('Lady'), undefined, '3')
    const [review] = (await dataset.open('conflict')).reviews
    return {
      jane,
      id: String(review?.id),
      again: () => dataset.importing(titled('Lady'), undefined, '4'),
    }
  }

  test.each([
    ['mine', 'Dr'],
    ['theirs', 'Lady'],
  ] as const)('is settled by %s: %s', async (decision, prefix) => {
    const {id, again} = await inConflict()
    await decide(dataset, id, {decision})
    expect(await dataset.person(PLAIN)).toMatchObject({honorificPrefix: prefix})
    await again()
    expect(await dataset.person(PLAIN)).toMatchObject({honorificPrefix: prefix})
    expect((await dataset.open('conflict')).all).toBe(0)
  })

  test('takes theirs into the draft where there is one', async () => {
    const {id, jane} = await inConflict()
    const {_rev, ...fields} = (await dataset.person(PLAIN)) ?? {_id: '', _type: ''}
    await dataset.client.create({...fields, _type: 'person', _id: `drafts.${jane}`})
    await decide(dataset, id, {decision: 'theirs'})
    expect(await people()).toMatchObject([{honorificPrefix: 'Lady'}, {honorificPrefix: 'Dr'}, {}])
  })
})

test('of a text, the paragraph that both have edited is asked about and taken, and no other', async () => {
  const paragraph = 'The harbour minister was away.'
  const edited = `${paragraph} Nobody`
  const said = {[PLAIN]: notes(PLAIN)}
  const id = await dataset.client.fetch<string>('*[headline == $name][0]._id', {
    name: `${PLAIN} Speaks`,
  })
  const block = 'body[children[0].text == $text][0].children[0].text'
  const key = await dataset.client.fetch<string>(
    '*[_id == $id][0].body[children[0].text == $text][0]._key',
    {id, text: paragraph},
  )
  await edit(id, {[`body[_key=="${key}"].children[0].text`]: `${paragraph} An editor knows why.`})
  await dataset.importing(said, [article(PLAIN, `${edited} knows why.`)], '2')
  const [conflict] = (await dataset.open('conflict')).reviews
  expect(conflict).toMatchObject({field: 'body', live: [{_key: key}], imported: [{_key: key}]})
  await decide(dataset, String(conflict?.id), {decision: 'theirs'})
  expect(
    await dataset.client.fetch(`*[_id == $id][0].${block}`, {id, text: `${edited} knows why.`}),
  ).toBe(`${edited} knows why.`)
  expect(await dataset.client.fetch('count(*[_id == $id][0].body)', {id})).toBe(2)
})

describe('a passage that names nobody', () => {
  test('is linked to the document that it speaks of, and to nothing else', async () => {
    const [review] = (await dataset.open('mention')).reviews
    const document = String((await dataset.person(PLAIN))?._id)
    expect(await decide(dataset, String(review?.id), {decision: 'same'})).toMatchObject({
      outcome: 'refused',
    })
    await decide(dataset, String(review?.id), {decision: 'same', document})
    const [block] = await dataset.client.fetch(
      '*[_id == $id][0].body[count(markDefs[method == "editor"]) > 0]',
      {id: review?.subject.id},
    )
    expect(block.markDefs).toMatchObject([
      {_type: 'mention', entity: {_ref: document, _weak: true}},
    ])
    expect(
      block.children.map(({text, marks}: {text: string; marks: string[]}) => [text, marks.length]),
    ).toEqual([
      ['The ', 0],
      ['harbour minister', 1],
      [' was away.', 0],
    ])
    expect((await dataset.open('mention')).all).toBe(1)
  })

  test('may be left as plain text', async () => {
    for (const {id} of (await dataset.open('mention')).reviews) {
      await decide(dataset, id, {decision: 'dismiss'})
    }
    await dataset.importing(BOTH, undefined, '2')
    expect((await dataset.open('mention')).all).toBe(0)
  })
})
