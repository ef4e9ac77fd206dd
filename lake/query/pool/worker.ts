import {getHeapStatistics} from 'node:v8'
import {parentPort} from 'node:worker_threads'
import {LakeError} from '../../errors.ts'
import {answerQuery} from './answerQuery.ts'
import {makeIndex} from './makeIndex.ts'
import type {Outcome, Reply, SlowSearch, Task} from './message.ts'
import {openSnapshots, type Snapshots} from './snapshots.ts'

/**
 * A thread that answers queries, one after the other, through connections of its own. Whatever keeps it busy, the lake
 * goes on taking requests; when it is too long, the lake ends it.
 */
const stores = new Map<string, Snapshots>()

parentPort?.on('message', async (task: Task) => {
  const slow: SlowSearch[] = []
  const outcome = await outcomeOf(task, slow)
  const reply: Reply = {outcome, slow, memory: getHeapStatistics().total_heap_size}
  parentPort?.postMessage(reply)
})

async function outcomeOf(task: Task, slow: SlowSearch[]): Promise<Outcome> {
  try {
    return {type: 'answer', json: await carryOut(task, slow)}
  } catch (error) {
    if (error instanceof LakeError) {
      return {type: 'refusal', status: error.status, message: error.message, body: error.body}
    }
    const {message, stack} = error instanceof Error ? error : new Error(String(error))
    return {type: 'fault', message, stack}
  }
}

async function carryOut(task: Task, slow: SlowSearch[]): Promise<string> {
  switch (task.type) {
    case 'query':
      return await storeAt(task.path).during((rows) => answerQuery(task, rows, slow))
    case 'index':
      makeIndex(task.path, task.wish)
      return 'null'
    case 'release':
      stores.get(task.path)?.close()
      stores.delete(task.path)
      return 'null'
  }
}

function storeAt(path: string): Snapshots {
  const store = stores.get(path) ?? openSnapshots(path)
  stores.set(path, store)
  return store
}
