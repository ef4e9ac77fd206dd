type NewsDocument = {
  _id: string
  _type: string
  _rev: string
  _createdAt: string
  _updatedAt: string
  [attribute: string]: unknown
}

/**
 * A news dataset of any size, the same for the same size: articles that mention persons, organizations and events, some
 * of which are in every other article and most in hardly any.
 */
export function* newsDocuments(count: number): Generator<NewsDocument, void, undefined> {
  const dice = createDice(count)
  const shares = {person: 0.15, organization: 0.05, event: 0.1}
  const numbers = {
    person: Math.floor(count * shares.person),
    organization: Math.floor(count * shares.organization),
    event: Math.floor(count * shares.event),
  }
  const some = (type: keyof typeof numbers) => reference(`${type}-${dice.early(numbers[type])}`)
  const party = () => some(dice.chance(0.7) ? 'person' : 'organization')
  const entity = () => some(dice.pick(['person', 'person', 'organization', 'event'] as const))
  const articles = count - numbers.person - numbers.organization - numbers.event

  for (let n = 0; n < numbers.organization; n++) yield {...named('organization', n, dice)}
  for (let n = 0; n < numbers.person; n++) {
    yield {
      ...named('person', n, dice),
      affiliations: [{_key: 'a', roleName: dice.word(), organization: some('organization')}],
      relations: [{_key: 'r', relationship: 'child', person: some('person')}],
    }
  }
  for (let n = 0; n < numbers.event; n++) {
    yield {
      ...named('event', n, dice),
      kind: dice.pick(['summit', 'protest', 'election']),
      startDate: dice.date(),
      participants: members(dice.whole(4) + 1, () => ({role: dice.word(), party: party()})),
      ...(n > 0 && dice.chance(0.3) && {superEvent: some('event')}),
    }
  }
  for (let n = 0; n < articles; n++) {
    yield {
      ...basics('article', n, dice),
      headline: dice.sentence(7),
      description: dice.sentence(14),
      datePublished: dice.date(),
      tags: [dice.pick(['politics', 'sport', 'economy', 'culture']), dice.word()],
      contributions: members(1, () => ({role: 'author', contributor: some('person')})),
      publisher: some('organization'),
      about: members(1, entity),
      body: members(3, (part) => ({
        _type: 'block',
        style: 'normal',
        markDefs: part > 0 ? [] : members(4, () => ({_type: 'mention', entity: entity()})),
        children: [{_key: 's', _type: 'span', text: dice.sentence(25), marks: []}],
      })),
    }
  }
}

type Dice = ReturnType<typeof createDice>

function named(type: string, n: number, dice: Dice): NewsDocument {
  return {...basics(type, n, dice), name: dice.name(), description: dice.sentence(12)}
}

function basics(type: string, n: number, dice: Dice): NewsDocument {
  const time = '2026-01-01T00:00:00Z'
  return {
    _id: `${type}-${n}`,
    _type: type,
    _rev: 'generated',
    _createdAt: time,
    _updatedAt: time,
    slug: {_type: 'slug', current: `${type}-${n}-slug`},
    status: dice.chance(0.8) ? 'confirmed' : 'suggested',
  }
}

function reference(_ref: string) {
  return {_type: 'reference', _ref}
}

function members<T extends object>(count: number, make: (index: number) => T) {
  return Array.from({length: count}, (_, index) => ({_key: `k${index}`, ...make(index)}))
}

const SYLLABLES = 'ba ko ri ten sul mar den po li vor an es tri go nel ka um ser'.split(' ')

/** Chance that comes out the same every time. @see https://en.wikipedia.org/wiki/Linear_congruential_generator */
function createDice(seed: number) {
  let state = seed
  function roll(): number {
    state = (state * 1664525 + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const whole = (below: number): number => Math.floor(roll() * below)
  const pick = <T>(list: readonly [T, ...T[]]): T => list[whole(list.length)] ?? list[0]
  /** The first ones come up most often. */
  const early = (below: number): number => Math.floor(roll() ** 2 * below)
  const words = Array.from({length: 5000}, () =>
    Array.from({length: 2 + whole(3)}, () => SYLLABLES[whole(SYLLABLES.length)]).join(''),
  )
  const word = (): string => words[early(words.length)] ?? ''
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
  return {
    whole,
    pick,
    early,
    word,
    chance: (share: number): boolean => roll() < share,
    name: (): string => `${capital(word())} ${capital(word())}`,
    sentence: (length: number): string => `${capital(Array.from({length}, word).join(' '))}.`,
    date() {
      const day = new Date(Date.UTC(1990, 0, 1 + whole(13_000))).toISOString().slice(0, 10)
      return {edtf: day, earliest: `${day}T00:00:00.000Z`, latest: `${day}T23:59:59.999Z`}
    },
  }
}
