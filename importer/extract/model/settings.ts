/** How to reach a language model, and what it may cost. */
export type ModelSettings = {
  /** Where it is served: the address before `/chat/completions`. */
  url: string
  model: string
  key?: string
  /** How the shape of the answer is asked for: `schema` by the JSON schema itself, `object` as any JSON object. */
  format: 'schema' | 'object'
  /** Of a single request, in milliseconds. */
  timeout: number
  /** As often a request is made before it is given up. */
  attempts: number
  /** As many requests run at once. */
  concurrency: number
  /** As many characters of a text are sent in one request. */
  characters: number
  wait(milliseconds: number): Promise<void>
  /** A number from 0 to 1, so that those who were turned away together do not come back together. */
  chance(): number
  /** Told after every answer, a useless one included: it is paid for all the same. */
  onUsage(usage: Usage): void
}

/** Tokens of one answer. */
export type Usage = {input: number; output: number}
