import type {SchemaTypeDefinition} from 'sanity'
import {documentTypes, entityTypes, schemaTypes} from '../schemas/index.ts'
import {drawings} from './form/index.ts'
import {withIncomingReferences} from './incomingReferences.ts'
import {lookOf} from './looks.ts'
import {withOpenReviews, withReviewCard} from './review/index.ts'
import {withUnreviewedNames} from './unreviewedNames.ts'

/** The types that people write, as names; the rest is bookkeeping. */
export const documentTypeNames: string[] = [...documentTypes]

const entityTypeNames: string[] = [...entityTypes]

/** The model as the Studio shows it: schemas/ knows no React, so what is drawn is added here. */
export const schema = {types: schemaTypes.map(dressed)}

function dressed(type: SchemaTypeDefinition): SchemaTypeDefinition {
  if (type.name === 'importReview') return withReviewCard(type)
  if (!documentTypeNames.includes(type.name)) {
    return {...type, ...drawings[type.name]} as SchemaTypeDefinition
  }
  const withIcon = {...type, icon: lookOf(type.name).icon}
  return withOpenReviews(
    entityTypeNames.includes(type.name)
      ? withIncomingReferences(withIcon)
      : withUnreviewedNames(withIcon),
  )
}
