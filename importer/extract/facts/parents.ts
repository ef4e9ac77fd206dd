import type {Fact} from '../../types.ts'
import {type Match, matchesOf, template} from '../template.ts'
import type {Subject} from '../types.ts'
import type {FactContext} from './context.ts'

const PART =
  '(?:division|subsidiary|branch|unit|arm|wing|part|department|agency|affiliate|committee|institute|faculty|campus)'

const STATED = [
  template(
    `{organization:part},? (?:which is |is |was )?(?:an? |the )(?:[\\p{L}-]+ ){0,2}${PART} of {the}{body:whole}(?!{s})`,
  ),
  template('{organization:part},? (?:which is |is |was )?owned by {the}{body:whole}(?!{s})'),
]
/** "Ruritania’s Defence Ministry": only for bodies that are organs of a state, for a state has companies too. */
const ORGAN = template('{state:whole}{s} {organization:part}')
const ORGANS = new Set(['government', 'military', 'legislature', 'court', 'police'])

/** Which body is part of which. */
export function findParents(context: FactContext): Fact[] {
  return context.sentences.flatMap((sentence) => [
    ...STATED.flatMap((pattern) =>
      [...matchesOf(pattern, sentence)].flatMap((match) => parent(match, 0.85)),
    ),
    ...[...matchesOf(ORGAN, sentence)]
      .filter(({signs}) => isOrgan(context.subject(signs.part?.id ?? '')))
      .flatMap((match) => parent(match, 0.8)),
  ])
}

function parent({signs, span}: Match, confidence: number): Fact[] {
  const {part, whole} = signs
  if (!part || !whole || part.id === whole.id) return []
  const evidence = {...span, confidence, method: 'template:part-of-body'}
  return [{type: 'parentOrganization', organization: part.id, parent: whole.id, evidence}]
}

function isOrgan(subject: Subject | undefined): boolean {
  return subject?.type === 'organization' && ORGANS.has(subject.kind)
}
