import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {CloseCircleIcon} from '@sanity/icons/CloseCircle'
import type {ComponentType} from 'react'
import {type DocumentActionComponent, useDocumentOperation, useValidationStatus} from 'sanity'
import type {Status} from '../../schemas/vocabularies.ts'

/** A judgement: what it makes of a document, and whether it is offered while the document has unpublished edits. */
export type Judgement = {
  status: 'confirmed' | 'rejected'
  offered: 'without edits' | 'with edits' | 'always'
}

/** Sets the status and publishes: a judgement that waits in a draft would change nothing for the readers. */
export function statusAction({status, offered}: Judgement): DocumentActionComponent {
  const StatusAction: DocumentActionComponent = ({id, type, draft, published, onComplete}) => {
    const {patch, publish} = useDocumentOperation(id, type)
    const {validation, isValidating} = useValidationStatus(id, type, true)
    const invalid = validation.some(({level}) => level === 'error')
    const current = draft ?? published
    if (!current || current.status === status) return null
    if (offered === 'with edits' && !draft) return null
    if (offered === 'without edits' && draft) return null
    return {
      label: labels[status][draft ? 1 : 0],
      icon: icons[status],
      tone: status === 'confirmed' ? 'positive' : 'critical',
      disabled: isValidating || invalid || patch.disabled !== false,
      title: invalid ? 'Mend what is marked as an error first.' : explanations[status],
      onHandle: () => {
        patch.execute([{set: {status}}])
        publish.execute()
        onComplete()
      },
    }
  }
  return StatusAction
}

type Judged = Exclude<Status, 'suggested'>

const labels: Record<Judged, [string, string]> = {
  confirmed: ['Confirm', 'Confirm and publish'],
  rejected: ['Reject', 'Reject and publish'],
}

const icons: Record<Judged, ComponentType> = {
  confirmed: CheckmarkCircleIcon,
  rejected: CloseCircleIcon,
}

const explanations: Record<Judged, string> = {
  confirmed: 'It is right: show it to readers.',
  rejected: 'It is wrong: keep it from readers, and from coming back with the next import.',
}
