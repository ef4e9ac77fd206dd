import {defineField, defineType} from '@sanity/types'
import {evidenceField} from '../fields.ts'
import {period} from '../preview.ts'
import {mayWait} from '../rules/mayWait.ts'

/** A person's place in an organization, for a time. The organization's side of it is a query. */
export const affiliation = defineType({
  name: 'affiliation',
  title: 'Affiliation',
  type: 'object',
  fields: [
    defineField({
      name: 'organization',
      title: 'Organization',
      type: 'reference',
      to: [{type: 'organization'}],
      description: 'The body that the person belongs to.',
      validation: (rule) => mayWait(rule).required().error('Needs the organization.'),
    }),
    defineField({
      name: 'roleName',
      title: 'As',
      type: 'string',
      description: 'The office or job in the words of the text: “spokesman”, “prime minister”.',
    }),
    defineField({
      name: 'startDate',
      title: 'From',
      type: 'edtfDate',
      description: 'When it began, as precise as it is known.',
    }),
    defineField({
      name: 'endDate',
      title: 'Until',
      type: 'edtfDate',
      description: 'When it ended; empty while it lasts or where nobody says.',
    }),
    evidenceField(),
  ],
  preview: {
    select: {
      organization: 'organization.name',
      roleName: 'roleName',
      start: 'startDate.edtf',
      end: 'endDate.edtf',
    },
    prepare: ({organization, roleName, start, end}) => ({
      title: organization ?? 'No organization',
      subtitle: [roleName, period(start, end)].filter(Boolean).join(' · '),
    }),
  },
})
