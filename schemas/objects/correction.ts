import {defineField, defineType} from '@sanity/types'
import {formatEdtf} from '../dates.ts'
import {termTitle} from '../preview.ts'
import {correctionKinds} from '../vocabularies.ts'

/** What was put right after publication, told to the readers. */
export const correction = defineType({
  name: 'correction',
  title: 'Correction',
  type: 'object',
  fields: [
    defineField({
      name: 'date',
      title: 'Date',
      type: 'edtfDate',
      description: 'When it was put right.',
      validation: (rule) => rule.required().error('Needs the date of the correction.'),
    }),
    defineField({
      name: 'kind',
      title: 'Kind',
      type: 'string',
      description:
        'An error put right, a point made clearer, news added, or the article withdrawn.',
      options: {list: [...correctionKinds]},
      initialValue: 'correction',
      validation: (rule) => rule.required().error('Needs a kind from the list.'),
    }),
    defineField({
      name: 'text',
      title: 'Text',
      type: 'text',
      rows: 3,
      description: 'What was wrong and what is right, in full sentences for readers.',
      validation: (rule) => rule.required().error('Needs a text that says what was put right.'),
    }),
  ],
  preview: {
    select: {title: 'text', date: 'date.edtf', kind: 'kind'},
    prepare: ({title, date, kind}) => ({
      title,
      subtitle: [termTitle(correctionKinds, kind), date && formatEdtf(date)]
        .filter(Boolean)
        .join(' · '),
    }),
  },
})
