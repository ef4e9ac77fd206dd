import {drawn, eventOf, organizationOf, type Person, personOf} from './cast.ts'
import {createDice, type Dice} from './dice.ts'
import {sentences} from './sentences.ts'
import {words} from './words.ts'

/** The text of one article of an archive, in the layout that `npm run import` reads; it does not depend on the others. */
export function newsArticle(seed: number, number: number): string {
  const dice = createDice(seed, number)
  const fill = slotsOf(seed, number, dice)
  const city = dice.pick(words.city)
  const day = new Date(Date.UTC(1995, 0, 1 + dice.whole(11_000)))
  const [month, date] = [
    day.toLocaleString('en', {month: 'long', timeZone: 'UTC'}),
    day.getUTCDate(),
  ]
  const said = (list: readonly [string, ...string[]]) => fill(dice.pick(list))
  const body = shuffled(sentences.body, dice).slice(0, 3 + dice.whole(5))
  const paragraphs = [
    `${city.toUpperCase()}, ${month} ${date} — ${said(sentences.opening)}`,
    ...body.map(fill),
    said(sentences.ending),
  ]
  const byline = `By ${personOf(seed, drawn(dice, 200)).name}`
  const headline = said(sentences.headline)
  return [headline, `${month} ${date}, ${day.getUTCFullYear()}`, byline, ...paragraphs, ''].join(
    '\n\n',
  )
}

function shuffled(list: readonly string[], dice: Dice): string[] {
  return list
    .map((item) => ({item, place: dice.roll()}))
    .sort((one, two) => one.place - two.place)
    .map(({item}) => item)
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** Fills the slots of sentences (see sentences.ts): people and bodies stay the same throughout an article. */
function slotsOf(seed: number, number: number, dice: Dice): (sentence: string) => string {
  const [a, b] = [someone(seed, number, dice), someone(seed, number, dice)]
  const body = () => organizationOf(seed, drawn(dice, 40 + population(number) / 8, 2)).name
  const [other, event] = [body(), eventOf(seed, drawn(dice, 10 + population(number) / 10))]
  const introduced = new Set<Person>()
  const called = (person: Person): string => {
    if (introduced.has(person)) return `${person.family}, of the ${person.organization}`
    introduced.add(person)
    return `${person.name}, ${person.role} of the ${person.organization}`
  }
  const slots: Record<string, () => string> = {
    a: () => called(a),
    'a.name': () => a.name,
    'a.role': () => a.role.replace(/^./, (letter) => letter.toUpperCase()),
    'a.pronoun': () => a.pronoun,
    'a.school': () => a.school,
    A: () => a.family,
    b: () => called(b),
    B: () => (introduced.has(b) ? b.family : b.name),
    org: () => a.organization,
    other: () => other,
    event: () => event,
    state: () => dice.pick(words.state),
    second: () => dice.pick(words.state),
    city: () => dice.pick(words.city),
    n: () => String(2 + dice.whole(400)),
    day: () => dice.pick(DAYS),
  }
  return (sentence) => sentence.replace(/\{([\w.]+)\}/g, (_, slot: string) => slots[slot]?.() ?? '')
}

function someone(seed: number, number: number, dice: Dice): Person {
  return personOf(seed, drawn(dice, population(number)))
}

/** How many people the archive may have named up to an article: ever fewer of them are new. */
function population(number: number): number {
  return 40 + 3.2 * number ** 0.84
}
