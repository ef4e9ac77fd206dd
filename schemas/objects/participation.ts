import {defineField, defineType} from '@sanity/types'
import {evidenceField} from '../fields.ts'
import {mayWait} from '../rules/mayWait.ts'
import {partyTypes} from '../types.ts'

/** Somebody's part in an event. */
export const participation = defineType({
  name: 'participation',
  title: 'Participant',
  type: 'object',
  fields: [
    defineField({
      name: 'party',
      title: 'Who',
      type: 'reference',
      to: partyTypes.map((type) => ({type})),
      description: 'The person or organization that took part.',
      validation: (rule) => mayWait(rule).required().error('Needs the person or organization.'),
    }),
    defineField({
      name: 'role',
      title: 'As',
      type: 'string',
      description: 'In a word: host, attendee, belligerent, victim, signatory, winner, organizer.',
    }),
    evidenceField(),
  ],
  preview: {
    select: {title: 'party.name', subtitle: 'role'},
  },
})
