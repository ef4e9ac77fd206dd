import {SearchIcon} from '@sanity/icons/Search'
import {Box, Card, Flex, Stack, Text} from '@sanity/ui'
import {Autocomplete} from '@sanity/ui/autocomplete'
import {type KeyboardEvent, useEffect, useId, useState} from 'react'
import {findDocuments, type Named} from '../../importer/browser.ts'
import type {EntityType} from '../../schemas/index.ts'
import {lookOf} from '../looks.ts'
import {useDataset} from './useReviews.ts'

type Props = {
  label: string
  types: readonly EntityType[]
  /** A document that is not to be found. */
  except?: string
  onChoose: (document: Named | undefined) => void
}

/** Finds a document by any of its names, with the keyboard alone if need be. */
export function DocumentSearch({label, types, except, onChoose}: Props) {
  const id = useId()
  const [words, setWords] = useState('')
  const {found, isLoading} = useFound(words, types)
  const options = found.filter((each) => each.id !== except)
  const [chosen, setChosen] = useState<Named>()
  const choose = (value: string) => {
    const document = options.find((each) => each.id === value)
    setChosen(document)
    onChoose(document)
  }
  return (
    <Stack gap={3} onKeyDown={closeListOnly}>
      <Text as="label" size={1} weight="medium" htmlFor={id}>
        {label}
      </Text>
      <Autocomplete
        id={id}
        icon={SearchIcon}
        placeholder="A name"
        loading={isLoading}
        options={options.map((document) => ({value: document.id, document}))}
        // The dataset has found them already, by names that are not shown too.
        filterOption={() => true}
        onQueryChange={(query) => setWords(query ?? '')}
        onChange={choose}
        renderOption={({document}) => <Option document={document} />}
        // What is found by its own name now need not have the chosen one in it.
        renderValue={(value) => (chosen?.id === value ? chosen.name : value)}
      />
    </Stack>
  )
}

/** Escape closes the list that is open, and not the dialog around it too. */
function closeListOnly(event: KeyboardEvent<HTMLElement>) {
  const isListOpen = event.currentTarget.querySelector('[aria-expanded="true"]') !== null
  if (event.key === 'Escape' && isListOpen) event.stopPropagation()
}

function Option({document}: {document: Named}) {
  const Icon = lookOf(document.type ?? '').icon
  return (
    <Card as="button" padding={3}>
      <Flex gap={3}>
        <Text size={1}>
          <Icon />
        </Text>
        <Box>
          <Text size={1}>{document.name}</Text>
        </Box>
      </Flex>
    </Card>
  )
}

/** As long as somebody types so fast, nothing is asked. */
const PAUSE = 200

function useFound(words: string, types: readonly EntityType[]) {
  const dataset = useDataset()
  const [answer, setAnswer] = useState<{words: string; found: Named[]}>({words: '', found: []})
  const key = types.join(',')
  useEffect(() => {
    let isAsked = true
    const timer = setTimeout(() => {
      findDocuments(dataset, {types: key.split(',') as EntityType[], words}).then(
        (found) => isAsked && setAnswer({words, found}),
        () => isAsked && setAnswer({words, found: []}),
      )
    }, PAUSE)
    return () => {
      isAsked = false
      clearTimeout(timer)
    }
  }, [dataset, key, words])
  return {found: answer.found, isLoading: answer.words !== words}
}
