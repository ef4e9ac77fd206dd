import type {z} from 'zod'

/**
 * Has the checker of input say what is wrong in our words, where a schema has none of its own: what a sender reads
 * should name their mistake and not our tools.
 */
export const saying = {error: (issue: z.core.$ZodRawIssue) => complaint(issue)}

/** What was wrong, all of it, in one line: where, and what would have been right. */
export function complaintsOf({issues}: z.ZodError): string {
  return issues.slice(0, 10).map(withPlace).join('; ')
}

function withPlace({path, message}: z.core.$ZodIssue): string {
  const place = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
  return path.length === 0 ? message : `"${place.join('').replace(/^\./, '')}" ${message}`
}

function complaint(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is required' : `must be ${withArticle(issue.expected)}`
    case 'invalid_value':
      // What Zod's stringbool takes beside these two is nobody's business.
      if (issue.expected === 'stringbool') return 'must be true or false'
      return `must be ${issue.values?.map((value) => JSON.stringify(value)).join(' or ')}`
    case 'too_small':
      return `must be at least ${issue.minimum}${unitOf(issue.origin)}`
    case 'too_big':
      return `must be at most ${issue.maximum}${unitOf(issue.origin)}`
    case 'invalid_format':
      return `must be a ${issue.format}`
    case 'unrecognized_keys':
      return `has attributes that it cannot have: ${issue.keys?.join(', ')}`
    default:
      return issue.input === undefined ? 'is required' : 'is not what is expected here'
  }
}

function withArticle(expected: unknown): string {
  if (expected === 'record') return 'an object'
  if (expected === 'int') return 'a whole number'
  return /^[aeiou]/.test(String(expected)) ? `an ${expected}` : `a ${expected}`
}

function unitOf(origin: unknown): string {
  if (origin === 'string') return ' characters long'
  return origin === 'array' ? ' members long' : ''
}
