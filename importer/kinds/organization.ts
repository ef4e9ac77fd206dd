import {STATE_SCHEME} from '../resolve/index.ts'
import type {OrganizationEntity} from '../types.ts'
import {fieldEvidence, namingEvidence} from './evidence.ts'
import {wholeOf} from './hierarchy.ts'
import {identifierObject} from './listed.ts'
import {alternateNames} from './names.ts'
import {strongReference} from './references.ts'
import type {Fields, Told} from './told.ts'

/** A body or a state, from what one article says. */
export function organization(entity: OrganizationEntity, told: Told): Fields {
  const parent = wholeOf(entity.id, 'parentOrganization', told)
  return {
    name: entity.name,
    kind: entity.kind,
    alternateNames: alternateNames(entity),
    parentOrganization: parent && strongReference(parent.documentId, 'organization', told),
    identifiers: identifiers(entity),
    fieldEvidence: fieldEvidence(
      {...namingEvidence(entity), parentOrganization: parent?.evidence ?? []},
      told,
    ),
  }
}

function identifiers({countryCode}: OrganizationEntity) {
  if (!countryCode) return []
  return [identifierObject({scheme: STATE_SCHEME, value: countryCode.toUpperCase()})]
}
