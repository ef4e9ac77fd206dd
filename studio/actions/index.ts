import type {DocumentActionsResolver} from 'sanity'
import {answerActions, pairAction} from '../review/index.ts'
import {documentTypeNames} from '../schema.ts'
import {statusAction} from './statusAction.ts'

/**
 * A person's judgement on what an import proposed. Confirming is the first button of a document that has no unpublished
 * edits; once it has some, publishing comes first.
 */
export const documentActions: DocumentActionsResolver = (actions, {schemaType}) => {
  // The Studio's own would change what is asked.
  if (schemaType === 'importReview') return answerActions
  if (!documentTypeNames.includes(schemaType)) return actions
  const [publish, ...others] = actions
  return [confirmFirst, publish, confirmToo, reject, sameAs, differentFrom, ...others].filter(
    (each) => each !== undefined,
  )
}

const confirmFirst = statusAction({status: 'confirmed', offered: 'without edits'})
const confirmToo = statusAction({status: 'confirmed', offered: 'with edits'})
const reject = statusAction({status: 'rejected', offered: 'always'})
const sameAs = pairAction('same')
const differentFrom = pairAction('different')
