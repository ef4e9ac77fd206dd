import {
  type Decision,
  decide,
  type ListedReview,
  listReviews,
  reviewsBeginningWith,
} from '../importer/review/index.ts'
import {type Connection, connect} from './connect.ts'
import {EXIT} from './importCommand.ts'
import type {Asked} from './reviewCommand.ts'
import {reviewList} from './reviewList.ts'

/** Shows what waits, or takes an answer. Resolves to the exit status. */
export async function runReview(asked: Asked): Promise<number> {
  const connection = await connect(asked)
  try {
    return asked.doing === 'list' ? await list(connection, asked) : await answer(connection, asked)
  } finally {
    await connection.close()
  }
}

async function list(connection: Connection, {kind, limit, json}: Extract<Asked, {doing: 'list'}>) {
  const found = await listReviews(connection, {limit, ...(kind ? {kind} : {})})
  process.stdout.write(
    json ? `${JSON.stringify(found, null, 2)}\n` : reviewList(found, connection.target),
  )
  return EXIT.done
}

type Deciding = Extract<Asked, {doing: 'decide'}>

async function answer(connection: Connection, {review, decision, json}: Deciding): Promise<number> {
  const settings = {...connection, now: () => new Date()}
  const ids = await reviewsBeginningWith(connection, review)
  const [id, ...others] = ids
  const result =
    id && others.length === 0
      ? await decide(settings, id, await withCandidate(connection, id, decision))
      : {outcome: 'refused' as const, because: notOne(review, ids)}
  const said = result.outcome === 'decided' ? result.said : result.because
  if (json) process.stdout.write(`${JSON.stringify({review: id, ...result}, null, 2)}\n`)
  else (result.outcome === 'decided' ? process.stdout : process.stderr).write(`${said}\n`)
  return result.outcome === 'decided' ? EXIT.done : EXIT.rejected
}

function notOne(review: string, ids: string[]): string {
  if (ids.length === 0) return `No review begins with “${review}”; \`npm run review\` lists them.`
  return `“${review}” begins several: ${ids.join(', ')}. Type more of it.`
}

/** A candidate may be named by its number in the list. */
async function withCandidate(
  connection: Connection,
  id: string,
  decision: Decision,
): Promise<Decision> {
  if (!('document' in decision) || !/^\d+$/.test(decision.document ?? '')) return decision
  const {reviews} = await listReviews(connection, {id})
  const asked = reviews.find((each): each is ListedReview & {kind: 'match'} => each.id === id)
  const chosen = asked?.candidates[Number(decision.document) - 1]
  return chosen ? {...decision, document: chosen.id} : decision
}
