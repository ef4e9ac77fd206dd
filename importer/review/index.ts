/** What an import asks people, and what they answer. Nothing here needs Node: the Studio decides with it too. */
export type {DecideSettings} from './attempt.ts'
export {decide, separate, unite} from './decide.ts'
export {describeValue, questionOf, signed} from './describe.ts'
export {findDocuments} from './findDocuments.ts'
export {type ListSettings, listReviews, reviewsBeginningWith, type Wanted} from './listReviews.ts'
export {
  type Decided,
  type Decision,
  decisionsOn,
  type ListedCandidate,
  type ListedReview,
  type Named,
  type Passage,
} from './types.ts'
