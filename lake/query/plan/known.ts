import type {ExprNode} from 'groq-js'
import type {Planning} from './planning.ts'

/** Knows what an expression comes to that depends on no document, given these parameters. */
export function knownIn(params: Record<string, unknown>): Planning['known'] {
  function known(node: ExprNode): {value: unknown} | undefined {
    switch (node.type) {
      case 'Value':
        return {value: node.value}
      case 'Parameter':
        return {value: params[node.name]}
      case 'Group':
        return known(node.base)
      case 'Array': {
        const members = node.elements.map(({value, isSplat}) =>
          isSplat ? undefined : known(value),
        )
        return members.every((member) => member !== undefined)
          ? {value: members.map((member) => member?.value)}
          : undefined
      }
      default:
        return undefined
    }
  }
  return known
}
