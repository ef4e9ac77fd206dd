import type {ExprNode} from 'groq-js'

/**
 * An expression that calls a function of ours. groq-js has no door for that, but it evaluates `list + list` by the
 * `concat` of the left one: a list whose `concat` is our function is handed what the right one holds at that place of
 * the query, and whatever it returns, of any type, is the expression's value.
 */
export function callOut(answer: (values: unknown[]) => unknown, values: ExprNode[]): ExprNode {
  const door = Object.assign([], {concat: answer})
  return {
    type: 'OpCall',
    op: '+',
    left: {type: 'Value', value: door},
    right: {
      type: 'Array',
      elements: values.map((value) => ({type: 'ArrayElement', value, isSplat: false})),
    },
  }
}
