import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {CloseCircleIcon} from '@sanity/icons/CloseCircle'
import type {ComponentType} from 'react'
import type {DocumentActionComponent} from 'sanity'
import type {Status} from '../../schemas/vocabularies.ts'
import {useJudge} from './useJudge.ts'

/** A judgement: what it makes of a document, and whether it is offered while the document has unpublished edits. */
export type Judgement = {
  status: 'confirmed' | 'rejected'
  offered: 'without edits' | 'with edits' | 'always'
}

/** The button that judges. */
export function statusAction({status, offered}: Judgement): DocumentActionComponent {
  const StatusAction: DocumentActionComponent = (document) => {
    const {judge, isAsked, isInvalid, isReady} = useJudge(status, document)
    const {draft, published, release} = document
    const current = draft ?? published
    // What a release says is for its readers to come; judging it would publish the draft to those of today.
    if (release) return null
    if (!current || current.status === status) return null
    if (offered === 'with edits' && !draft) return null
    if (offered === 'without edits' && draft) return null
    return {
      label: labels[status][isAsked ? 2 : draft ? 1 : 0],
      icon: icons[status],
      tone: status === 'confirmed' ? 'positive' : 'critical',
      disabled: isAsked || isInvalid || !isReady,
      title: isInvalid ? 'Mend what is marked as an error first.' : explanations[status],
      onHandle: judge,
    }
  }
  return StatusAction
}

type Judged = Exclude<Status, 'suggested'>

const labels: Record<Judged, [string, string, string]> = {
  confirmed: ['Confirm', 'Confirm and publish', 'Confirming…'],
  rejected: ['Reject', 'Reject and publish', 'Rejecting…'],
}

const icons: Record<Judged, ComponentType> = {
  confirmed: CheckmarkCircleIcon,
  rejected: CloseCircleIcon,
}

const explanations: Record<Judged, string> = {
  confirmed: 'It is right: show it to readers.',
  rejected: 'It is wrong: keep it from readers, and from coming back with the next import.',
}
