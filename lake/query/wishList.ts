import type {IndexWish} from './plan/index.ts'
import type {SlowSearch} from './pool/index.ts'

/** Which indexes are worth making. */
export type WishList = {
  /** Adds what searches took for want of indexes; gives one that is to be made now, if there is one. */
  add(searches: SlowSearch[]): IndexWish | undefined
}

/** When queries have lost so much time, an index costs less than to go on without. */
const WORTH_AN_INDEX_MS = 200

export function createWishList(): WishList {
  const lost = new Map<string, number>()
  const granted = new Set<string>()
  return {
    add(searches) {
      for (const {wishes, milliseconds} of searches) {
        const key = JSON.stringify(wishes)
        const soFar = (lost.get(key) ?? 0) + milliseconds
        // Where the first index has not helped, the next one may.
        const wish = wishes.find((one) => !granted.has(JSON.stringify(one)))
        lost.set(key, soFar)
        if (!wish || soFar < WORTH_AN_INDEX_MS) continue
        lost.delete(key)
        granted.add(JSON.stringify(wish))
        return wish
      }
      return undefined
    },
  }
}
