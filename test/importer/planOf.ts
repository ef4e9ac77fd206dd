import type {Plan, PlannedTransaction} from '../../importer/types.ts'

/** Of a run `r`, with nothing in it but what it writes. */
export function planOf(transactions: PlannedTransaction[]): Plan {
  return {
    version: 2,
    run: 'r',
    sources: [],
    resolutions: [],
    assets: [],
    documents: [],
    reviews: [],
    transactions,
  }
}
