import {defineField, defineType} from '@sanity/types'
import {formatEdtf} from '../dates.ts'
import {spansItsText, wellFormedEdtf} from '../rules/edtf.ts'

/** A date as precise as its source, with the instants between which it lies, so that GROQ can sort and compare. */
export const edtfDate = defineType({
  name: 'edtfDate',
  title: 'Date',
  type: 'object',
  fields: [
    defineField({
      name: 'edtf',
      title: 'Date',
      type: 'string',
      description:
        'No more precise than you know it: 1950, 1950-10, 1950-06-25, or 2023-07-26T09:00:00+09:00. A decade is 195X, a guess 1950~.',
      validation: (rule) => [
        rule.required().error('Needs a date, for example 1950, 1950-10 or 1950-06-25.'),
        rule.custom(wellFormedEdtf),
      ],
    }),
    defineField({
      name: 'earliest',
      title: 'Earliest',
      type: 'datetime',
      readOnly: true,
      description: 'The first instant that the date covers (UTC). Follows from the date.',
      validation: (rule) =>
        rule.custom((instant, {parent}) => spansItsText('earliest', instant, parent)),
    }),
    defineField({
      name: 'latest',
      title: 'Latest',
      type: 'datetime',
      readOnly: true,
      description: 'The last instant that the date covers (UTC). Follows from the date.',
      validation: (rule) =>
        rule.custom((instant, {parent}) => spansItsText('latest', instant, parent)),
    }),
  ],
  options: {columns: 3},
  preview: {
    select: {edtf: 'edtf'},
    prepare: ({edtf}) => ({title: edtf ? formatEdtf(edtf) : 'No date'}),
  },
})
