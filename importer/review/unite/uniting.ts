/** The document that goes, and the one that it goes into. */
export type Uniting = {left: string; kept: string}

export type Deciding = {
  decidedAt: string
  /** The review that this answers, where there is one. */
  review?: string
}
