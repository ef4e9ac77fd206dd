import {isValidationErrorMarker} from '@sanity/types'
import {useToast} from '@sanity/ui/toast'
import {useCallback, useEffect, useState} from 'react'
import {
  type DocumentActionProps,
  useDocumentOperation,
  useSyncState,
  useValidationStatus,
} from 'sanity'
import type {Status} from '../../schemas/vocabularies.ts'

/** A judgement that somebody asks for is first set in the draft, and when that is saved the draft is published. */
type Stage = 'none' | 'asked' | 'set'

/**
 * Judges a document: sets its status and publishes it, for a judgement that waits in a draft would change nothing for the
 * readers. It may be asked for at any time, and each step waits until what came before has settled, as the Studio's own
 * Publish does. Whatever changes a document, here or elsewhere, has it validated anew: a button that is disabled
 * meanwhile loses clicks without a word. And the Studio gives a publishing up when it begins to save something else.
 */
export function useJudge(
  status: Status,
  {id, type, draft, published}: Pick<DocumentActionProps, 'id' | 'type' | 'draft' | 'published'>,
) {
  const current = draft ?? published
  const {patch, publish} = useDocumentOperation(id, type)
  const {isSyncing} = useSyncState(id, type)
  const {validation, isValidating, revision} = useValidationStatus(current?._id ?? id, type, true)
  const {push} = useToast()
  const [stage, setStage] = useState<Stage>('none')
  const isInvalid = validation.some(isValidationErrorMarker)
  const isSettled = !isSyncing && !isValidating && revision === current?._rev
  const isSet = draft?.status === status

  useEffect(() => {
    if (stage === 'none' || !isSettled) return
    const fail = (title: string) => push({status: 'error', title})
    if (stage === 'asked' && !isInvalid) {
      setStage('set')
      patch.execute([{set: {status}}])
      return
    }
    setStage('none')
    if (isInvalid) fail('Mend what is marked as an error first')
    else if (isSet) publish.execute()
    else fail('The Content Lake did not accept this')
  }, [stage, isSettled, isInvalid, isSet, status, patch, publish, push])

  return {
    // The same function each time: the Studio lays its buttons out anew for another one.
    judge: useCallback(() => setStage('asked'), []),
    isAsked: stage === 'asked',
    isInvalid,
    isReady: patch.disabled === false,
  }
}
