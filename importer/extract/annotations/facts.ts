import {relationships} from '../../../schemas/vocabularies.ts'
import type {Evidence, Fact} from '../../types.ts'
import {type Noted, supportOf} from './noted.ts'
import type {AnnotatedRelation} from './schema.ts'

/** What the article states of entities that it names. Where bodies and places lie is no fact of ours. */
export function findFacts(article: Noted): Fact[] {
  const named = (id: string) => Boolean(article.naming.get(id)?.length)
  return article.annotations.relations.flatMap((relation) => {
    const evidence = supportOf(relation, article)
    if (!evidence || !named(relation.subject) || !named(relation.object)) return []
    return factOf(relation, evidence) ?? []
  })
}

function factOf(
  {subject, predicate, object, role}: AnnotatedRelation,
  evidence: Evidence,
): Fact | undefined {
  switch (predicate) {
    case 'affiliatedWith': {
      const roleName = role ? {roleName: role} : {}
      return {type: 'affiliation', person: subject, organization: object, ...roleName, evidence}
    }
    case 'relatedTo': {
      const relationship = relationships.find(({value}) => value === role)?.value
      return (
        relationship && {
          type: 'relation',
          person: subject,
          relative: object,
          relationship,
          evidence,
        }
      )
    }
    case 'partOf':
      return {type: 'parentOrganization', organization: subject, parent: object, evidence}
    case 'participantIn':
      return {type: 'participation', event: object, party: subject, role: role ?? '', evidence}
    case 'subEventOf':
      return {type: 'superEvent', event: subject, superEvent: object, evidence}
    case 'commemorates':
      return {type: 'commemorates', event: subject, commemorated: object, evidence}
    case 'locatedIn':
      return undefined
  }
}

/** The quotations that the text does not hold, each with its place in the annotations. */
export function misquotations({
  annotations,
  passages,
}: Pick<Noted, 'annotations' | 'passages'>): string[] {
  return annotations.relations.flatMap(({quote}, at) =>
    quote === undefined || passages.some(({text}) => text.includes(quote))
      ? []
      : [`relations[${at}].quote: the text does not say “${quote}”`],
  )
}
