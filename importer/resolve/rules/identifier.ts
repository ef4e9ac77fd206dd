import type {Rule} from './rule.ts'

/** One shared identifier settles it, for or against. */
export const identifier: Rule = (met, known) => {
  const shared = [...met.identifiers].find((each) => known.identifiers.has(each))
  if (shared) return {points: 100, because: `both have the identifier ${shared}`}
  const schemes = new Set([...known.identifiers].map(schemeOf))
  const other = [...met.identifiers].find((each) => schemes.has(schemeOf(each)))
  if (!other) return undefined
  return {points: -100, because: `they have different identifiers of one scheme (${other})`}
}

function schemeOf(identifier: string): string {
  return identifier.slice(0, identifier.indexOf(':'))
}
