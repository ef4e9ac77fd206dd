import {useEffect, useState} from 'react'
import {useDocumentPreviewStore} from 'sanity'

/** The type of a document that a reference names, once it is known. The Studio asks for many of them at a time. */
export function useTypeOfDocument(id: string | undefined): string | undefined {
  const previews = useDocumentPreviewStore()
  const [type, setType] = useState<string>()
  useEffect(() => {
    if (!id) return setType(undefined)
    const subscription = previews.observeDocumentTypeFromId(id).subscribe(setType)
    return () => subscription.unsubscribe()
  }, [id, previews])
  return type
}
