import {BlockquoteIcon} from '@sanity/icons/Blockquote'
import {CaseIcon} from '@sanity/icons/Case'
import {DoubleQuoteIcon} from '@sanity/icons/DoubleQuote'
import {EditIcon} from '@sanity/icons/Edit'
import {HashIcon} from '@sanity/icons/Hash'
import {ImageIcon} from '@sanity/icons/Image'
import {TagIcon} from '@sanity/icons/Tag'
import {UserIcon} from '@sanity/icons/User'
import {UsersIcon} from '@sanity/icons/Users'
import type {SchemaTypeDefinition} from 'sanity'
import {ArticleBodyInput} from './ArticleBodyInput.tsx'
import {EdtfDateInput} from './EdtfDateInput.tsx'
import {FlatField} from './FlatField.tsx'
import {MentionAnnotation} from './MentionAnnotation.tsx'

export {UnreviewedNames} from './UnreviewedNames.tsx'

/**
 * What the Studio draws itself of the objects inside documents, by the name of the type. It is attached to the types:
 * `form.components` of the configuration is not asked for annotations (sanity 6.15).
 */
export const drawings: Record<string, Partial<SchemaTypeDefinition>> = {
  affiliation: {icon: CaseIcon},
  alternateName: {icon: TagIcon},
  articleBody: {components: {input: ArticleBodyInput}},
  articleImage: {icon: ImageIcon},
  contribution: {icon: EditIcon},
  correction: {icon: EditIcon},
  edtfDate: {components: {field: FlatField, input: EdtfDateInput}},
  evidence: {icon: DoubleQuoteIcon},
  fieldEvidence: {icon: DoubleQuoteIcon},
  identifier: {icon: HashIcon},
  mention: {components: {annotation: MentionAnnotation}, icon: TagIcon},
  participation: {icon: UsersIcon},
  pullQuote: {icon: BlockquoteIcon},
  relation: {icon: UserIcon},
}
