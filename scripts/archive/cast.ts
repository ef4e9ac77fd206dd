import {createDice, type Dice} from './dice.ts'
import {words} from './words.ts'

/** A person who never was: with a role in an organization and a past, the same in every article. */
export type Person = {
  name: string
  family: string
  pronoun: 'he' | 'she'
  role: string
  organization: string
  /** Where they were before. */
  school: string
}

/** Of what is drawn by number: the same number under the same seed is the same one. */
const DRAWN = {person: 1, name: 2, organization: 3, event: 4}

/** One of so many bears the name of somebody before, and is another one. */
const HOMONYMS = 40

export function personOf(seed: number, number: number): Person {
  const dice = createDice(seed, DRAWN.person, number)
  const isHomonym = number > HOMONYMS && dice.chance(1 / HOMONYMS)
  const named = nameOf(createDice(seed, DRAWN.name, isHomonym ? dice.whole(number) : number))
  const {name, roles} = organizationOf(seed, drawn(dice, 40 + number / 8, 2))
  const school = organizationOf(seed, drawn(dice, 40 + number / 8, 2)).name
  return {...named, role: dice.pick(roles), organization: name, school}
}

function nameOf(dice: Dice) {
  const isFemale = dice.chance(0.45)
  const given = dice.pick(isFemale ? words.female : words.male)
  const middle = dice.chance(0.5) ? dice.pick(words.familyMiddle) : ''
  const family = dice.pick(words.familyStart) + middle + dice.pick(words.familyEnd)
  const initial = dice.chance(0.1) ? ` ${String.fromCharCode(65 + dice.whole(26))}.` : ''
  const pronoun = isFemale ? ('she' as const) : ('he' as const)
  return {name: `${given}${initial} ${family}`, family, pronoun}
}

type Organization = {name: string; roles: [string, ...string[]]}

export function organizationOf(seed: number, number: number): Organization {
  const dice = createDice(seed, DRAWN.organization, number)
  const {city, state, cause, trade, familyStart, familyEnd} = words
  const invented = () => dice.pick(familyStart) + dice.pick(familyEnd)
  const kinds: [() => Organization, ...Array<() => Organization>] = [
    () => ({
      name: `Ministry of ${dice.pick(cause)} of ${dice.pick(state)}`,
      roles: ['minister', 'deputy minister', 'spokesperson'],
    }),
    () => ({
      name: `${invented()} ${dice.pick(trade)}`,
      roles: ['chief executive', 'chairman', 'director', 'spokesperson'],
    }),
    () => ({
      name: `University of ${invented()}`,
      roles: ['professor', 'rector', 'researcher'],
    }),
    () => ({
      name: `${dice.pick(city)} Police Department`,
      roles: ['chief', 'commissioner', 'spokesperson'],
    }),
    () => ({
      name: `${invented()} Relief Fund`,
      roles: ['founder', 'president', 'director'],
    }),
    () => ({
      name: `${invented()} Football Club`,
      roles: ['coach', 'captain', 'president'],
    }),
  ]
  return dice.pick(kinds)()
}

/** A happening that has a name. */
export function eventOf(seed: number, number: number): string {
  const dice = createDice(seed, DRAWN.event, number)
  const {city, state, cause, familyStart, familyEnd} = words
  const year = 1990 + dice.whole(35)
  const kinds: [() => string, ...Array<() => string>] = [
    () => `${year} ${dice.pick(city)} Summit`,
    () => `Battle of ${dice.pick(familyStart)}${dice.pick(familyEnd)}`,
    () => `${year} ${dice.pick(state)} earthquake`,
    () => `${year} ${dice.pick(city)} ${dice.pick(cause)} Conference`,
    () => `${dice.pick(familyStart)}${dice.pick(familyEnd)} War`,
  ]
  return dice.pick(kinds)()
}

/**
 * A number below `size`, the low ones far more often, and the more so the steeper: as in the news, a few are in every
 * other article and most in one or two.
 */
export function drawn(dice: Dice, size: number, steepness = 3): number {
  return Math.floor(size * dice.roll() ** steepness)
}
