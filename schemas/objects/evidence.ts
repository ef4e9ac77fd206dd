import {defineField, defineType} from '@sanity/types'

/** A passage that says so: where it stands, what it says, how sure the import was, and by what means it was found. */
export const evidence = defineType({
  name: 'evidence',
  title: 'Evidence',
  type: 'object',
  readOnly: true,
  fields: [
    defineField({
      name: 'article',
      title: 'Article',
      type: 'reference',
      weak: true,
      to: [{type: 'article'}],
      description: 'The article that says so. It may be deleted without touching this.',
    }),
    defineField({
      name: 'blockKey',
      title: 'Paragraph',
      type: 'string',
      description: 'The key of its paragraph, or “headline”.',
    }),
    defineField({
      name: 'quote',
      title: 'Quotation',
      type: 'text',
      rows: 2,
      description: 'The words themselves, to the letter.',
    }),
    defineField({
      name: 'start',
      title: 'Start',
      type: 'number',
      description: 'Where the quotation starts in its paragraph, in UTF-16 code units.',
    }),
    defineField({
      name: 'end',
      title: 'End',
      type: 'number',
      description: 'Where it ends.',
      validation: (rule) => rule.min(rule.valueOfField('start')).error('Ends before it starts.'),
    }),
    defineField({
      name: 'confidence',
      title: 'Confidence',
      type: 'number',
      description: 'How sure the import was, from 0 to 1.',
      validation: (rule) => rule.min(0).max(1).error('Lies between 0 and 1.'),
    }),
    defineField({
      name: 'method',
      title: 'Method',
      type: 'string',
      description: 'By what means it was found.',
    }),
  ],
  preview: {
    select: {quote: 'quote', headline: 'article.headline', confidence: 'confidence'},
    prepare: ({quote, headline, confidence}) => ({
      title: quote ? `“${quote}”` : 'No quotation',
      subtitle: [headline, confidence !== undefined && `${Math.round(confidence * 100)} % sure`]
        .filter(Boolean)
        .join(' · '),
    }),
  },
})
