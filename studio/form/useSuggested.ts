import {useEffect, useState} from 'react'
import {useDocumentPreviewStore} from 'sanity'

/** A document that nobody has judged yet. */
export type Suggested = {id: string; type: string; name: string}

/**
 * Those among the documents with these ids that are published and still only suggested, in the order of the ids; kept
 * up to date. The Studio asks for many documents at a time.
 */
export function useSuggested(ids: string[]): Suggested[] {
  const previews = useDocumentPreviewStore()
  const [found, setFound] = useState<ReadonlyMap<string, Suggested | undefined>>(new Map())
  // A list that is made anew on each keystroke, and mostly of the same ids.
  const key = ids.join(',')
  useEffect(() => {
    const subscriptions = key
      .split(',')
      .filter(Boolean)
      .map((id) =>
        previews.observePaths({_ref: id}, FIELDS).subscribe((document) => {
          setFound((before) => new Map(before).set(id, readSuggested(id, document)))
        }),
      )
    return () => {
      for (const subscription of subscriptions) subscription.unsubscribe()
    }
  }, [key, previews])
  return ids.flatMap((id) => found.get(id) ?? [])
}

const FIELDS = ['_type', 'name', 'status']

function readSuggested(id: string, document: unknown): Suggested | undefined {
  if (typeof document !== 'object' || document === null) return undefined
  const {_type: type, name, status} = document as Record<string, unknown>
  if (status !== 'suggested' || typeof type !== 'string') return undefined
  return {id, type, name: typeof name === 'string' ? name : id}
}
