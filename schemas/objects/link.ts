import {defineField, defineType} from '@sanity/types'

/** A link to a page elsewhere. What has a document of its own is a mention instead. */
export const link = defineType({
  name: 'link',
  title: 'Link',
  type: 'object',
  fields: [
    defineField({
      name: 'href',
      title: 'Address',
      type: 'url',
      description:
        'A page on the web or a mail address. For a person, organization or event use a mention.',
      validation: (rule) => [
        rule.required().error('Needs an address.'),
        rule
          .uri({scheme: ['http', 'https', 'mailto']})
          .error('Needs a full address: https://… or mailto:… .'),
      ],
    }),
  ],
})
