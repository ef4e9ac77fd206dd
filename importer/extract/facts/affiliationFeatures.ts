import type {Fact} from '../../types.ts'
import {bodyGroup} from './bodies.ts'
import type {PossibleAffiliation} from './likelyAffiliations.ts'
import {distanceOf, type Pair, wordsOf} from './places.ts'
import {isStateOffice} from './roles.ts'

/** What is true of a person and a body that one sentence names, and may tell whether the one belongs to the other. */
export function affiliationFeatures({
  pair,
  organization,
  role,
  stated,
  byDemonym,
}: Omit<PossibleAffiliation, 'features'>): string[] {
  const group = byDemonym ? 'demonym' : bodyGroup(organization.kind)
  return [
    `body=${group}`,
    ...stated.flatMap(({evidence}: Fact) => [
      'stated',
      `stated by ${evidence.method}`,
      `stated of ${group}`,
    ]),
    ...(pair ? pairFeatures(pair, group) : ['apart', `apart ${group}`]),
    ...(role ? roleFeatures(role, group) : ['no role', `no role ${group}`]),
  ]
}

function pairFeatures({one, other, words, forward}: Pair, group: string): string[] {
  const order = forward ? 'person first' : 'body first'
  const {text} = one.sentence
  const [from, to] = forward ? [one.list.start, other.end] : [other.start, one.list.end]
  const before = wordsOf(text.slice(Math.max(0, from - 30), from)).at(-1) ?? '^'
  const after = wordsOf(text.slice(to, to + 30))[0] ?? '$'
  const near = distanceOf(words)
  const passed = words.filter((word) => /^[posl]$/.test(word)).length
  return [
    `${order} near=${near}`,
    `${order} near=${near} ${group}`,
    `${order} passed=${Math.min(2, passed)}`,
    `${order} with role between=${words.includes('r')} near=${near < 8}`,
    ...(words.length < 7
      ? [`${order} between=${words.join(' ')}`, `${order} ${group} between=${words.join(' ')}`]
      : []),
    ...(words.length < 12 ? words.map((word) => `${order} among=${word}`) : []),
    `${order} start=${words.slice(0, 2).join(' ')}`,
    `${order} end=${words.slice(-2).join(' ')}`,
    `${order} ${group} end=${words.at(-1) ?? ''}`,
    `${order} before=${before}`,
    `${order} after=${after}`,
    ...(one.list.length > 1 ? [`${order} list`] : []),
    ...(one.at === 0 ? ['in headline'] : []),
  ]
}

function roleFeatures(
  {name, side, plural}: NonNullable<PossibleAffiliation['role']>,
  group: string,
): string[] {
  const head = name.split(' ').at(-1) ?? ''
  return [
    `role ${side}`,
    `role ${side} ${group}`,
    `role=${head}`,
    `role=${head} ${group}`,
    ...(group === 'state' || group === 'demonym'
      ? [`of state=${isStateOffice(name)} ${side}`]
      : []),
    ...(plural ? ['role of several'] : []),
  ]
}
