import {Worker} from 'node:worker_threads'
import type {Reply, Task} from './message.ts'

export type WorkerThread = {send(task: Task): void; end(): Promise<unknown>}

/**
 * A query whose answer is larger fails, and not the lake with it. The nursery of young values is small: what a query
 * makes is garbage as soon as it is answered, and a large one only lets more of it lie about.
 */
const MEMORY = {maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 4}

/** Starts a thread for tasks, one at a time. It keeps the process alive only while it has something to do. */
export function startWorker({
  onReply,
  onEnd,
}: {
  onReply(reply: Reply): void
  onEnd(reason: string): void
}): WorkerThread {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    resourceLimits: MEMORY,
  })
  let isEnding = false
  let reason = 'A thread for queries ended unasked'
  worker.unref()
  worker.on('message', (reply: Reply) => {
    worker.unref()
    onReply(reply)
  })
  worker.on('error', (error) => {
    reason = `A thread for queries failed: ${error instanceof Error ? error.message : error}`
  })
  worker.on('exit', () => {
    if (!isEnding) onEnd(reason)
  })
  return {
    send(task) {
      worker.ref()
      worker.postMessage(task)
    },
    end() {
      isEnding = true
      return worker.terminate()
    },
  }
}
