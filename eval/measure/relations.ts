import {inverseRelationships, type Relationship} from '../../schemas/vocabularies.ts'
import type {GoldRelation} from '../gold.ts'
import type {Archive, ImportedFact} from './archive.ts'
import type {Compared} from './compared.ts'
import {likeness} from './names.ts'
import type {Answer, Verdict} from './verdicts.ts'

const PREDICATES = new Set([
  'affiliatedWith',
  'relatedTo',
  'participantIn',
  'subEventOf',
  'commemorates',
])

/** Half of the words of a role make it the right one. */
const SAME_ROLE = 0.5

type Expected = GoldRelation & {roles: string[]}

/**
 * What an article states of two of its entities. Both ends must be right; of relatives also what they are to each other,
 * from either side. The words of other roles are a question of their own.
 */
export function judgeRelations(
  compared: Compared,
  archive: Archive,
): {verdicts: Verdict[]; answers: Answer[]} {
  const article = compared.gold.id
  const expected = expectedOf(compared.gold.gold.relations)
  const goldOf = new Map([...compared.matches].map(([gold, {id}]) => [id, gold]))
  const seen = new Set<Expected>()
  const verdicts: Verdict[] = []
  const answers: Answer[] = []
  for (const fact of factsHere(compared)) {
    if (!fact.to || !archive.entities.has(fact.to)) continue
    const found = expectedFor(fact, expected, goldOf)
    if (found && seen.has(found)) continue
    const outcome = found ? 'right' : 'invented'
    verdicts.push({...described(fact, archive), article, subject: 'relation', outcome})
    if (!found) continue
    seen.add(found)
    answers.push(...roleAnswer(fact, found, article))
  }
  const missed = [...expected.values()].filter((relation) => !seen.has(relation))
  return {verdicts: [...verdicts, ...missed.map((each) => missedVerdict(each, compared))], answers}
}

function expectedOf(relations: readonly GoldRelation[]): Map<string, Expected> {
  const expected = new Map<string, Expected>()
  for (const relation of relations) {
    const {predicate, subject, object, role} = relation
    if (!PREDICATES.has(predicate)) continue
    const key = keyOf(predicate, subject, object)
    const roles = [...(expected.get(key)?.roles ?? []), ...(role ? [role] : [])]
    expected.set(key, {...relation, roles})
  }
  return expected
}

/** Those that quote this article; one that quotes none is taken at its word. */
function factsHere({predicted, imported}: Compared): ImportedFact[] {
  return predicted
    .flatMap(({facts}) => facts)
    .filter(
      ({evidence}) =>
        evidence.length === 0 || evidence.some(({article}) => article === imported?.id),
    )
}

function expectedFor(
  {predicate, from, to, role}: ImportedFact,
  expected: ReadonlyMap<string, Expected>,
  goldOf: ReadonlyMap<string, string>,
): Expected | undefined {
  const [subject, object] = [goldOf.get(from ?? ''), goldOf.get(to ?? '')]
  const straight = expected.get(keyOf(predicate, subject, object))
  if (predicate !== 'relatedTo') return straight
  if (straight) return says(straight, role) ? straight : undefined
  const inverse = expected.get(keyOf(predicate, object, subject))
  return inverse && says(inverse, inverseOf(role)) ? inverse : undefined
}

function says({roles}: Expected, role: string | undefined): boolean {
  return roles.length === 0 || (role !== undefined && roles.includes(role))
}

function inverseOf(role: string | undefined): Relationship | undefined {
  const inverses: Partial<Record<string, Relationship>> = inverseRelationships
  return role === undefined ? undefined : inverses[role]
}

function roleAnswer({predicate, role = ''}: ImportedFact, found: Expected, article: string) {
  if (predicate !== 'affiliatedWith' || found.roles.length === 0) return []
  const right = found.roles.some((each) => likeness(role, each) >= SAME_ROLE)
  const expected = found.roles.join(', ')
  const answer: Answer = {
    article,
    question: 'affiliationRole',
    right,
    name: expected,
    said: role,
    expected,
  }
  return [answer]
}

function described({predicate, from, to, role, evidence}: ImportedFact, {entities}: Archive) {
  const name = (id: string | undefined) => entities.get(id ?? '')?.name ?? 'nobody'
  const said = evidence.flatMap(({confidence}) => confidence ?? [])
  return {
    predicate,
    name: phrase(name(from), predicate, name(to), role),
    ...(said.length > 0 ? {confidence: Math.max(...said)} : {}),
  }
}

function missedVerdict(relation: Expected, {gold}: Compared): Verdict {
  const {predicate, subject, object, role} = relation
  const name = (id: string) => gold.gold.entities.find((each) => each.id === id)?.name ?? 'nobody'
  return {
    article: gold.id,
    subject: 'relation',
    outcome: 'missed',
    predicate,
    name: phrase(name(subject), predicate, name(object), role),
  }
}

function phrase(from: string, predicate: string, to: string, role: string | undefined): string {
  return `${from} ${predicate} ${to}${role ? ` (${role})` : ''}`
}

function keyOf(predicate: string, subject: string | undefined, object: string | undefined): string {
  return `${predicate}|${subject}|${object}`
}
