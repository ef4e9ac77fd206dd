import {type LinearModel, likelihood} from '../linearModel.ts'
import type {Draft, MaskedArticle} from './draft.ts'
import {eventFeatures} from './eventFeatures.ts'
import {WAR_ACT} from './warActs.ts'

/**
 * The happenings that a newsroom would keep a record of, among all that might be, each with how sure that is. What the
 * model has learnt it from are the project's annotated articles: see scripts/train.ts.
 */
export function likely(drafts: Draft[], article: MaskedArticle, model: LinearModel): Draft[] {
  return drafts.flatMap((draft) => {
    const learnt = likelihood(model, eventFeatures(draft, drafts, article))
    const confidence = Math.max(learnt, isStated(draft) ? draft.confidence : 0)
    return confidence >= model.threshold ? [{...draft, confidence: rounded(confidence)}] : []
  })
}

/** A move in a war that a template has read and a war of the article contains. Too few are annotated to learn from. */
function isStated({mentions}: Draft): boolean {
  return mentions.some(({method}) => method === WAR_ACT)
}

function rounded(share: number): number {
  return Math.round(share * 100) / 100
}
