import {LakeError} from '../../errors.ts'
import {abandoned, closing, errorOf, tooLong} from './errors.ts'
import type {Outcome, Reply, SlowSearch, Task} from './message.ts'
import {startWorker, type WorkerThread} from './workerThread.ts'

/** Threads that carry out tasks, so that none of them holds up the lake itself. */
export type Pool = {
  /** JSON text comes back, or an error. */
  carryOut(task: Task, settings: TaskSettings): Promise<string>
  /** Ends all work on a store, and lets go of its file. */
  release(path: string): Promise<void>
}

export type TaskSettings = {
  /** In milliseconds. */
  timeLimit: number
  /** Whoever no longer waits for the answer says so by this. */
  signal?: AbortSignal | undefined
  /** Told of searches that were slow for want of an index. */
  onSlow?: (searches: SlowSearch[]) => void
}

/** A slow query or two must not hold up the quick ones. */
const MOST_WORKERS = 4
/** So long a task waits for a worker before another one is started. */
const GROW_AFTER_MS = 30
/** So long a query runs on after nobody wants its answer any more: to stop it costs the worker. */
const GRACE_MS = 1000

/** A worker that a large answer has swollen beyond this is let go: its memory would not come back by itself. */
const MOST_KEPT_BYTES = 64 * 1024 * 1024

type Job = {task: Task; end(outcome: Outcome | LakeError): void; onSlow: TaskSettings['onSlow']}

/** Workers are started when there is something for them to do; idle, they keep no process alive. */
export function createPool(): Pool {
  const waiting: Job[] = []
  const running = new Map<WorkerThread, Job>()
  const idle = new Set<WorkerThread>()
  /** Releases that busy workers have still to carry out. */
  const owed = new Map<WorkerThread, Job[]>()

  function grow(): void {
    if (waiting.length === 0 || idle.size > 0 || running.size >= MOST_WORKERS) return
    const worker = startWorker({
      onReply: (reply) => finish(worker, reply),
      onEnd: (reason) => lose(worker, reason),
    })
    idle.add(worker)
    dispatch()
  }

  function dispatch(): void {
    for (const worker of idle) {
      const job = waiting.shift()
      if (!job) return
      run(job, worker)
    }
    if (waiting.length > 0) setTimeout(grow, running.size === 0 ? 0 : GROW_AFTER_MS)
  }

  function run(job: Job, worker: WorkerThread): void {
    idle.delete(worker)
    running.set(worker, job)
    worker.send(job.task)
  }

  function finish(worker: WorkerThread, {outcome, slow, memory}: Reply): void {
    const job = running.get(worker)
    running.delete(worker)
    if (memory > MOST_KEPT_BYTES) retire(worker)
    else idle.add(worker)
    const debt = owed.get(worker)?.shift()
    if (debt) run(debt, worker)
    job?.end(outcome)
    if (slow.length > 0) job?.onSlow?.(slow)
    dispatch()
  }

  function retire(worker: WorkerThread): void {
    owed.delete(worker)
    void worker.end()
  }

  /** A worker has died: of a query that takes more memory than there is, say. */
  function lose(worker: WorkerThread, reason: string): void {
    running.get(worker)?.end({type: 'fault', message: reason, stack: undefined})
    running.delete(worker)
    idle.delete(worker)
    owed.delete(worker)
    dispatch()
  }

  function stop(job: Job, error: LakeError): void {
    if (waiting.includes(job)) waiting.splice(waiting.indexOf(job), 1)
    for (const [worker, other] of running) {
      if (other !== job) continue
      running.delete(worker)
      retire(worker)
    }
    job.end(error)
    dispatch()
  }

  function enqueue(task: Task, {timeLimit, signal, onSlow}: TaskSettings): Promise<string> {
    const {promise, resolve, reject} = Promise.withResolvers<string>()
    const limit = setTimeout(() => stop(job, tooLong(timeLimit)), timeLimit)
    const abandon = (): void => {
      if (waiting.includes(job)) stop(job, abandoned())
      else setTimeout(() => isOpen(job) && stop(job, abandoned()), GRACE_MS).unref()
    }
    const job: Job = {
      task,
      onSlow,
      end(outcome) {
        clearTimeout(limit)
        signal?.removeEventListener('abort', abandon)
        if (outcome instanceof LakeError || outcome.type !== 'answer') reject(errorOf(outcome))
        else resolve(outcome.json)
      },
    }
    waiting.push(job)
    if (signal?.aborted) abandon()
    signal?.addEventListener('abort', abandon)
    dispatch()
    return promise
  }

  function isOpen(job: Job): boolean {
    return waiting.includes(job) || [...running.values()].includes(job)
  }

  async function release(path: string): Promise<void> {
    const jobs = [...waiting, ...running.values()].filter(({task}) => task.path === path)
    for (const job of jobs) stop(job, closing())
    for (const worker of running.keys()) {
      owed.set(worker, [...(owed.get(worker) ?? []), releaseOf(path, () => {})])
    }
    const releases = [...idle].map((worker) => {
      const {promise, resolve} = Promise.withResolvers<void>()
      run(releaseOf(path, resolve), worker)
      return promise
    })
    await Promise.all(releases)
  }

  return {carryOut: enqueue, release}
}

function releaseOf(path: string, done: () => void): Job {
  return {task: {type: 'release', path}, end: () => done(), onSlow: undefined}
}
