/** Ids are long, and each is named in many places: it is kept once, and a number stands for it. */
export type Numbers = {
  of(id: string): number
  /** Without giving one to an id that has none. */
  find(id: string): number | undefined
  id(number: number): string
}

export function createNumbers(): Numbers {
  const numbers = new Map<string, number>()
  const ids: string[] = []
  return {
    of(id) {
      const known = numbers.get(id)
      if (known !== undefined) return known
      numbers.set(id, ids.length)
      return ids.push(id) - 1
    },
    find: (id) => numbers.get(id),
    id: (number) => ids[number] ?? '',
  }
}
