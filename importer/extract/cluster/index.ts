import type {Mention, Source} from '../../types.ts'
import {countryOfPlace} from '../lexicons/places.ts'
import {stateOfDemonym} from '../lexicons/states.ts'
import {inOrderOf} from '../order.ts'
import {nameKey} from '../spelling.ts'
import type {Name, Reading, Subject, Text} from '../types.ts'
import {alternateNames} from './alternateNames.ts'
import {withStateNames} from './institutions.ts'
import {organizationKindIn} from './organizationKind.ts'
import {groupOrganizations} from './organizations.ts'
import {personHeading} from './personHeading.ts'
import {groupPersons} from './persons.ts'
import {groupStates} from './states.ts'
import {personTraits} from './traits.ts'

/** Names that mean the same person, body, place … get the same subject. Subjects come in the order of first mention. */
export function cluster(source: Source, texts: Text[], names: Name[]): Reading {
  const of = (type: Name['type']) => names.filter((name) => name.type === type)
  const textOf = new Map(texts.map(({block, text}) => [block, text]))
  const organizations = withStateNames(groupOrganizations(of('organization'), texts), names, texts)
  const year = Number(source.date.slice(0, 4))
  const kindOf = organizationKindIn(texts)
  const subjects: Subject[] = [
    ...groupPersons(of('person')).map(
      (group): Subject => ({
        ...entityOf('person', personHeading(group, textOf, year), group.names),
        type: 'person',
        ...personTraits(group, textOf),
      }),
    ),
    ...groupStates(of('state')).map(
      ({name, code, names: of}): Subject => ({
        ...entityOf('state', name, of),
        type: 'organization',
        kind: 'state',
        ...(code && {countryCode: code}),
      }),
    ),
    ...organizations.map(
      ({name, names: of}): Subject => ({
        ...entityOf('organization', name, of),
        type: 'organization',
        kind: kindOf(name, of),
      }),
    ),
    ...(['place', 'event', 'demonym', 'other'] as const).flatMap((type) =>
      groupPlain(type, of(type)),
    ),
  ]
  return {source, texts, subjects: numbered(subjects, texts)}
}

function entityOf(type: 'person' | 'state' | 'organization', name: string, names: Name[]) {
  const mentions = names.map(mentionOf)
  const confidence = Math.max(...mentions.map((mention) => mention.confidence))
  return {
    id: '',
    name,
    alternateNames: alternateNames(type, name, mentions),
    mentions,
    confidence,
    names,
  }
}

function groupPlain(type: 'place' | 'event' | 'demonym' | 'other', names: Name[]): Subject[] {
  return [...Map.groupBy(names, ({quote}) => nameKey(quote)).values()].map((members) => {
    const name = members[0]?.quote ?? ''
    const countryCode = type === 'demonym' ? stateOfDemonym(name)?.code : countryOfPlace(name)
    return {id: '', type, name, names: members, ...(countryCode && {countryCode})}
  })
}

/** In the order of first mention, and named after it. */
function numbered(subjects: Subject[], texts: Text[]): Subject[] {
  const inOrder = inOrderOf(texts)
  return subjects
    .map((subject) => ({subject, names: subject.names.toSorted(inOrder)}))
    .sort((a, b) => compareFirst(a.names, b.names, inOrder))
    .map(({subject, names}, index): Subject => {
      const id = `e${index + 1}`
      if (!('mentions' in subject)) return {...subject, id, names}
      return {...subject, id, names, mentions: names.map(mentionOf)}
    })
}

function compareFirst(a: Name[], b: Name[], inOrder: (a: Name, b: Name) => number): number {
  const [first, second] = [a[0], b[0]]
  return first && second ? inOrder(first, second) : 0
}

function mentionOf({type: _, kind: __, ...mention}: Name): Mention {
  return mention
}
