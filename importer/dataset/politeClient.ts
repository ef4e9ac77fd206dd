import type {RequestHandler, SanityClient} from '@sanity/client'
import PQueue from 'p-queue'
import {type Patience, persistently} from './persistently.ts'

export type Politeness = {
  /** What to call the dataset before people. */
  target: string
  patience: Patience
  /** As many requests that write may start in any second; without it as many as come. */
  writesPerSecond?: number | undefined
}

/**
 * A client that gives a busy service the time that it asks for, and sends again what failed of something that passes.
 * It is the one place that knows how to wait: whoever reads or writes through it need not. What was sent again may have
 * been done the first time; a write has to be made so that this can be told (see commit).
 */
export function politeClient(
  client: SanityClient,
  {target, patience, writesPerSecond}: Politeness,
): SanityClient {
  const pace = writesPerSecond
    ? new PQueue({intervalCap: writesPerSecond, interval: 1000, strict: true})
    : undefined
  return client.withConfig({
    requestHandler: (request, next) => {
      // Its own retries would multiply with ours, and do not ask how long to wait.
      const once = {...asText(request), maxRetries: 0}
      const send = () => next(once)
      const paced = pace && isWrite(request.url) ? () => pace.add(send) : send
      return persistently(paced, target, patience)
    },
  })
}

const MUTATION = /\/data\/(?:mutate|actions)\//

function isWrite(url: string): boolean {
  return MUTATION.test(url) || url.includes('/assets/')
}

type Request = Parameters<RequestHandler>[0]

/** What is written as JSON: the client would make it of the mutations twice over, and again for each attempt. */
function asText(request: Request): Request {
  if (!MUTATION.test(request.url)) return request
  const headers = {...request.headers, 'content-type': 'application/json'}
  return {...request, headers, body: JSON.stringify(request.body)}
}
