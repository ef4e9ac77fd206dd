import {defineField, defineType} from '@sanity/types'
import {evidenceField} from '../fields.ts'
import {termTitle} from '../preview.ts'
import {mayWait} from '../rules/mayWait.ts'
import {inverseRelationships, relationships} from '../vocabularies.ts'

/** Kinship, said on one side: what THIS person is to the other one. */
export const relation = defineType({
  name: 'relation',
  title: 'Relative',
  type: 'object',
  fields: [
    defineField({
      name: 'relationship',
      title: 'This person is the',
      type: 'string',
      description:
        'What this person is to the other one: “Child” means that the other one is a parent.',
      options: {list: [...relationships]},
      validation: (rule) => rule.required().error('Choose what this person is to the other one.'),
    }),
    defineField({
      name: 'person',
      title: 'of',
      type: 'reference',
      to: [{type: 'person'}],
      description: 'The other person.',
      validation: (rule) => mayWait(rule).required().error('Needs the other person.'),
    }),
    evidenceField(),
  ],
  preview: {
    select: {name: 'person.name', relationship: 'relationship'},
    // The line is headed by the other one, so it says what that one is to this person.
    prepare: ({name, relationship}) => ({
      title: name ?? 'Nobody',
      subtitle: relationship && `${termTitle(relationships, inverse(relationship))} of this person`,
    }),
  },
})

function inverse(relationship: string): string {
  return new Map(Object.entries(inverseRelationships)).get(relationship) ?? relationship
}
