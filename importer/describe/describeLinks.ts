import {isRecord, same} from '../plan/same.ts'

/**
 * The links that come into a paragraph and go from it, whose words stay: `links + Jane Doe − the Red Cross`. Undefined
 * where it links to the same as before, with another confidence perhaps.
 */
export function describeLinks(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  told: (value: unknown) => string,
): string | undefined {
  const [was, is] = [targetsOf(before), targetsOf(after)]
  const some = (sign: string, these: unknown[], those: unknown[]): string[] =>
    without(these, those).map((target) => `${sign} ${told(target)}`)
  const changes = [...some('+', is, was), ...some('−', was, is)]
  return changes.length > 0 ? `links ${changes.join(' ')}` : undefined
}

/** Of each link what it leads to, a document or an address. */
function targetsOf({markDefs}: Record<string, unknown>): unknown[] {
  return (Array.isArray(markDefs) ? markDefs : [])
    .filter(isRecord)
    .map(({entity, href}) => entity ?? href)
}

function without(these: readonly unknown[], those: readonly unknown[]): unknown[] {
  const rest = [...those]
  return these.filter((each) => {
    const at = rest.findIndex((other) => same(each, other))
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
}
