/** Which part of a long list: `limit` of them after the first `offset`. */
export type Page = {offset?: number; limit?: number}

const MOST = 200

/** The bounds of a slice in GROQ. A page is never longer than 200, whatever is asked for. */
export function pageParams({offset = 0, limit = 20}: Page): {from: number; to: number} {
  const from = Math.max(0, Math.floor(offset))
  return {from, to: from + Math.min(MOST, Math.max(0, Math.floor(limit)))}
}
