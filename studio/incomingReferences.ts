import type {ObjectMember, SchemaTypeDefinition} from 'sanity'
import {defineIncomingReferenceDecoration} from 'sanity/structure'
import {documentTypes} from '../schemas/index.ts'

/**
 * Shows what points at the open document, below its fields. A relation is stored on one side only; this is the other
 * side of all of them, also of those that a text makes by mentioning somebody.
 */
export function withIncomingReferences(type: SchemaTypeDefinition): SchemaTypeDefinition {
  return {
    ...type,
    renderMembers: (members: ObjectMember[]) => [...members, incomingReferences],
  } as SchemaTypeDefinition
}

const incomingReferences = defineIncomingReferenceDecoration({
  name: 'incomingReferences',
  title: 'Mentioned in',
  description: 'Articles that mention this, and everything else that points here.',
  types: documentTypes.map((type) => ({type})),
  creationAllowed: false,
})
