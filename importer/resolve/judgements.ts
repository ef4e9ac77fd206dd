import type {Judgement} from '../../schemas/vocabularies.ts'

/** What a person said of two documents, of which one may be gone since: they were united. */
export type KnownJudgement = {left: string; right: string; judgement: Judgement}

/** All that people have said. "The same" goes on from one to the next, and what is different is so from all of them. */
export type Judgements = {
  add(judgement: KnownJudgement): void
  /** All that are the same as this one, itself among them; nothing where nobody has said anything. */
  sameAs(documentId: string): readonly string[]
  /** Of all that a person has compared with one of these documents, what they said. */
  of(documentIds: readonly string[]): Map<string, Judgement>
}

export function createJudgements(): Judgements {
  const classes = new Map<string, string[]>()
  const said = new Map<string, KnownJudgement[]>()
  const classOf = (id: string): string[] => classes.get(id) ?? [id]
  const saidOf = (id: string, judgement: Judgement): string[] =>
    (said.get(id) ?? [])
      .filter((each) => each.judgement === judgement)
      .map(({left, right}) => (left === id ? right : left))
  return {
    add(one) {
      const {left, right, judgement} = one
      for (const id of [left, right]) said.set(id, [...(said.get(id) ?? []), one])
      if (judgement === 'different') return
      const united = [...new Set([...classOf(left), ...classOf(right)])].sort()
      for (const id of united) classes.set(id, united)
    },
    sameAs: (id) => classes.get(id) ?? [],
    of(ids) {
      const same = ids.flatMap((id) => classes.get(id) ?? [])
      const different = [...new Set([...ids, ...same])]
        .flatMap((id) => saidOf(id, 'different'))
        .flatMap(classOf)
      const verdicts = new Map<string, Judgement>()
      for (const id of different) verdicts.set(id, 'different')
      for (const id of same) verdicts.set(id, 'same')
      // What somebody said of these very two goes before what follows from other pairs.
      for (const id of ids) {
        for (const other of saidOf(id, 'same')) verdicts.set(other, 'same')
        for (const other of saidOf(id, 'different')) verdicts.set(other, 'different')
      }
      return verdicts
    },
  }
}
