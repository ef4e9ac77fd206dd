import type {EventKind} from '../../../../schemas/vocabularies.ts'
import type {Pattern} from '../../pattern.ts'
import {template} from '../../template.ts'

/** What an article on a happening of some kinds says of a party to it, and what that makes the party. */
export type Rule = {name: string; kinds: EventKind[]; role: string; pattern: Pattern}

const pieces = {
  aside: String.raw`(?:,[^,;‹]{0,60}(?:‹[A-Z]\d+›[^,;‹]{0,60}){0,3},)?`,
  be: '(?:is|was|were|are|has been|had been|have been)(?: \\p{Ll}+ly)?',
  have: '(?:has |have |had )?',
}

/** Rules for some kinds of happening: by name, the role and the template. */
export function rulesFor(
  kinds: EventKind[],
  table: Record<string, [role: string, source: string]>,
): Rule[] {
  return Object.entries(table).map(([name, [role, source]]) => ({
    name,
    kinds,
    role,
    pattern: template(source, pieces),
  }))
}
