/** Room for what an import has to know until it ends, which is more the larger the archive is: see `scratchFile`. */
export type Scratch = {
  texts<Key extends string | number>(): Texts<Key>
  lists<Key extends string | number>(): Lists<Key, number>
  /** What it held is gone. */
  close(): void
}

/** A text under a key. */
export type Texts<Key> = {
  get(key: Key): string | undefined
  set(key: Key, text: string): unknown
  has(key: Key): boolean
  delete(key: Key): unknown
}

/** What is found under a key, each thing once. */
export type Lists<Key, Item> = {
  at(key: Key): readonly Item[]
  add(key: Key, item: Item): void
  remove(key: Key, item: Item): void
}

/** For imports that are small, and where there are no files. */
export function scratchInMemory(): Scratch {
  return {texts: () => new Map(), lists: createLists, close() {}}
}

/** Most keys have one thing under them, so that one costs no list. */
export function createLists<Key, Item extends string | number>(): Lists<Key, Item> {
  const lists = new Map<Key, Item | Item[]>()
  const at = (key: Key): Item[] => {
    const list = lists.get(key)
    return list === undefined ? [] : Array.isArray(list) ? list : [list]
  }
  const put = (key: Key, [first, ...others]: Item[]): void => {
    if (first === undefined) lists.delete(key)
    else lists.set(key, others.length === 0 ? first : [first, ...others])
  }
  return {
    at,
    add(key, item) {
      const list = at(key)
      if (!list.includes(item)) put(key, [...list, item])
    },
    remove(key, item) {
      put(
        key,
        at(key).filter((each) => each !== item),
      )
    },
  }
}

/** Files a thing under the keys by which it is found by now, and no longer under those by which it was found before. */
export function move<Key, Item>(
  lists: Lists<Key, Item>,
  item: Item,
  {before, now}: {before: ReadonlySet<Key>; now: ReadonlySet<Key>},
): void {
  for (const key of before) if (!now.has(key)) lists.remove(key, item)
  for (const key of now) if (!before.has(key)) lists.add(key, item)
}
