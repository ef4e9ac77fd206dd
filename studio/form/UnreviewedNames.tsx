import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useMemo, useState} from 'react'
import {type Path, type SanityDocument, useFormValue} from 'sanity'
import {usePaneRouter} from 'sanity/structure'
import {referencesOf} from '../../schemas/index.ts'
import {lookOf} from '../looks.ts'
import {useSuggested} from './useSuggested.ts'

/**
 * What the open article names and nobody has judged, each a click away. An article that is confirmed shows readers the
 * bare names of those, and nothing about it would tell the editor so.
 */
export function UnreviewedNames() {
  const document = useFormValue([]) as SanityDocument
  const {handleEditReference} = usePaneRouter()
  const [isWhole, setWhole] = useState(false)
  const paths = useMemo(() => firstPaths(document), [document])
  const suggested = useSuggested([...paths.keys()])
  if (suggested.length === 0) return null
  const tone = document.status === 'confirmed' ? 'caution' : 'transparent'
  const shown = isWhole ? suggested : suggested.slice(0, AT_FIRST)
  return (
    <Card padding={4} radius={2} border tone={tone} data-testid="unreviewed-names">
      <Stack gap={4}>
        <Text size={1} weight="medium">
          {suggested.length === 1 ? '1 name' : `${suggested.length} names`} in this article to look
          at
        </Text>
        <Text size={1} muted>
          Until you confirm them, readers see these names without a link, also in a confirmed
          article.
        </Text>
        <Flex gap={2} wrap="wrap">
          {shown.map(({id, type, name}) => (
            <Button
              key={id}
              mode="ghost"
              fontSize={1}
              padding={2}
              icon={lookOf(type).icon}
              text={name}
              textWeight="regular"
              style={{maxWidth: '100%'}}
              onClick={() =>
                handleEditReference({
                  id,
                  type,
                  parentRefPath: paths.get(id) ?? [],
                  template: {id: type},
                })
              }
            />
          ))}
          {shown.length < suggested.length && (
            <Button
              mode="bleed"
              fontSize={1}
              padding={2}
              text={`and ${suggested.length - shown.length} more`}
              onClick={() => setWhole(true)}
            />
          )}
        </Flex>
      </Stack>
    </Card>
  )
}

const AT_FIRST = 8

/** Whatever is referred to, with the place where that is done first. */
function firstPaths(document: SanityDocument): Map<string, Path> {
  const paths = new Map<string, Path>()
  for (const {target, path} of referencesOf(document)) {
    if (!paths.has(target)) paths.set(target, path)
  }
  return paths
}
