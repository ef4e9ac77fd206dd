import type {ObjectMember, SchemaTypeDefinition} from 'sanity'
import {OpenReviews} from './OpenReviews.tsx'

type Members = (members: ObjectMember[]) => ObjectMember[]

/** Shows above everything else what imports ask about the open document. */
export function withOpenReviews(type: SchemaTypeDefinition & {renderMembers?: Members}) {
  const decoration: ObjectMember = {
    kind: 'decoration',
    key: 'openReviews',
    component: OpenReviews,
  }
  const {renderMembers = (members) => members} = type
  const withReviews: Members = (members) => [decoration, ...renderMembers(members)]
  return {...type, renderMembers: withReviews} as SchemaTypeDefinition
}
