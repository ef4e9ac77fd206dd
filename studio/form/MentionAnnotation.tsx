import {Box, Text} from '@sanity/ui'
import {Tooltip} from '@sanity/ui/tooltip'
import type {MouseEvent} from 'react'
import type {BlockAnnotationProps} from 'sanity'
import {usePaneRouter} from 'sanity/structure'
import {styled} from 'styled-components'
import {lookOf} from '../looks.ts'
import {MentionedDocument} from './MentionedDocument.tsx'
import {useTypeOfDocument} from './useTypeOfDocument.ts'

/**
 * A mention in running text: underlined in the colour of what it names, so that the text stays readable where every
 * other word is one. Pointing at it shows whom it means; a click with Ctrl or ⌘ opens that document beside this one.
 */
export function MentionAnnotation(props: BlockAnnotationProps) {
  const {handleEditReference} = usePaneRouter()
  const id = referenceOf(props.value)
  const type = useTypeOfDocument(id)
  const follow = (event: MouseEvent) => {
    if (!id || !type || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    event.stopPropagation()
    handleEditReference({
      id,
      type,
      parentRefPath: [...props.path, 'entity'],
      template: {id: type},
    })
  }
  return (
    <Tooltip
      content={id && type ? <MentionedDocument id={id} type={type} /> : nowhere}
      placement="top"
      portal
    >
      <Underline
        $color={type ? lookOf(type).color : MISSING}
        data-mention={id}
        onClickCapture={follow}
      >
        {props.renderDefault(props)}
      </Underline>
    </Tooltip>
  )
}

const nowhere = (
  <Box padding={2}>
    <Text size={1}>This mention points nowhere.</Text>
  </Box>
)

const MISSING = '#e5484d'

function referenceOf(annotation: {[field: string]: unknown}): string | undefined {
  const entity = annotation.entity
  const isReference = typeof entity === 'object' && entity !== null && '_ref' in entity
  return isReference && typeof entity._ref === 'string' ? entity._ref : undefined
}

/** Over the Studio's own look of an annotation, except where it marks an error or a warning. */
const Underline = styled.span<{$color: string}>`
  & > span:not([data-error], [data-warning]) {
    background-color: transparent;
    border-bottom: 2px solid ${({$color}) => $color};
    color: inherit;
  }
`
