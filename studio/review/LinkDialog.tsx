import {Button, Flex, Stack} from '@sanity/ui'
import {useState} from 'react'
import {decide, type ListedReview, type Named} from '../../importer/browser.ts'
import {entityTypes} from '../../schemas/index.ts'
import {DocumentSearch} from './DocumentSearch.tsx'
import {Quotation} from './Quotation.tsx'
import {useDecide} from './useDecide.ts'

type Props = {review: ListedReview & {kind: 'mention'}; onClose: () => void}

/** Whom or what a passage means. */
export function LinkDialog({review, onClose}: Props) {
  const {run, isDeciding} = useDecide()
  const [chosen, setChosen] = useState<Named>()
  const link = async () => {
    if (!chosen) return
    const decision = {decision: 'same', document: chosen.id} as const
    if (await run((dataset) => decide(dataset, review.id, decision))) onClose()
  }
  return (
    <Stack gap={5} data-testid="link-dialog">
      <Quotation passage={review.passage} />
      <DocumentSearch label="Whom or what it means" types={entityTypes} onChoose={setChosen} />
      <Flex gap={2} justify="flex-end">
        <Button mode="bleed" text="Cancel" onClick={onClose} />
        <Button tone="primary" text="Link it" disabled={!chosen || isDeciding} onClick={link} />
      </Flex>
    </Stack>
  )
}
