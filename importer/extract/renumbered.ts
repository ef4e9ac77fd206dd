import type {Entity, Extraction, Fact} from '../types.ts'
import {inOrderOf} from './order.ts'
import type {Text} from './types.ts'

/** The same extraction with its entities in the order of first mention, called `e1`, `e2`, … wherever it speaks of them. */
export function renumbered(extraction: Extraction, texts: Text[]): Extraction {
  const inOrder = inOrderOf(texts)
  const entities = extraction.entities.toSorted((a, b) => {
    const [first, second] = [firstMention(a), firstMention(b)]
    return first && second ? inOrder(first, second) : 0
  })
  const ids = new Map(entities.map(({id}, index) => [id, `e${index + 1}`]))
  const renamed = (id: string) => ids.get(id) ?? id
  return {
    ...extraction,
    entities: entities.map((entity) => ({...entity, id: renamed(entity.id)})),
    facts: extraction.facts.map((fact) => withIds(fact, renamed)),
    about: extraction.about.map(renamed),
  }
}

function firstMention({mentions}: Entity) {
  return mentions[0]
}

function withIds(fact: Fact, renamed: (id: string) => string): Fact {
  switch (fact.type) {
    case 'affiliation':
      return {...fact, person: renamed(fact.person), organization: renamed(fact.organization)}
    case 'relation':
      return {...fact, person: renamed(fact.person), relative: renamed(fact.relative)}
    case 'participation':
      return {...fact, event: renamed(fact.event), party: renamed(fact.party)}
    case 'superEvent':
      return {...fact, event: renamed(fact.event), superEvent: renamed(fact.superEvent)}
    case 'commemorates':
      return {...fact, event: renamed(fact.event), commemorated: renamed(fact.commemorated)}
    case 'parentOrganization':
      return {...fact, organization: renamed(fact.organization), parent: renamed(fact.parent)}
  }
}
