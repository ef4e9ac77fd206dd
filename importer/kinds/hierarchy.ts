import type {Evidence} from '../types.ts'
import type {Told} from './told.ts'

type Part = {part: string; whole: string; evidence: Evidence}

/**
 * The whole that an entity is a part of: the one best supported. Nothing becomes a part of itself, however many steps
 * away; where sentences go round in a circle, the weakest of them is not believed.
 */
export function wholeOf(
  entityId: string,
  type: 'superEvent' | 'parentOrganization',
  told: Told,
): {documentId: string; evidence: Evidence[]} | undefined {
  const documentId = told.documentIds.get(entityId)
  const parts = partsOf(type, told).sort(
    (one, two) => two.evidence.confidence - one.evidence.confidence,
  )
  const wholes = new Map<string, string>()
  for (const {part, whole} of parts) {
    if (!wholes.has(part) && !leadsTo(whole, part, wholes)) wholes.set(part, whole)
  }
  const whole = documentId && wholes.get(documentId)
  if (!whole) return undefined
  const saying = parts.filter((each) => each.part === documentId && each.whole === whole)
  return {documentId: whole, evidence: saying.map(({evidence}) => evidence)}
}

function partsOf(type: 'superEvent' | 'parentOrganization', told: Told): Part[] {
  return told.extraction.facts.flatMap((fact) => {
    if (fact.type !== type) return []
    const [partId, wholeId] =
      fact.type === 'superEvent' ? [fact.event, fact.superEvent] : [fact.organization, fact.parent]
    const part = told.documentIds.get(partId)
    const whole = told.documentIds.get(wholeId)
    return part && whole ? [{part, whole, evidence: fact.evidence}] : []
  })
}

function leadsTo(start: string, end: string, wholes: ReadonlyMap<string, string>): boolean {
  for (let at: string | undefined = start; at !== undefined; at = wholes.get(at)) {
    if (at === end) return true
  }
  return false
}
