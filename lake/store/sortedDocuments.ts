import type {LakeDocument} from '../documents/index.ts'

/** A list of documents kept in the order of their ids while single ones come, change and go. */
export type SortedDocuments = {
  readonly list: readonly LakeDocument[]
  put(document: LakeDocument): void
  remove(id: string): void
}

/** Takes a list that is sorted already, and owns it from then on. */
export function sortedDocuments(list: LakeDocument[]): SortedDocuments {
  return {
    list,
    put(document) {
      const place = placeOf(list, document._id)
      list.splice(place, list[place]?._id === document._id ? 1 : 0, document)
    },
    remove(id) {
      const place = placeOf(list, id)
      if (list[place]?._id === id) list.splice(place, 1)
    },
  }
}

/** Where the id stands, or would have to. */
function placeOf(list: readonly LakeDocument[], id: string): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((list[middle]?._id ?? '') < id) low = middle + 1
    else high = middle
  }
  return low
}
