import {Box, Text} from '@sanity/ui'
import type {ListedReview} from '../../importer/browser.ts'

/** A passage in its paragraph. */
export function Quotation({passage}: {passage: (ListedReview & {kind: 'mention'})['passage']}) {
  const {before, quote, after} = passage
  return (
    <Box as="blockquote" paddingLeft={3} style={{margin: 0, borderLeft: '2px solid currentColor'}}>
      <Text size={1}>
        {before}
        <mark>{quote}</mark>
        {after}
      </Text>
    </Box>
  )
}
