import {defineField, defineType} from '@sanity/types'

/** A sentence set large between two paragraphs. */
export const pullQuote = defineType({
  name: 'pullQuote',
  title: 'Pull quote',
  type: 'object',
  fields: [
    defineField({
      name: 'quote',
      title: 'Quotation',
      type: 'text',
      rows: 3,
      description: 'The sentence, without quotation marks.',
      validation: (rule) => rule.required().error('Needs the sentence that is quoted.'),
    }),
    defineField({
      name: 'attribution',
      title: 'Who said it',
      type: 'string',
      description: 'Name and, where it helps, office.',
    }),
  ],
  preview: {
    select: {title: 'quote', subtitle: 'attribution'},
  },
})
