import type {ExprNode} from 'groq-js'
import type {AttributePath} from '../../store/index.ts'
import type {View} from '../view.ts'
import type {Condition} from './condition.ts'

/** What a kind of expression is handed to say what SQL can know of it. */
export type Planning = {
  view: View
  /** What an expression comes to when it does not look at the document. */
  known(node: ExprNode): {value: unknown} | undefined
  /** Asks the whole table of kinds about a part of the expression. */
  when(node: ExprNode, outcome: boolean): Condition
  /** Notes that an index on this attribute would have helped. */
  wish(path: AttributePath): void
  /** The same without wishes. */
  quietly(): Planning
}

/** A kind of expression: the documents of which it is true, or of which it is false. */
export type Kind<Node extends ExprNode = ExprNode> = (
  node: Node,
  outcome: boolean,
  planning: Planning,
) => Condition

export type NodeOf<Type extends ExprNode['type']> = Extract<ExprNode, {type: Type}>
