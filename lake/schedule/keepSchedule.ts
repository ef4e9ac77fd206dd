import {failSchedule, publishScheduled, RELEASE_TYPE} from '../actions/index.ts'
import type {Committed, Proposal, Step} from '../commit/index.ts'
import type {LakeDocument} from '../documents/index.ts'
import {type Store, type Transaction, text} from '../store/index.ts'
import type {Alarm} from './alarm.ts'

/** A dataset, in so far as its scheduled releases need it. */
export type Scheduled = {
  store: Store
  commit(proposal: Omit<Proposal, 'timestamp'>): Committed
  onTransaction(follow: (transaction: Transaction) => void): () => void
}

export type Timekeeping = {clock: () => Date; ids: () => string; alarm: Alarm}

/** Who does what nobody asked for at that moment. */
const AUTHOR = 'system'

/** After which it is tried again to write. */
const PATIENCE_MS = 60_000

/**
 * Publishes scheduled releases when they are due. The times are the release documents' own, so that whatever was due
 * while no lake was running is published when one is started. Returns how to stop.
 */
export function keepSchedule(dataset: Scheduled, {clock, ids, alarm}: Timekeeping): () => void {
  let switchOff = (): void => {}
  const stop = dataset.onTransaction(({changes}) => {
    if (changes.some(({documentId}) => documentId.startsWith('_.releases.'))) wind()
  })
  wind()
  return () => {
    stop()
    switchOff()
  }

  function wind(): void {
    switchOff()
    const [next] = appointments(dataset.store)
    if (next) switchOff = alarm(next.publishAt, keep)
  }

  function keep(): void {
    const now = clock()
    try {
      for (const {name, publishAt} of appointments(dataset.store)) {
        if (publishAt <= now) publishOrSayWhyNot(name)
      }
      wind()
    } catch {
      // Nothing can be written at present: the disk is full, say. What was due stays due.
      switchOff()
      switchOff = alarm(new Date(now.getTime() + PATIENCE_MS), keep)
    }
  }

  function publishOrSayWhyNot(releaseId: string): void {
    try {
      commit(publishScheduled({releaseId}, ids))
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      commit(failSchedule({releaseId, message}, ids))
    }
  }

  function commit(step: Step): void {
    const transactionId = ids()
    dataset.commit({kind: 'action', transactionId, author: AUTHOR, dryRun: false, steps: [step]})
  }
}

type Appointment = {name: string; publishAt: Date}

/** The scheduled releases, the earliest first. */
function appointments({documents}: Store): Appointment[] {
  const rows = documents.rows.rows('SELECT id FROM docs WHERE type = ?', [RELEASE_TYPE])
  const ids = [...rows].map((row) => text(row, 'id'))
  return ids
    .flatMap((id) => appointment(documents.get(id)) ?? [])
    .sort((a, b) => a.publishAt.getTime() - b.publishAt.getTime())
}

function appointment(release: LakeDocument | undefined): Appointment | undefined {
  if (release?.state !== 'scheduled' || typeof release.name !== 'string') return undefined
  const publishAt = new Date(String(release.publishAt))
  return Number.isNaN(publishAt.getTime()) ? undefined : {name: release.name, publishAt}
}
