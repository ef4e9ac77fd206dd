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
  const result = await evaluate(
    {query, params},
    {
      rows,
      view: viewOf(rows, perspective, {privateIds}),
      surroundings: {...surroundings, now: new Date(surroundings.now)},
      wish: (wishes, milliseconds) => slow.push({wishes, milliseconds}),
    },
  )
  return JSON.stringify(result ?? null)
}
