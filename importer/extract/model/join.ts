import type {AnnotatedEntity, Annotations} from '../annotations/index.ts'
import {nameKey} from '../spelling.ts'

/**
 * What the portions of one article say, as of one. An entity of two portions is the same where type and name are, or
 * where a name of several words is a surface in both; one word alone may be two people's.
 */
export function join(portions: Annotations[]): Annotations {
  const entities: AnnotatedEntity[] = []
  const relations: Annotations['relations'] = []
  const byName = new Map<string, number>()
  for (const portion of portions) {
    const ids = new Map<string, string>()
    for (const entity of portion.entities) {
      const names = namesOf(entity)
      const at = names.map((name) => byName.get(name)).find((index) => index !== undefined)
      const known = at === undefined ? undefined : entities[at]
      const index = at ?? entities.length
      const id = `${index + 1}`
      entities[index] = {...(known ? joined(known, entity) : entity), id}
      for (const name of names) if (!byName.has(name)) byName.set(name, index)
      ids.set(entity.id, id)
    }
    for (const {subject, object, ...rest} of portion.relations) {
      const [one, other] = [ids.get(subject), ids.get(object)]
      if (one && other && one !== other) relations.push({...rest, subject: one, object: other})
    }
  }
  return {entities, relations}
}

function joined(known: AnnotatedEntity, more: AnnotatedEntity): AnnotatedEntity {
  const dated = known.type === 'event' && more.type === 'event' ? {...more, ...known} : known
  return {...dated, surfaces: [...known.surfaces, ...more.surfaces]}
}

function namesOf({type, name, surfaces}: AnnotatedEntity): string[] {
  const texts = surfaces.map((each) => (typeof each === 'string' ? each : each.surface))
  const telling = type === 'event' ? [] : texts.filter((text) => text.includes(' '))
  return [...new Set([name, ...telling].map((text) => `${type} ${nameKey(text)}`))]
}
