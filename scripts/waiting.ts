/** A wait for a service that is busy or away. */
export type Wait = {milliseconds: number; because: string}

/** What whoever waits as well is told of it; nothing of one that is over before it is read. */
export function waiting({milliseconds, because}: Wait): string | undefined {
  return milliseconds < 1000 ? undefined : `waiting ${Math.ceil(milliseconds / 1000)} s: ${because}`
}
