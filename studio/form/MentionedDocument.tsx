import {Flex, Stack, Text} from '@sanity/ui'
import {useMemo} from 'react'
import {type SchemaType, useSchema, useValuePreview} from 'sanity'
import {lookOf} from '../looks.ts'

/** Whom a mention means, in three lines. */
export function MentionedDocument({id, type}: {id: string; type: string}) {
  const schemaType = useSchema().get(type)
  return schemaType ? <Lines id={id} schemaType={schemaType} /> : null
}

function Lines({id, schemaType}: {id: string; schemaType: SchemaType}) {
  // Another object would be another thing to preview, and begin again.
  const value = useMemo(() => ({_id: id, _type: schemaType.name}), [id, schemaType])
  const preview = useValuePreview({schemaType, value}).value
  if (!preview) return null
  const Icon = lookOf(schemaType.name).icon
  return (
    <Flex gap={3} padding={2} data-testid="mentioned-document" style={{maxWidth: 400}}>
      <Text size={2}>
        <Icon />
      </Text>
      <Stack gap={3}>
        <Text size={1} weight="semibold">
          {preview.title}
        </Text>
        {preview.subtitle && <Text size={1}>{preview.subtitle}</Text>}
        <Text size={0} muted>
          Ctrl or ⌘ and a click opens it
        </Text>
      </Stack>
    </Flex>
  )
}
