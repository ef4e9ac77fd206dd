import type {ExprNode} from 'groq-js'

/** What a part of a query comes to when it depends on no document; undefined when it does. */
export function constant(
  node: ExprNode,
  params: Record<string, unknown>,
): {constant: unknown} | undefined {
  switch (node.type) {
    case 'Value':
      return {constant: node.value}
    case 'Parameter':
      return {constant: params[node.name]}
    case 'Group':
      return constant(node.base, params)
    case 'Array': {
      const members = node.elements.map(({value, isSplat}) =>
        isSplat ? undefined : constant(value, params),
      )
      return members.some((member) => member === undefined)
        ? undefined
        : {constant: members.map((member) => member?.constant)}
    }
    default:
      return undefined
  }
}
