import {defineArrayMember, defineField, defineType} from '@sanity/types'

/** The evidence for a field that is not a list: its members could not hold their own. */
export const fieldEvidence = defineType({
  name: 'fieldEvidence',
  title: 'Evidence of a field',
  type: 'object',
  readOnly: true,
  fields: [
    defineField({
      name: 'field',
      title: 'Field',
      type: 'string',
      description: 'The name of the field, for example startDate.',
      validation: (rule) => rule.required().error('Needs the name of the field.'),
    }),
    defineField({
      name: 'evidence',
      title: 'Evidence',
      type: 'array',
      description: 'The sentences from which an import concluded it, the strongest first.',
      of: [defineArrayMember({type: 'evidence'})],
      validation: (rule) =>
        rule.max(10).error('At most ten pieces of evidence; keep the strongest.'),
    }),
  ],
  preview: {
    select: {title: 'field', quote: 'evidence.0.quote'},
    prepare: ({title, quote}) => ({title, subtitle: quote && `“${quote}”`}),
  },
})
