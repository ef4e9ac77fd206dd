const MB = 1024 * 1024

/**
 * The hosted service's, where it has one.
 * @see https://www.sanity.io/docs/content-lake/technical-limits
 */
export const limits = {
  mutation: {bytes: 4 * MB, name: '4 MB for a mutation'},
  query: {bytes: 4 * MB, name: '4 MB for a query with its parameters'},
  request: {bytes: 100 * MB, name: '100 MB for a request'},
  /** Our own: a query is read character by character in the thread that everybody waits for. */
  queryLength: 256 * 1024,
  /** Our own: twice the 20 levels of a document, for lists between them, and what is around a document in a request. */
  jsonDepth: 64,
  /** Listeners, and who waits for live events. */
  streams: 10_000,
}
