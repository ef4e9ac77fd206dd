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
import {period, subtitle} from '../preview.ts'
import {documentRules} from '../rules/index.ts'
import {genders} from '../vocabularies.ts'

/** Somebody whom the archive names. Two people of one name are two documents. */
export const person = defineType({
  name: 'person',
  title: 'Person',
  type: 'document',
  groups: [
    {name: 'profile', title: 'Profile', default: true},
    {name: 'connections', title: 'Connections'},
    {name: 'identity', title: 'Identity'},
    {name: 'origin', title: 'Origin'},
  ],
  fieldsets: [
    {name: 'nameParts', title: 'Parts of the name', options: {columns: 2, collapsible: true}},
    {name: 'life', title: 'Life', options: {columns: 2}},
  ],
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      type: 'string',
      group: 'profile',
      description: 'The full name, as a reference work would head its entry; no title or office.',
      validation: (rule) => rule.required().error('Needs a name: the fullest that is in use.'),
    }),
    slugField({source: 'name', group: ['profile', 'identity']}),
    formerSlugsField({group: 'identity'}),
    defineField({
      name: 'givenName',
      title: 'Given name',
      type: 'string',
      group: 'profile',
      fieldset: 'nameParts',
      description: 'First and middle names.',
    }),
    defineField({
      name: 'familyName',
      title: 'Family name',
      type: 'string',
      group: 'profile',
      fieldset: 'nameParts',
      description: 'The name that lists are sorted by.',
    }),
    defineField({
      name: 'familyNameFirst',
      title: 'Family name comes first',
      type: 'boolean',
      group: 'profile',
      fieldset: 'nameParts',
      description: 'As in Chinese, Korean, Japanese or Hungarian names.',
    }),
    defineField({
      name: 'honorificPrefix',
      title: 'Title',
      type: 'string',
      group: 'profile',
      fieldset: 'nameParts',
      description:
        'What stands before the name for life: Dame, Dr, Sheikh. An office belongs under “Affiliations”.',
    }),
    alternateNamesField({group: 'identity'}),
    defineField({
      name: 'description',
      title: 'Description',
      type: 'text',
      rows: 3,
      group: 'profile',
      description: 'One sentence that tells this person from others of the same name.',
    }),
    defineField({
      name: 'image',
      title: 'Portrait',
      type: 'articleImage',
      group: 'profile',
      description: 'A picture that shows this person and nobody else.',
    }),
    defineField({
      name: 'gender',
      title: 'Gender',
      type: 'string',
      group: 'profile',
      fieldset: 'life',
      description: 'Only as the person or a public source states it.',
      options: {list: [...genders]},
      validation: (rule) => rule.error('Choose a gender from the list, or leave it empty.'),
    }),
    defineField({
      name: 'birthDate',
      title: 'Born',
      type: 'edtfDate',
      group: 'profile',
      fieldset: 'life',
      description: 'As precise as it is known.',
    }),
    defineField({
      name: 'deathDate',
      title: 'Died',
      type: 'edtfDate',
      group: 'profile',
      fieldset: 'life',
      description: 'As precise as it is known.',
    }),
    defineField({
      name: 'affiliations',
      title: 'Affiliations',
      type: 'array',
      group: 'connections',
      description:
        'Offices, jobs and memberships: with which organization, as what, from when to when.',
      of: [defineArrayMember({type: 'affiliation'})],
    }),
    defineField({
      name: 'relations',
      title: 'Relatives',
      type: 'array',
      group: 'connections',
      description:
        'Say it once: the child and the grandchild name their elders. The other side is shown by itself.',
      of: [defineArrayMember({type: 'relation'})],
    }),
    defineField({
      name: 'nationality',
      title: 'Nationality',
      type: 'array',
      group: 'connections',
      description: 'The states of which this person is or was a citizen.',
      of: [
        defineArrayMember({
          type: 'reference',
          to: [{type: 'organization'}],
          options: {filter: 'kind == "state"'},
        }),
      ],
      validation: (rule) => rule.unique().error('This state is listed twice. Remove one.'),
    }),
    identifiersField({group: 'identity'}),
    sameAsField({group: 'identity'}),
    fieldEvidenceField({group: 'origin'}),
    statusField({group: 'profile'}),
  ],
  validation: documentRules('person'),
  orderings: [
    {
      name: 'familyName',
      title: 'Family name',
      by: [
        {field: 'familyName', direction: 'asc'},
        {field: 'givenName', direction: 'asc'},
        {field: 'name', direction: 'asc'},
      ],
    },
    {name: 'name', title: 'Name', by: [{field: 'name', direction: 'asc'}]},
    {name: 'born', title: 'Born', by: [{field: 'birthDate.earliest', direction: 'asc'}]},
  ],
  preview: {
    // The Studio's search gives weight to what is selected as `title`.
    select: {
      title: 'name',
      status: 'status',
      roleName: 'affiliations.0.roleName',
      organization: 'affiliations.0.organization.name',
      born: 'birthDate.edtf',
      died: 'deathDate.edtf',
      description: 'description',
      media: 'image',
    },
    prepare: ({title, status, roleName, organization, born, died, description, media}) => {
      const office = [roleName, organization].filter(Boolean).join(', ')
      return {
        title: title ?? 'Person without a name',
        subtitle: subtitle(status, office || description, lifetime(born, died)),
        media,
      }
    },
  },
})

function lifetime(born: string | undefined, died: string | undefined): string | undefined {
  if (born && !died) return `born ${period(born, born)}`
  if (died && !born) return `died ${period(died, died)}`
  return period(born, died)
}
