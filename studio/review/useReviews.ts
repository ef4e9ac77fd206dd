import {useEffect, useMemo, useState} from 'react'
import {useClient} from 'sanity'
import {type ListedReview, listReviews} from '../../importer/browser.ts'
import {API_VERSION} from '../structure/apiVersion.ts'

/** Other options, be they only another object, are another client: whatever depends on it would begin again. */
const OPTIONS = {apiVersion: API_VERSION}

/** The dataset that people decide on here. */
export function useDataset() {
  const client = useClient(OPTIONS)
  return useMemo(() => ({client, target: 'this dataset', now: () => new Date()}), [client])
}

/** What imports ask, about one document or as one question; undefined while it is being read. */
export function useReviews({id, about}: {id?: string; about?: string}): ListedReview[] | undefined {
  const dataset = useDataset()
  const [reviews, setReviews] = useState<ListedReview[]>()
  const [fault, setFault] = useState<unknown>()
  useEffect(() => {
    let isAsked = true
    const wanted = {...(id ? {id} : {}), ...(about ? {about} : {})}
    listReviews(dataset, wanted).then(
      (found) => isAsked && setReviews(found.reviews),
      (reason: unknown) => isAsked && setFault(reason),
    )
    return () => {
      isAsked = false
    }
  }, [dataset, id, about])
  // Shown by the Studio, as any fault of a pane is.
  if (fault) throw fault
  return reviews
}
