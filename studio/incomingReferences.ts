import type {ObjectMember, SchemaTypeDefinition} from 'sanity'
import {defineIncomingReferenceDecoration} from 'sanity/structure'
import {documentTypes, schemaTypes} from '../schemas/index.ts'

/**
 * Shows what points at the open document, below its fields. A relation is stored on one side only; this is the other
 * side of all of them, also of those that a text makes by mentioning somebody.
 */
export function withIncomingReferences(type: SchemaTypeDefinition): SchemaTypeDefinition {
  const decoration = defineIncomingReferenceDecoration({
    name: 'incomingReferences',
    title: 'Mentioned in',
    description: 'Articles that mention this, and everything else that points here.',
    types: documentTypes.filter((from) => targetsOf(from).has(type.name)).map((type) => ({type})),
    creationAllowed: false,
  })
  return {
    ...type,
    renderMembers: (members: ObjectMember[]) => [...members, decoration],
  } as SchemaTypeDefinition
}

/** What is looked at of a definition: a part of it has a type of its own, a reference has targets. */
type Definition = {type?: string; to?: {type: string} | {type: string}[]}

/** The types that a document of this type may refer to, in whatever depth of its fields. */
function targetsOf(typeName: string): Set<string> {
  const targets = new Set<string>()
  const visited = new Set<string>()
  visit(schemaTypes.find(({name}) => name === typeName))
  return targets

  function visit(definition: unknown): void {
    if (typeof definition !== 'object' || definition === null) return
    const {type, to, ...parts} = definition as Definition
    for (const target of [to ?? []].flat()) targets.add(target.type)
    if (type && !visited.has(type)) {
      visited.add(type)
      visit(schemaTypes.find(({name}) => name === type))
    }
    for (const part of Object.values(parts)) visit(part)
  }
}
