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
import {organizationKinds} from '../vocabularies.ts'

/** A body that acts: a company, a ministry, a team, and a state as well, for it signs, fights and appoints. */
export const organization = defineType({
  name: 'organization',
  title: 'Organization',
  type: 'document',
  groups: [
    {name: 'profile', title: 'Profile', default: true},
    {name: 'connections', title: 'Connections'},
    {name: 'identity', title: 'Identity'},
    {name: 'origin', title: 'Origin'},
  ],
  fieldsets: [{name: 'existence', title: 'Existence', options: {columns: 2}}],
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      type: 'string',
      group: 'profile',
      description: 'The name in common use, as a reference work would head its entry.',
      validation: (rule) => rule.required().error('Needs a name: the one in common use.'),
    }),
    slugField({source: 'name', group: ['profile', 'identity']}),
    formerSlugsField({group: 'identity'}),
    defineField({
      name: 'kind',
      title: 'Kind',
      type: 'string',
      group: 'profile',
      description: 'What sort of body it is. Lists, matching and nationality go by it.',
      options: {list: [...organizationKinds]},
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
      description: 'One sentence that tells it from others of the same name.',
    }),
    defineField({
      name: 'logo',
      title: 'Logo',
      type: 'articleImage',
      group: 'profile',
      description: 'Its emblem, flag or logo.',
    }),
    defineField({
      name: 'parentOrganization',
      title: 'Part of',
      type: 'reference',
      to: [{type: 'organization'}],
      group: 'connections',
      description:
        'The body that it belongs to, as a ministry to its government. Its own parts are shown by themselves.',
      validation: mayWait,
    }),
    defineField({
      name: 'memberOf',
      title: 'Member of',
      type: 'array',
      group: 'connections',
      description: 'Bodies that it has joined, as a state an alliance or a club a league.',
      of: [defineArrayMember({type: 'reference', to: [{type: 'organization'}]})],
      validation: (rule) => rule.unique().error('This membership is listed twice. Remove one.'),
    }),
    defineField({
      name: 'location',
      title: 'Seat',
      type: 'place',
      group: 'profile',
      description: 'Where it has its seat.',
    }),
    defineField({
      name: 'foundingDate',
      title: 'Founded',
      type: 'edtfDate',
      group: 'profile',
      fieldset: 'existence',
      description: 'As precise as it is known.',
    }),
    defineField({
      name: 'dissolutionDate',
      title: 'Dissolved',
      type: 'edtfDate',
      group: 'profile',
      fieldset: 'existence',
      description: 'As precise as it is known; empty while it exists.',
    }),
    identifiersField({group: 'identity'}),
    sameAsField({group: 'identity'}),
    fieldEvidenceField({group: 'origin'}),
    statusField({group: 'profile'}),
  ],
  validation: documentRules('organization'),
  orderings: [
    {name: 'name', title: 'Name', by: [{field: 'name', direction: 'asc'}]},
    {
      name: 'kind',
      title: 'Kind',
      by: [
        {field: 'kind', direction: 'asc'},
        {field: 'name', direction: 'asc'},
      ],
    },
  ],
  preview: {
    // The Studio's search gives weight to what is selected as `title`.
    select: {
      title: 'name',
      status: 'status',
      kind: 'kind',
      parent: 'parentOrganization.name',
      place: 'location.name',
      founded: 'foundingDate.edtf',
      dissolved: 'dissolutionDate.edtf',
      media: 'logo',
    },
    prepare: ({title, status, kind, parent, place, founded, dissolved, media}) => ({
      title: title ?? 'Organization without a name',
      subtitle: subtitle(
        status,
        termTitle(organizationKinds, kind),
        parent ?? place,
        period(founded, dissolved),
      ),
      media,
    }),
  },
})
