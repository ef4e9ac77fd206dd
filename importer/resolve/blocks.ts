/** What is found under a key. Most keys have one, so that one costs no list. */
export type Blocks<Key, Item> = {
  at(key: Key): readonly Item[]
  add(key: Key, item: Item): void
  /** Files an item under what it is found by now, and no longer under what it was found by before. */
  move(item: Item, before: ReadonlySet<Key>, now: ReadonlySet<Key>): void
}

export function createBlocks<Key, Item extends string | number>(): Blocks<Key, Item> {
  const blocks = new Map<Key, Item | Item[]>()
  const at = (key: Key): Item[] => {
    const block = blocks.get(key)
    return block === undefined ? [] : Array.isArray(block) ? block : [block]
  }
  const put = (key: Key, [first, ...others]: Item[]): void => {
    if (first === undefined) blocks.delete(key)
    else blocks.set(key, others.length === 0 ? first : [first, ...others])
  }
  const add = (key: Key, item: Item): void => {
    const block = at(key)
    if (!block.includes(item)) put(key, [...block, item])
  }
  const remove = (key: Key, item: Item): void => {
    put(
      key,
      at(key).filter((each) => each !== item),
    )
  }
  return {
    at,
    add,
    move(item, before, now) {
      for (const key of before) if (!now.has(key)) remove(key, item)
      for (const key of now) if (!before.has(key)) add(key, item)
    },
  }
}
