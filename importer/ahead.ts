/**
 * What `work` makes of each item, in their order, with up to `atOnce` of them in its hands: while one is being used, the
 * next ones are on their way, and never more of them than that.
 */
export async function* ahead<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void, undefined> {
  const begun: Promise<Result>[] = []
  for await (const item of items) {
    const result = work(item)
    // Thrown when its turn comes. Until then nobody waits for it.
    result.catch(() => {})
    begun.push(result)
    const first = begun.length >= atOnce ? begun.shift() : undefined
    if (first) yield await first
  }
  for (const result of begun) yield await result
}
