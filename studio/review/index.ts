/** What imports ask people, and where they answer. */
export {answerActions} from './answerActions.tsx'
export {pairAction} from './pairAction.tsx'
export {withOpenReviews} from './withOpenReviews.ts'
export {withReviewCard} from './withReviewCard.ts'
