import type {Annotations} from '../annotations/index.ts'
import type {Answer} from './answer.ts'
import {borneOutEntity} from './entities.ts'
import type {Ground} from './ground.ts'
import {borneOutRelation} from './relations.ts'

/** What of an answer stands up to the text, and how many of its claims do not. */
export type Verified = {annotations: Annotations; dropped: number}

/**
 * Holds an answer against the text that it was given for. Names and quotations that do not stand there are dropped, and
 * so is what rests on them: whatever a model dreams, or an article talks it into, the text says all that is left.
 */
export function verify(answer: Answer, ground: Ground): Verified {
  let dropped = 0
  const entities = new Map<string, Annotations['entities'][number]>()
  for (const claim of answer.entities) {
    const held = borneOutEntity(claim, ground)
    dropped += held.dropped
    if (held.found && !entities.has(claim.id)) entities.set(claim.id, held.found)
  }
  const relations = answer.relations.flatMap((claim) => {
    const held = borneOutRelation(claim, entities, ground)
    dropped += held.dropped
    return held.found ?? []
  })
  return {annotations: {entities: [...entities.values()], relations}, dropped}
}
