import {ImportError, retryAfterOf, shortReason, statusOf} from '../errors.ts'

/** How long to go on asking a service that fails. The clock and chance come from whoever starts the work. */
export type Patience = {
  /** As often a request is sent before it is given up. */
  attempts: number
  /** Milliseconds before the second attempt; twice as many before each further one, up to the longest. */
  firstWait: number
  longestWait: number
  wait(milliseconds: number): Promise<void>
  /** From 0 to 1. Those who were turned away together are not to come back together. */
  chance(): number
  now(): Date
  /** Before each wait. */
  onWait?(wait: {milliseconds: number; because: string}): void
}

/**
 * Does some work again for as long as it fails of what passes: too many requests, a fault of the service, a connection
 * that was cut, or an answer that never came. It may have been done all the same: work is given that can be done twice,
 * or that fails the second time in a way of its own.
 */
export async function persistently<Result>(
  work: () => Promise<Result>,
  target: string,
  patience: Patience,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (fault) {
      if (!passes(fault)) throw fault
      const because = shortReason(fault)
      if (attempt >= patience.attempts) throw givenUp(target, attempt, because, fault)
      const milliseconds = waitAfter(attempt, fault, patience)
      patience.onWait?.({milliseconds, because})
      await patience.wait(milliseconds)
    }
  }
}

function passes(fault: unknown): boolean {
  const status = statusOf(fault)
  if (status !== undefined) return status === 429 || (status >= 500 && status !== 501)
  return isCut(fault)
}

/** A connection that failed, or an answer that came by half or too late. A host that does not exist will not come. */
function isCut(fault: unknown): boolean {
  for (let at = fault; at instanceof Error; at = at.cause) {
    const code = 'code' in at ? String(at.code) : ''
    if (/^(?:ECONN|EPIPE|EAI_AGAIN|ETIMEDOUT|EHOST|ENET|UND_ERR)/.test(code)) return true
    if (at.name === 'TimeoutError') return true
  }
  return false
}

/**
 * Twice as long each time, or longer where the service asks for it; and up to half as much again. Where it names a moment
 * our clock may be past it already, and it is no less busy.
 */
function waitAfter(attempt: number, fault: unknown, patience: Patience): number {
  const {firstWait, longestWait, chance, now} = patience
  const own = Math.min(firstWait * 2 ** (attempt - 1), longestWait)
  const asked = retryAfterOf(fault, now()) ?? 0
  return Math.round(Math.max(own, asked) * (1 + chance() / 2))
}

function givenUp(target: string, attempts: number, because: string, cause: unknown): ImportError {
  const times = attempts === 1 ? 'once' : `${attempts} times`
  return new ImportError(`Gave up ${target} after it was asked ${times}: ${because}`, {cause})
}
