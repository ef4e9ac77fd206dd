import type {Reference, ReferenceRule, Rule, ValidationContext} from '@sanity/types'

/**
 * Sanity wants the target of a reference published unless its field is weak for good. A reference that is weak itself
 * may wait: of documents that arrive as drafts and refer to each other, none could be published first otherwise.
 */
export function mayWait(rule: ReferenceRule): ReferenceRule {
  // What Sanity hands out is its whole class; the type leaves out what it has collected already.
  const open = (rule as unknown as Rule).clone()
  open._rules = open._rules.filter(({flag}) => flag !== 'reference')
  return (open as unknown as ReferenceRule).custom(isPublishedOrWaits)
}

async function isPublishedOrWaits(
  reference: Reference | undefined,
  {document, getDocumentExists}: ValidationContext,
): Promise<true | string> {
  if (!reference?._ref || reference._weak || !getDocumentExists) return true
  const isItself = document?._id.replace(/^drafts\./, '') === reference._ref
  if (isItself || (await getDocumentExists({id: reference._ref}))) return true
  return 'Referenced document must be published'
}
