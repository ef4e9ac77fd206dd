/**
 * What of the importer a browser can load: the Studio decides with the very functions that `npm run review` decides
 * with. Nothing that this leads to may need Node, or bring the extractors along; test/architecture.test.ts checks it.
 */
export {
  type Decided,
  type Decision,
  decide,
  decisionsOn,
  describeValue,
  findDocuments,
  type ListedCandidate,
  type ListedReview,
  listReviews,
  type Named,
  questionOf,
  separate,
  signed,
  unite,
} from './review/index.ts'
export type {MatchEvidence} from './types.ts'
