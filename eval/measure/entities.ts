import {type GoldEntity, surfaceText} from '../gold.ts'
import type {ImportedEntity} from './archive.ts'
import {type Compared, match, namesHere, namesOf} from './compared.ts'
import {isVague, plainName} from './names.ts'
import type {Answer, Subject, Verdict} from './verdicts.ts'

/**
 * The persons and bodies of an article. One is found when a name of its document, or a mention in this article, is a
 * name that the librarians gave it. A body that is a state must be said to be one, and no other may be.
 */
export function judgeEntities(compared: Compared): {verdicts: Verdict[]; answers: Answer[]} {
  const verdicts: Verdict[] = []
  const answers: Answer[] = []
  for (const type of ['person', 'organization'] as const) {
    const golds = compared.gold.gold.entities.filter((each) => each.type === type)
    const predicted = compared.predicted.filter((each) => each.type === type)
    match(compared, golds, predicted, (gold, entity) => nameScore(compared, gold, entity))
    for (const gold of golds) {
      verdicts.push(...verdictsOn(gold, compared))
      answers.push(...answersOn(gold, compared))
    }
    verdicts.push(...predicted.flatMap((entity) => inventedIfSo(entity, compared)))
  }
  return {verdicts, answers}
}

/** The librarians' own heading is best, then another of their names as the heading, then any name in common. */
function nameScore(compared: Compared, gold: GoldEntity, entity: ImportedEntity): number {
  const heading = plainName(entity.name)
  if (heading === plainName(gold.name)) return 3
  const expected = new Set(namesOf(gold).map(plainName))
  if (expected.has(heading)) return 2
  const names = namesHere(compared, entity).map(plainName)
  return names.some((name) => name !== '' && expected.has(name)) ? 1 : 0
}

function verdictsOn(gold: GoldEntity, {gold: {id: article}, matches}: Compared): Verdict[] {
  const subject = subjectOf(gold)
  const {name} = gold
  const entity = matches.get(gold.id)
  if (entity && subjectOf(entity) !== subject) {
    return [
      {article, subject, outcome: 'missed', name},
      {article, subject: subjectOf(entity), outcome: 'invented', name},
    ]
  }
  if (subject !== 'person' && isVague(gold.surfaces.map(surfaceText))) return []
  return [{article, subject, outcome: entity ? 'right' : 'missed', name}]
}

function inventedIfSo(entity: ImportedEntity, compared: Compared): Verdict[] {
  if (compared.taken.has(entity.id)) return []
  if (entity.type === 'organization' && isVague(namesHere(compared, entity))) return []
  const {name} = entity
  return [{article: compared.gold.id, subject: subjectOf(entity), outcome: 'invented', name}]
}

function answersOn(gold: GoldEntity, {gold: {id: article}, matches}: Compared): Answer[] {
  const entity = matches.get(gold.id)
  if (!entity) return []
  const {name} = gold
  const heading: Answer = {
    article,
    question: 'canonicalName',
    right: plainName(entity.name) === plainName(name),
    name,
    said: entity.name,
    expected: name,
  }
  if (gold.type !== 'organization') return [heading]
  const [said, expected] = [entity.kind ?? 'none', gold.kind ?? 'none']
  const right = entity.kind === gold.kind
  return [heading, {article, question: 'organizationKind', right, name, said, expected}]
}

function subjectOf({type, kind}: {type: string; kind?: string | undefined}): Subject {
  if (type === 'person') return 'person'
  return kind === 'state' ? 'state' : 'organization'
}
