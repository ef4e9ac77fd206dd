import {defineArrayMember, defineType} from '@sanity/types'

/** An article's text. A block's characters are the source paragraph's, so that a span in one is a span in the other. */
export const articleBody = defineType({
  name: 'articleBody',
  title: 'Text',
  type: 'array',
  of: [
    defineArrayMember({
      type: 'block',
      styles: [
        {title: 'Paragraph', value: 'normal'},
        {title: 'Heading', value: 'h2'},
        {title: 'Subheading', value: 'h3'},
        {title: 'Quotation', value: 'quote'},
      ],
      lists: [
        {title: 'Bullets', value: 'bullet'},
        {title: 'Numbers', value: 'number'},
      ],
      marks: {
        decorators: [
          {title: 'Strong', value: 'strong'},
          {title: 'Emphasis', value: 'em'},
        ],
        annotations: [{type: 'mention'}, {type: 'link'}],
      },
    }),
    defineArrayMember({type: 'articleImage'}),
    defineArrayMember({type: 'pullQuote'}),
  ],
})
