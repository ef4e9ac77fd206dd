import {defineField, defineType} from '@sanity/types'
import {entityTypes} from '../types.ts'
import {judgements, titleOf} from '../vocabularies.ts'

/** A person's word that two documents are the same or are not. It outlasts every run. `_id` is `import.resolution.…`. */
export const importResolution = defineType({
  name: 'importResolution',
  title: 'Judgement',
  type: 'document',
  __experimental_omnisearch_visibility: false,
  fields: [
    defineField({
      name: 'judgement',
      title: 'They are',
      type: 'string',
      description: 'The same person, organization or event, or different ones.',
      options: {list: [...judgements], layout: 'radio', direction: 'horizontal'},
      validation: (rule) => rule.required().error('Choose whether they are the same.'),
    }),
    defineField({
      name: 'left',
      title: 'One',
      type: 'reference',
      weak: true,
      to: entityTypes.map((type) => ({type})),
      description: 'The document that was imported.',
    }),
    defineField({
      name: 'right',
      title: 'Other',
      type: 'reference',
      weak: true,
      to: entityTypes.map((type) => ({type})),
      description: 'The document that it was compared with.',
    }),
    defineField({
      name: 'reason',
      title: 'Reason',
      type: 'text',
      rows: 2,
      description: 'Why, for whoever comes after.',
    }),
    defineField({
      name: 'decidedAt',
      title: 'Decided',
      type: 'datetime',
      description: 'When it was decided.',
    }),
  ],
  preview: {
    select: {judgement: 'judgement', left: 'left.name', right: 'right.name'},
    prepare: ({judgement, left, right}) => ({
      title: [left, right].filter(Boolean).join(' / ') || 'Judgement',
      subtitle: judgement && titleOf(judgements, judgement),
    }),
  },
})
