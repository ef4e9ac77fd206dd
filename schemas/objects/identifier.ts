import {defineField, defineType} from '@sanity/types'
import {wellFormedScheme} from '../rules/identifierScheme.ts'

/** What another system calls it. */
export const identifier = defineType({
  name: 'identifier',
  title: 'Identifier',
  type: 'object',
  fields: [
    defineField({
      name: 'scheme',
      title: 'System',
      type: 'string',
      description: 'In lower case: wikidata, isni, lei, imdb, iso-3166-1-alpha-2, or your own.',
      validation: (rule) => [
        rule.required().error('Needs the system that the identifier belongs to.'),
        rule.custom(wellFormedScheme),
      ],
    }),
    defineField({
      name: 'value',
      title: 'Identifier',
      type: 'string',
      description: 'Exactly as that system writes it, for example Q42.',
      validation: (rule) => rule.required().error('Needs the identifier itself.'),
    }),
  ],
  options: {columns: 2},
  preview: {
    select: {title: 'value', subtitle: 'scheme'},
  },
})
