import type {GoldEntity} from '../gold.ts'
import type {ImportedEntity} from './archive.ts'
import {type Compared, match, namesHere, namesOf} from './compared.ts'
import {likeness, plainName} from './names.ts'
import type {Answer, Verdict} from './verdicts.ts'

/** An event needs no exact name, for it often has none: three fifths of the words of two names, or one name in common. */
const ALIKE = 0.6

/**
 * The happenings of an article. The core ones must be found; any other one that the librarians noted may be found. What
 * they did not note at all is invented.
 */
export function judgeEvents(compared: Compared): {verdicts: Verdict[]; answers: Answer[]} {
  const {id: article, gold} = compared.gold
  const golds = gold.entities.filter(({type}) => type === 'event')
  const predicted = compared.predicted.filter(({type}) => type === 'event')
  // The core ones choose first among what is equally like them.
  const inOrder = golds.toSorted((one, two) => Number(two.core ?? 0) - Number(one.core ?? 0))
  match(compared, inOrder, predicted, (event, entity) => {
    const score = nameScore(compared, event, entity)
    return score > 0 && event.core ? score + 0.001 : score
  })
  const core: Verdict[] = golds
    .filter((event) => event.core)
    .map(({id, name}) => {
      const outcome = compared.matches.has(id) ? 'right' : 'missed'
      return {article, subject: 'event', outcome, name}
    })
  const invented: Verdict[] = predicted
    .filter(({id}) => !compared.taken.has(id))
    .map(({name}) => ({article, subject: 'event', outcome: 'invented', name}))
  return {
    verdicts: [...core, ...invented],
    answers: golds.flatMap((event) => dateAnswer(event, compared)),
  }
}

function nameScore(compared: Compared, gold: GoldEntity, entity: ImportedEntity): number {
  const expected = namesOf(gold)
  const said = namesHere(compared, entity)
  const plain = new Set(said.map(plainName))
  if (expected.map(plainName).some((name) => name !== '' && plain.has(name))) return 2
  const best = Math.max(...expected.flatMap((one) => said.map((other) => likeness(one, other))))
  return best >= ALIKE ? best : 0
}

/** A date may be more precise than the librarians' (a day in their month), not less. */
function dateAnswer(gold: GoldEntity, {gold: {id: article}, matches}: Compared): Answer[] {
  const entity = matches.get(gold.id)
  const {name, startDate: expected} = gold
  if (!entity || !expected) return []
  const said = entity.startDate
  return [{article, question: 'eventDate', right: said.startsWith(expected), name, said, expected}]
}
