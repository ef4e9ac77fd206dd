import {inverseRelationships, type Relationship} from '../../schemas/vocabularies.ts'
import {relationKey} from '../keys.ts'
import type {Fact, PersonEntity} from '../types.ts'
import {members} from './members.ts'
import {strongReference} from './references.ts'
import type {Told} from './told.ts'

/** The relatives that a person's document stores. One side says it, the other side is a query (MODEL.md). */
export function relations(entity: PersonEntity, told: Told) {
  const documentId = told.documentIds.get(entity.id)
  const said = told.extraction.facts.flatMap((fact) => {
    const side = fact.type === 'relation' ? storedSide(fact, told) : undefined
    if (!side || side.holder !== documentId) return []
    const {relative, relationship} = side
    const member = {
      _type: 'relation',
      _key: relationKey(relative, relationship),
      person: strongReference(relative, 'person', told),
      relationship,
    }
    return [{member, evidence: fact.evidence}]
  })
  return members(said, told)
}

type Side = {holder: string; relative: string; relationship: Relationship}

/** The child and the grandchild name their elder; what is the same both ways sits on the smaller id. */
function storedSide(fact: Extract<Fact, {type: 'relation'}>, told: Told): Side | undefined {
  const person = told.documentIds.get(fact.person)
  const relative = told.documentIds.get(fact.relative)
  if (!person || !relative || person === relative) return undefined
  const {relationship} = fact
  const inverse = inverseRelationships[relationship]
  const here = {holder: person, relative, relationship}
  const there = {holder: relative, relative: person, relationship: inverse}
  if (relationship === inverse) return person < relative ? here : there
  return relationship === 'child' || relationship === 'grandchild' ? here : there
}
