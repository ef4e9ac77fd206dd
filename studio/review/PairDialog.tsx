import {Button, Card, Flex, Radio, Stack, Text} from '@sanity/ui'
import {useId, useState} from 'react'
import {useRouter} from 'sanity/router'
import {decide, type Named, separate, unite} from '../../importer/browser.ts'
import type {EntityType} from '../../schemas/index.ts'
import {DocumentSearch} from './DocumentSearch.tsx'
import {type Pair, pairsOf} from './pairsOf.ts'
import {useDecide} from './useDecide.ts'
import {useReviews} from './useReviews.ts'
import {Waterfall} from './Waterfall.tsx'

export type Compared = Named & {type: EntityType}

type Props = {word: 'same' | 'different'; document: Compared; onClose: () => void}

/** Whom a document is the same as, or is not: what an import thinks possible, with its reasons, or anything else. */
export function PairDialog({word, document, onClose}: Props) {
  const {run, isDeciding} = useDecide()
  const {navigateIntent} = useRouter()
  const pairs = pairsOf(useReviews({about: document.id}) ?? [], document.id)
  const [chosen, setChosen] = useState<Named>()
  const pair = pairs.find(({other}) => other.id === chosen?.id)
  const left = pair?.left ?? document
  const kept = left.id === document.id ? chosen : document
  const decideIt = async () => {
    if (!chosen || !kept) return
    const isDone = await run((dataset) => {
      if (word === 'different') return separate(dataset, {left: document.id, right: chosen.id})
      return pair
        ? decide(dataset, pair.review, {decision: 'same', document: kept.id})
        : unite(dataset, {left: left.id, kept: kept.id})
    })
    if (!isDone) return
    onClose()
    if (word === 'same' && left.id === document.id) {
      navigateIntent('edit', {id: kept.id, type: document.type})
    }
  }
  return (
    <Stack gap={5} data-testid="pair-dialog">
      {pairs.length > 0 && (
        <Candidates pairs={pairs} chosen={chosen?.id} onChoose={setChosen} word={word} />
      )}
      <DocumentSearch
        label={pairs.length > 0 ? 'Or another one' : 'Which one?'}
        types={[document.type]}
        except={document.id}
        onChoose={setChosen}
      />
      <Text size={1} muted role="status">
        {chosen && kept ? consequence(word, left, kept) : 'Choose one first.'}
      </Text>
      <Flex gap={2} justify="flex-end">
        <Button mode="bleed" text="Cancel" onClick={onClose} />
        <Button
          tone={word === 'same' ? 'critical' : 'primary'}
          text={word === 'same' ? 'They are the same' : 'They are different'}
          disabled={!chosen || isDeciding}
          onClick={decideIt}
        />
      </Flex>
    </Stack>
  )
}

function consequence(word: Props['word'], left: Named, kept: Named): string {
  return word === 'same'
    ? `“${left.name}” goes into “${kept.name}”: whatever refers to it will refer to “${kept.name}”, its name and its address lead there too, and there are not two any more. This cannot be undone.`
    : `No import will take them for one, whatever speaks for it.`
}

type CandidatesProps = {
  pairs: Pair[]
  chosen: string | undefined
  word: Props['word']
  onChoose: (document: Named) => void
}

function Candidates({pairs, chosen, word, onChoose}: CandidatesProps) {
  const name = useId()
  return (
    <Stack role="radiogroup" aria-labelledby={name} gap={3}>
      <Text id={name} size={1} weight="medium">
        {word === 'same'
          ? 'An import could not tell whether it is'
          : 'An import thought it possible that it is'}
      </Text>
      {pairs.map(({other, score, evidence}) => (
        <Card
          as="label"
          key={other.id}
          border
          padding={4}
          radius={2}
          tone={chosen === other.id ? 'primary' : 'default'}
        >
          <Flex gap={3}>
            <Radio
              name={name}
              value={other.id}
              checked={chosen === other.id}
              onChange={() => onChoose(other)}
            />
            <Stack gap={4} flex={1}>
              <Text size={2} weight="medium">
                {other.name}
              </Text>
              <Waterfall evidence={evidence} score={score} />
            </Stack>
          </Flex>
        </Card>
      ))}
    </Stack>
  )
}
