import {TagIcon} from '@sanity/icons/Tag'
import type {SchemaTypeDefinition} from 'sanity'
import {ArticleBodyInput} from './ArticleBodyInput.tsx'
import {EdtfDateInput} from './EdtfDateInput.tsx'
import {FlatField} from './FlatField.tsx'
import {MentionAnnotation} from './MentionAnnotation.tsx'

/**
 * What the Studio draws itself, by the name of the type. It is attached to the types: `form.components` of the
 * configuration is not asked for annotations (sanity 6.15).
 */
export const drawings: Record<string, Partial<SchemaTypeDefinition>> = {
  articleBody: {components: {input: ArticleBodyInput}},
  edtfDate: {components: {field: FlatField, input: EdtfDateInput}},
  mention: {components: {annotation: MentionAnnotation}, icon: TagIcon},
}
