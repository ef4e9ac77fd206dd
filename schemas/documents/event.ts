import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {
  alternateNamesField,
  fieldEvidenceField,
  formerSlugsField,
  identifiersField,
  sameAsField,
  slugField,
  statusField,
} from '../fields.ts'
import {period, subtitle, termTitle} from '../preview.ts'
import {documentRules} from '../rules/index.ts'
import {mayWait} from '../rules/mayWait.ts'
import {eventKinds} from '../vocabularies.ts'

/** A happening that a newsroom keeps a record of, from a war to a single day's ceremony. */
export const event = defineType({
  name: 'event',
  title: 'Event',
  type: 'document',
  groups: [
    {name: 'profile', title: 'Profile', default: true},
    {name: 'connections', title: 'Connections'},
    {name: 'identity', title: 'Identity'},
    {name: 'origin', title: 'Origin'},
  ],
  fieldsets: [{name: 'time', title: 'When', options: {columns: 2}}],
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      type: 'string',
      group: 'profile',
      description:
        'Its own name, or a short one that describes it, as an encyclopedia would title it.',
      validation: (rule) =>
        rule.required().error('Needs a name: its own, or a short one that describes it.'),
    }),
    slugField({source: 'name', group: ['profile', 'identity']}),
    formerSlugsField({group: 'identity'}),
    defineField({
      name: 'kind',
      title: 'Kind',
      type: 'string',
      group: 'profile',
      description: 'What sort of happening it is.',
      options: {list: [...eventKinds]},
      validation: (rule) =>
        rule.required().error('Needs a kind from the list; “Other” where none fits.'),
    }),
    alternateNamesField({group: 'identity'}),
    defineField({
      name: 'description',
      title: 'Description',
      type: 'text',
      rows: 3,
      group: 'profile',
      description: 'One or two sentences: what happened.',
    }),
    defineField({
      name: 'startDate',
      title: 'Began',
      type: 'edtfDate',
      group: 'profile',
      fieldset: 'time',
      description: 'The first day, as precise as it is known. Timelines go by it.',
    }),
    defineField({
      name: 'endDate',
      title: 'Ended',
      type: 'edtfDate',
      group: 'profile',
      fieldset: 'time',
      description: 'The last day; empty for what took one day or still goes on.',
    }),
    defineField({
      name: 'location',
      title: 'Place',
      type: 'place',
      group: 'profile',
      description: 'Where it happened.',
    }),
    defineField({
      name: 'superEvent',
      title: 'Part of',
      type: 'reference',
      to: [{type: 'event'}],
      group: 'connections',
      description:
        'The larger event, as a war is to a battle. Its own parts are shown by themselves.',
      validation: mayWait,
    }),
    defineField({
      name: 'commemorates',
      title: 'Commemorates',
      type: 'reference',
      to: [{type: 'event'}],
      group: 'connections',
      description: 'The earlier event that an anniversary or a ceremony remembers.',
      validation: mayWait,
    }),
    defineField({
      name: 'participants',
      title: 'Participants',
      type: 'array',
      group: 'connections',
      description: 'Who took part, and as what.',
      of: [defineArrayMember({type: 'participation'})],
    }),
    defineField({
      name: 'image',
      title: 'Picture',
      type: 'articleImage',
      group: 'profile',
      description: 'A picture of the event itself.',
    }),
    identifiersField({group: 'identity'}),
    sameAsField({group: 'identity'}),
    fieldEvidenceField({group: 'origin'}),
    statusField({group: 'profile'}),
  ],
  validation: documentRules('event'),
  orderings: [
    {
      name: 'timeline',
      title: 'Timeline',
      by: [
        {field: 'startDate.earliest', direction: 'asc'},
        {field: 'name', direction: 'asc'},
      ],
    },
    {name: 'latest', title: 'Latest first', by: [{field: 'startDate.earliest', direction: 'desc'}]},
    {name: 'name', title: 'Name', by: [{field: 'name', direction: 'asc'}]},
  ],
  preview: {
    // The Studio's search gives weight to what is selected as `title`.
    select: {
      title: 'name',
      status: 'status',
      kind: 'kind',
      start: 'startDate.edtf',
      end: 'endDate.edtf',
      place: 'location.name',
      media: 'image',
    },
    prepare: ({title, status, kind, start, end, place, media}) => ({
      title: title ?? 'Event without a name',
      // An event with one date happened then; it has not gone on since.
      subtitle: subtitle(status, termTitle(eventKinds, kind), period(start, end ?? start), place),
      media,
    }),
  },
})
