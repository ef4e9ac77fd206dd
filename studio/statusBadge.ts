import type {DocumentBadgeComponent, DocumentBadgesResolver} from 'sanity'
import {statuses} from '../schemas/vocabularies.ts'
import {documentTypeNames} from './schema.ts'

/** Whether somebody has looked at the document, beside its title. Confirmed content needs no badge. */
export const statusBadge: DocumentBadgesResolver = (badges, {schemaType}) =>
  documentTypeNames.includes(schemaType) ? [...badges, StatusBadge] : badges

const StatusBadge: DocumentBadgeComponent = ({draft, published}) => {
  const status = (draft ?? published)?.status
  if (status === 'confirmed') return null
  const known = statuses.find(({value}) => value === status)
  return known ? {label: known.title, color: status === 'rejected' ? 'danger' : 'warning'} : null
}
