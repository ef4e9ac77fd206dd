import {defineField, defineType} from '@sanity/types'

/** Somewhere, by its name; places have no documents of their own. */
export const place = defineType({
  name: 'place',
  title: 'Place',
  type: 'object',
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      type: 'string',
      description: 'The city, region, building or river, as a reader knows it.',
      validation: (rule) => rule.required().error('Needs the name of the place.'),
    }),
    defineField({
      name: 'country',
      title: 'Country',
      type: 'reference',
      weak: true,
      to: [{type: 'organization'}],
      options: {filter: 'kind == "state"'},
      description: 'The state that it lies in.',
    }),
    defineField({
      name: 'point',
      title: 'Position',
      type: 'geopoint',
      description: 'Where a map shows it.',
    }),
  ],
  preview: {
    select: {title: 'name', subtitle: 'country.name'},
  },
})
