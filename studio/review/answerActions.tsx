import {CheckmarkIcon} from '@sanity/icons/Checkmark'
import {CloseIcon} from '@sanity/icons/Close'
import {DownloadIcon} from '@sanity/icons/Download'
import {LinkIcon} from '@sanity/icons/Link'
import {UnlinkIcon} from '@sanity/icons/Unlink'
import {type ComponentType, useCallback} from 'react'
import type {DocumentActionComponent} from 'sanity'
import {type Decision, decide, type ListedReview} from '../../importer/browser.ts'
import {entityTypes} from '../../schemas/index.ts'
import {LinkDialog} from './LinkDialog.tsx'
import {PairDialog} from './PairDialog.tsx'
import {useDecide} from './useDecide.ts'
import {useOpening} from './useOpening.ts'
import {useReviews} from './useReviews.ts'

type Answer = {
  label: string
  icon: ComponentType
  /** Carried out at once; what has to be chosen first opens a dialog. */
  decision: Decision['decision']
  title: string
}

/** What answers each kind of question. The Studio's own actions would change a question, which nobody but an import asks. */
const answers: Record<ListedReview['kind'], Answer[]> = {
  match: [
    {label: 'Same as…', icon: LinkIcon, decision: 'same', title: 'They are one: unite them.'},
    {
      label: 'Different from…',
      icon: UnlinkIcon,
      decision: 'different',
      title: 'They are two, and stay so.',
    },
  ],
  conflict: [
    {label: 'Keep what stands', icon: CheckmarkIcon, decision: 'mine', title: 'Nothing changes.'},
    {
      label: 'Take what was imported',
      icon: DownloadIcon,
      decision: 'theirs',
      title: 'The field is set to what the source says.',
    },
  ],
  mention: [
    {label: 'Link to…', icon: LinkIcon, decision: 'same', title: 'Say whom or what it means.'},
    {label: 'Leave as text', icon: CloseIcon, decision: 'dismiss', title: 'It stays as it is.'},
  ],
}

export const answerActions: DocumentActionComponent[] = Object.entries(answers).flatMap(
  ([kind, some]) => some.map((answer) => answerAction(kind, answer)),
)

function answerAction(kind: string, {label, icon, decision, title}: Answer) {
  const AnswerAction: DocumentActionComponent = ({id, published}) => {
    const {isOpen, open, close} = useOpening()
    const {run, isDeciding} = useDecide()
    const answer = useCallback(
      () => void run((dataset) => decide(dataset, id, {decision})),
      [run, id],
    )
    if (published?.kind !== kind || published.state !== 'open') return null
    const isChosen = decision === 'same' || decision === 'different'
    return {
      label,
      icon,
      title,
      disabled: isDeciding,
      onHandle: isChosen ? open : answer,
      dialog: isOpen &&
        isChosen && {
          type: 'dialog',
          header: label,
          onClose: close,
          width: 'medium',
          content: <AnswerDialog id={id} word={decision} onClose={close} />,
        },
    }
  }
  return AnswerAction
}

function AnswerDialog(props: {id: string; word: 'same' | 'different'; onClose: () => void}) {
  const {id, word, onClose} = props
  const [review] = useReviews({id}) ?? []
  if (!review) return null
  if (review.kind === 'mention') return <LinkDialog review={review} onClose={onClose} />
  const type = entityTypes.find((each) => each === review.subject.type)
  return type ? (
    <PairDialog word={word} document={{...review.subject, type}} onClose={onClose} />
  ) : null
}
