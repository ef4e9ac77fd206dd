import type {ExprNode} from 'groq-js'
import type {AttributePath, DocumentRows} from '../../store/index.ts'
import type {View} from '../view.ts'

/** What a plan is carried out with: a connection, what of the dataset is shown, and groq-js for what SQL cannot say. */
export type Session = {
  rows: DocumentRows
  view: View
  /** What an expression comes to, by itself or asked of a document. */
  evaluate(node: ExprNode, around?: {root?: unknown; params?: Record<string, unknown>}): unknown
  /** Says how long a search took, and which indexes might have spared it that, the likeliest first. */
  wish(wishes: IndexWish[], milliseconds: number): void
}

/** An index on an attribute, of the documents of one type after another or of all of them. */
export type IndexWish = {path: AttributePath; byType: boolean}
