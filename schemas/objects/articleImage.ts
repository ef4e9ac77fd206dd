import {defineField, defineType} from '@sanity/types'
import {describesImage} from '../rules/altText.ts'

/** A picture with what everybody needs to know of it, those who cannot see it first. */
export const articleImage = defineType({
  name: 'articleImage',
  title: 'Picture',
  type: 'image',
  options: {hotspot: true},
  fields: [
    defineField({
      name: 'alt',
      title: 'Description for those who cannot see it',
      type: 'string',
      description: 'What the picture shows, in one sentence. Screen readers read it out.',
      // A warning: pictures come with imports, and only a person can say what they show.
      validation: (rule) => rule.custom((alt, {parent}) => describesImage(alt, parent)).warning(),
    }),
    defineField({
      name: 'caption',
      title: 'Caption',
      type: 'text',
      rows: 2,
      description: 'Printed below the picture.',
    }),
    defineField({
      name: 'credit',
      title: 'Credit',
      type: 'string',
      description: 'Who made it and who holds the rights, as it must be printed.',
    }),
  ],
  preview: {
    select: {caption: 'caption', alt: 'alt', credit: 'credit', media: 'asset'},
    prepare: ({caption, alt, credit, media}) => ({
      title: caption ?? alt ?? 'Picture without a description',
      subtitle: credit,
      media,
    }),
  },
})
