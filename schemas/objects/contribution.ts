import {defineField, defineType} from '@sanity/types'
import {termTitle} from '../preview.ts'
import {mayWait} from '../rules/mayWait.ts'
import {partyTypes} from '../types.ts'
import {contributionRoles} from '../vocabularies.ts'

/** Somebody's work on an article, as the byline prints it and, where we know them, as a document. */
export const contribution = defineType({
  name: 'contribution',
  title: 'Contributor',
  type: 'object',
  fields: [
    defineField({
      name: 'contributor',
      title: 'Who',
      type: 'reference',
      to: partyTypes.map((type) => ({type})),
      description: 'The person or organization, if there is a document of them.',
      validation: mayWait,
    }),
    defineField({
      name: 'printedName',
      title: 'Printed as',
      type: 'string',
      description: 'The name in the byline, to the letter.',
      validation: (rule) =>
        rule.custom((name, {parent}) =>
          name || isContribution(parent)
            ? true
            : 'Needs the printed name, or a person or organization.',
        ),
    }),
    defineField({
      name: 'role',
      title: 'As',
      type: 'string',
      description: 'What they did for the article.',
      options: {list: [...contributionRoles]},
      initialValue: 'author',
      validation: (rule) => rule.required().error('Needs a role from the list.'),
    }),
  ],
  preview: {
    select: {name: 'contributor.name', printedName: 'printedName', role: 'role'},
    prepare: ({name, printedName, role}) => ({
      title: printedName ?? name ?? 'Nobody',
      subtitle: termTitle(contributionRoles, role) ?? '',
    }),
  },
})

function isContribution(parent: unknown): boolean {
  return typeof parent === 'object' && parent !== null && 'contributor' in parent
}
