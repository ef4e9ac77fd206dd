import {z} from 'zod'

/** Anything that answers GROQ; a client of @sanity/client does. */
export type QueryClient = {
  fetch(query: string, params: Record<string, unknown>): Promise<unknown>
}

/** By default a query shows what people have confirmed. With suggestions, unreviewed claims appear and say so. */
export type Visibility = {includeSuggested?: boolean}

/**
 * Asks a query and checks the answer; an answer of null is no answer. Throws a `QueryResultError` when the dataset
 * holds something that the content model would not let through.
 */
export async function ask<Result>(
  client: QueryClient,
  question: {
    /** What is being fetched, for the error message. */
    what: string
    query: string
    params: Record<string, unknown>
    result: z.ZodType<Result>
  },
): Promise<NonNullable<Result> | undefined> {
  const answer = await client.fetch(question.query, question.params)
  const checked = question.result.safeParse(answer)
  if (!checked.success) throw new QueryResultError(question.what, checked.error)
  return checked.data ?? undefined
}

export class QueryResultError extends Error {
  override name = 'QueryResultError'

  constructor(what: string, cause: z.ZodError) {
    super(
      `Fetching ${what}: the dataset's answer is not what the query promises. Validate and mend the document.\n${z.prettifyError(cause)}`,
      {cause},
    )
  }
}
