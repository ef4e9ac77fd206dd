import {defineField, defineType} from '@sanity/types'

/** Where an import found an article. `system` and `id` together are what it is recognised by. */
export const articleSource = defineType({
  name: 'articleSource',
  title: 'Source',
  type: 'object',
  readOnly: true,
  fields: [
    defineField({
      name: 'system',
      title: 'System',
      type: 'string',
      description: 'What it was imported from: “file”, or the name of a feed or an older CMS.',
    }),
    defineField({
      name: 'id',
      title: 'Identifier',
      type: 'string',
      description: 'What that system calls it.',
    }),
    defineField({
      name: 'uri',
      title: 'Address',
      type: 'url',
      description: 'Where it could be read at the time.',
      validation: (rule) =>
        rule.uri({scheme: ['http', 'https', 'file']}).error('Needs a full address, https://… .'),
    }),
    defineField({
      name: 'format',
      title: 'Format',
      type: 'string',
      description: 'The format that it was read as.',
    }),
    defineField({
      name: 'sha256',
      title: 'Fingerprint',
      type: 'string',
      description: 'SHA-256 of the bytes that were read; the same bytes are not imported twice.',
    }),
    defineField({
      name: 'license',
      title: 'License',
      type: 'string',
      description: 'Under what terms it may be used.',
    }),
    defineField({
      name: 'attribution',
      title: 'Attribution',
      type: 'string',
      description: 'What must be printed with it.',
    }),
  ],
  options: {columns: 2},
  preview: {
    select: {title: 'id', subtitle: 'system'},
  },
})
