import type {BlockAnnotationProps, InputProps} from 'sanity'
import {EdtfDateInput, isEdtfDateInput} from './EdtfDateInput.tsx'
import {MentionAnnotation} from './MentionAnnotation.tsx'

/** What the Studio draws itself, by the name of the schema type: schemas/ knows no React, so it is attached here. */
export const formComponents = {input: Input, annotation: Annotation}

function Input(props: InputProps) {
  return isEdtfDateInput(props) ? <EdtfDateInput {...props} /> : props.renderDefault(props)
}

function Annotation(props: BlockAnnotationProps) {
  return props.schemaType.name === 'mention' ? (
    <MentionAnnotation {...props} />
  ) : (
    props.renderDefault(props)
  )
}
