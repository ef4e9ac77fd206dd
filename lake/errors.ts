/** An answer that says no. `body` is the payload that the hosted service gives for the same fault. */
export class LakeError extends Error {
  override name = 'LakeError'
  readonly status: number
  readonly body: Record<string, unknown>

  constructor(status: number, message: string, body: Record<string, unknown>) {
    super(message)
    this.status = status
    this.body = body
  }
}

/** One mutation or action that cannot be carried out. The transaction that it belongs to fails with it. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly status: number
  readonly type: string
  readonly details: Record<string, unknown>

  constructor(
    status: number,
    type: string,
    message: string,
    details: Record<string, unknown> = {},
  ) {
    super(message)
    this.status = status
    this.type = type
    this.details = details
  }
}

/** The lake could not be started. The message is one sentence for the person at the terminal. */
export class LakeStartError extends Error {
  override name = 'LakeStartError'
}

/** Another process holds the store open. */
export class StoreInUse extends LakeStartError {}

/** A store's file is torn, cut off, overwritten, or no store at all. */
export class DamagedStore extends LakeStartError {}

/** A backup could not be made, or not be restored. The message is for the person at the terminal. */
export class BackupError extends Error {
  override name = 'BackupError'
}

/** A fault of the request as such: its path, its headers, its size, who sent it. */
export function requestError(status: number, error: string, message: string): LakeError {
  return new LakeError(status, message, {statusCode: status, error, message})
}

/** A fault in what was asked of a dataset. */
export function contentError(
  status: number,
  type: string,
  description: string,
  details: Record<string, unknown> = {},
): LakeError {
  return new LakeError(status, description, {error: {type, description, ...details}})
}

/** What a transaction answers when members of it were refused, each with its place in the request. */
export function transactionError(
  kind: 'mutation' | 'action',
  refused: {refusal: Refusal; index: number}[],
): LakeError {
  const items = refused.map(({refusal, index}) => ({
    error: {type: refusal.type, description: refusal.message, ...refusal.details},
    index,
  }))
  const [first] = refused
  const description =
    refused.length === 1 && first
      ? `The ${kind}(s) failed: ${first.refusal.message}`
      : `${kind === 'mutation' ? 'Mutation' : 'Action'}(s) failed with ${refused.length} error(s)`
  return new LakeError(first?.refusal.status ?? 400, description, {
    error: {type: `${kind}Error`, description, items},
  })
}

/** A file of documents could not be loaded. The message is one sentence for the person at the terminal. */
export class LoadError extends Error {
  override name = 'LoadError'

  constructor(line: number | undefined, message: string, options?: ErrorOptions) {
    super(line === undefined ? message : `Line ${line}: ${message}`, options)
  }
}
