import {defineField, defineType} from '@sanity/types'
import {termTitle} from '../preview.ts'
import {wellFormedLanguage} from '../rules/language.ts'
import {alternateNameKinds} from '../vocabularies.ts'

/** Another name for the same thing. `short` and `descriptor` never identify it on their own. */
export const alternateName = defineType({
  name: 'alternateName',
  title: 'Other name',
  type: 'object',
  fields: [
    defineField({
      name: 'value',
      title: 'Name',
      type: 'string',
      description: 'As texts write it.',
      validation: (rule) => rule.required().error('Needs the name itself.'),
    }),
    defineField({
      name: 'kind',
      title: 'Kind',
      type: 'string',
      description:
        'Short names (a surname) and descriptors (“the quake”) are never enough to recognise it by; all others are.',
      options: {list: [...alternateNameKinds]},
      initialValue: 'alias',
      validation: (rule) => rule.required().error('Needs a kind from the list; “Alias” as a rule.'),
    }),
    defineField({
      name: 'language',
      title: 'Language',
      type: 'string',
      description: 'The language of the name as a BCP 47 tag: en, de, zh-Hans.',
      validation: (rule) => rule.custom(wellFormedLanguage),
    }),
  ],
  options: {columns: 3},
  preview: {
    select: {title: 'value', kind: 'kind', language: 'language'},
    prepare: ({title, kind, language}) => ({
      title,
      subtitle: [termTitle(alternateNameKinds, kind), language].filter(Boolean).join(' · '),
    }),
  },
})
