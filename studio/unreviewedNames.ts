import type {ObjectMember, SchemaTypeDefinition} from 'sanity'
import {UnreviewedNames} from './form/index.ts'

/** Shows above the fields what the open document names and nobody has judged. */
export function withUnreviewedNames(type: SchemaTypeDefinition): SchemaTypeDefinition {
  const decoration: ObjectMember = {
    kind: 'decoration',
    key: 'unreviewedNames',
    component: UnreviewedNames,
  }
  return {
    ...type,
    renderMembers: (members: ObjectMember[]) => [decoration, ...members],
  } as SchemaTypeDefinition
}
