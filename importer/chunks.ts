/** A query goes by POST when it is long; this many ids keep the answer small. */
const CHUNK = 500

/** Some ids after the other, each lot for one query. */
export function* chunks<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let at = 0; at < items.length; at += CHUNK) yield items.slice(at, at + CHUNK)
}
