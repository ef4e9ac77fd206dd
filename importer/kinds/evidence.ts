import {withPlainApostrophes} from '../extract/index.ts'
import {fieldEvidenceKey} from '../keys.ts'
import type {Entity, Evidence, Mention} from '../types.ts'
import {type EvidenceObject, evidenceObject} from './evidenceObject.ts'
import {strongest} from './strongest.ts'
import type {Told} from './told.ts'

/** Quotations that support a fact, the strongest first, each passage once. */
export function evidenceOf(found: readonly Evidence[], told: Told): EvidenceObject[] {
  return strongest(found.map((evidence) => evidenceObject(evidence, told.articleId)))
}

/** The evidence for fields that are no lists: their members could not hold their own. Fields without any are left out. */
export function fieldEvidence(found: Record<string, readonly Evidence[]>, told: Told) {
  return Object.entries(found)
    .filter(([, evidence]) => evidence.length > 0)
    .map(([field, evidence]) => ({
      _type: 'fieldEvidence',
      _key: fieldEvidenceKey(field),
      field,
      evidence: evidenceOf(evidence, told),
    }))
}

/**
 * Where the article names the entity, as evidence for `name`; where it only describes it, for `kind`: its name was made
 * for it. The passage that has the very name is best, for it shows what it is evidence of. One passage of an article is
 * enough; ten would crowd out the other articles'.
 */
export function namingEvidence({type, name, mentions}: Entity): Record<string, Mention[]> {
  const names = mentions.filter(({form}) => form === 'name')
  const whole = names.filter(({quote}) => isSpelt(quote, name))
  const [best] =
    [whole, names, mentions]
      .find((some) => some.length > 0)
      ?.toSorted((one, two) => two.confidence - one.confidence) ?? []
  if (!best) return {}
  // Of people nothing is known but a name, were it a part of one.
  return best.form === 'name' || type === 'person' ? {name: [best]} : {kind: [best]}
}

function isSpelt(quote: string, name: string): boolean {
  return withPlainApostrophes(quote) === withPlainApostrophes(name)
}
