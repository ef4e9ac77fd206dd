import type {Dataset} from '../dataset/index.ts'
import type {Gathered, GatheredWindow} from '../gather/index.ts'
import {articleId} from '../ids.ts'
import type {SourceOutcome} from '../types.ts'

/**
 * Leaves out the texts whose article a person has deleted since it was imported: what they took away, a change in the
 * text does not bring back.
 */
export async function withoutDeletedArticles(
  {gathered, outcomes}: GatheredWindow,
  {lookup}: Dataset,
): Promise<GatheredWindow> {
  const before = gathered.filter(({recorded}) => recorded.length > 0).map(articleOf)
  const there = await lookup.find(before)
  const deleted = new Set(before.filter((id) => !there.has(id)))
  if (deleted.size === 0) return {gathered, outcomes}
  return {
    gathered: gathered.filter((each) => !deleted.has(articleOf(each))),
    outcomes: outcomes.map((outcome) =>
      outcome.outcome === 'imported' && deleted.has(outcome.articleId) ? leftOut(outcome) : outcome,
    ),
  }
}

function articleOf({source}: Gathered): string {
  return articleId(source.system, source.id)
}

function leftOut({system, id}: SourceOutcome): SourceOutcome {
  const reason = `${id}: its article was deleted by a person; with another --source-id it is imported anew`
  return {outcome: 'skipped', system, id, reason}
}
