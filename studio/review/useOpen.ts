import {useEffect, useState} from 'react'
import {useDocumentPreviewStore} from 'sanity'
import type {ListedReview} from '../../importer/browser.ts'

/** Those of these reviews that nobody has decided meanwhile, here or elsewhere. */
export function useOpen(reviews: readonly ListedReview[]): ListedReview[] {
  const previews = useDocumentPreviewStore()
  const [decided, setDecided] = useState<ReadonlySet<string>>(new Set())
  const key = reviews.map(({id}) => id).join(' ')
  useEffect(() => {
    const subscriptions = key
      .split(' ')
      .filter(Boolean)
      .map((id) =>
        previews.observePaths({_ref: id}, ['state']).subscribe((document) => {
          if (stateOf(document) === 'decided') setDecided((before) => new Set(before).add(id))
        }),
      )
    return () => {
      for (const subscription of subscriptions) subscription.unsubscribe()
    }
  }, [key, previews])
  return reviews.filter(({id}) => !decided.has(id))
}

function stateOf(document: unknown): unknown {
  return typeof document === 'object' && document !== null && 'state' in document
    ? document.state
    : undefined
}
