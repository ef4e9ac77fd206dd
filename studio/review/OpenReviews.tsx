import {Card, Stack, Text} from '@sanity/ui'
import {getPublishedId, useFormValue} from 'sanity'
import {IntentLink} from 'sanity/router'
import {questionOf} from '../../importer/browser.ts'
import {useOpen} from './useOpen.ts'
import {useReviews} from './useReviews.ts'

/** What imports ask about the open document, each a click away: who reads it may know. */
export function OpenReviews() {
  const id = useFormValue(['_id'])
  return typeof id === 'string' ? <About id={getPublishedId(id)} /> : null
}

/** As many are shown; of a long text there may be dozens. */
const SHOWN = 5

function About({id}: {id: string}) {
  const open = useOpen(useReviews({about: id}) ?? [])
  if (open.length === 0) return null
  const more = open.length - SHOWN
  return (
    <Card padding={4} radius={2} border tone="caution" data-testid="open-reviews">
      <Stack gap={4}>
        <Text size={1} weight="medium">
          An import asks
        </Text>
        {open.slice(0, SHOWN).map((review) => (
          <Text size={1} key={review.id}>
            <IntentLink intent="edit" params={{id: review.id, type: 'importReview'}}>
              {questionOf(review)}
            </IntentLink>
          </Text>
        ))}
        {more > 0 && (
          <Text size={1} muted>
            and {more} more, in the list Review
          </Text>
        )}
      </Stack>
    </Card>
  )
}
