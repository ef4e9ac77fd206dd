import {Card, Flex, Stack, Text} from '@sanity/ui'
import {useFormValue} from 'sanity'
import {IntentLink} from 'sanity/router'
import {describeValue, type ListedReview, type Named, questionOf} from '../../importer/browser.ts'
import {Quotation} from './Quotation.tsx'
import {useReviews} from './useReviews.ts'
import {Waterfall} from './Waterfall.tsx'

/** A review in words, with what it takes to decide. */
export function ReviewCard() {
  const id = useFormValue(['_id'])
  const state = useFormValue(['state'])
  // Asked anew once it is decided.
  return typeof id === 'string' ? <Asked key={String(state)} id={id} /> : null
}

function Asked({id}: {id: string}) {
  const [review] = useReviews({id}) ?? []
  if (!review) return null
  return (
    <Card
      padding={4}
      radius={2}
      border
      tone={review.state === 'open' ? 'caution' : 'positive'}
      data-testid="review"
    >
      <Stack gap={5}>
        <Text size={2} weight="medium">
          {questionOf(review)}
        </Text>
        {review.decision && <Text size={1}>Decided: {review.decision}</Text>}
        <Reasons review={review} />
        <Flex gap={4} wrap="wrap">
          {documentsOf(review).map((document) => (
            <Text size={1} key={document.id}>
              <IntentLink intent="edit" params={{id: document.id, type: document.type}}>
                {document.name}
              </IntentLink>
            </Text>
          ))}
        </Flex>
      </Stack>
    </Card>
  )
}

function Reasons({review}: {review: ListedReview}) {
  switch (review.kind) {
    case 'match':
      return review.candidates.map(({id, name, evidence, score}) => (
        <Stack gap={3} key={id}>
          <Text size={1} weight="medium">
            {name}
          </Text>
          <Waterfall evidence={evidence} score={score} />
        </Stack>
      ))
    case 'conflict':
      return (
        <Stack gap={3}>
          <Text size={1}>It stands as {describeValue(review.live)}.</Text>
          <Text size={1}>The source says {describeValue(review.imported)}.</Text>
        </Stack>
      )
    case 'mention':
      return <Quotation passage={review.passage} />
  }
}

type Existing = Named & {type: string}

/** What the question is about, each once, as far as it is there. */
function documentsOf(review: ListedReview): Existing[] {
  const {subject, article} = review
  const candidates = review.kind === 'match' ? review.candidates : []
  const all = [subject, ...candidates, ...(article ? [article] : [])]
  const existing = all.filter((each): each is Existing => each.type !== undefined)
  return [...new Map(existing.map((each) => [each.id, each])).values()]
}
