import type {DocumentRows} from '../../store/index.ts'
import {evaluate} from '../evaluate.ts'
import {viewOf} from '../view.ts'
import type {SlowSearch, Task} from './message.ts'

/** The answer to a query as JSON text, as it goes into the response. */
export async function answerQuery(
  task: Extract<Task, {type: 'query'}>,
  rows: DocumentRows,
  slow: SlowSearch[],
): Promise<string> {
  const {query, params, perspective, privateIds, surroundings} = task
  return evaluate(
    {query, params},
    {
      rows,
      view: viewOf(rows, perspective, {privateIds}),
      surroundings: {...surroundings, now: new Date(surroundings.now)},
      wish: (wishes, milliseconds) => slow.push({wishes, milliseconds}),
    },
    toJson,
  )
}

/** Member by member: documents that come straight from the store need not be there all at once. */
function toJson(result: unknown): string {
  if (!Array.isArray(result)) return JSON.stringify(result ?? null)
  const members: string[] = []
  for (const member of result) members.push(JSON.stringify(member ?? null))
  return `[${members.join(',')}]`
}
