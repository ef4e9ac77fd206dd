import {type ConditionalPropertyCallbackContext, defineField, defineType} from '@sanity/types'
import {entityTypes} from '../types.ts'

/** Marks the words of a text that name a person, an organization or an event. */
export const mention = defineType({
  name: 'mention',
  title: 'Mention',
  type: 'object',
  fields: [
    defineField({
      name: 'entity',
      title: 'Names',
      type: 'reference',
      weak: true,
      to: entityTypes.map((type) => ({type})),
      description:
        'Whom or what these words name. It can be deleted later without harm to the text.',
      validation: (rule) => rule.required().error('Choose whom or what these words name.'),
    }),
    defineField({
      name: 'confidence',
      title: 'Confidence',
      type: 'number',
      readOnly: true,
      hidden: setByEditor,
      description: 'How sure the import was, from 0 to 1; empty where a person set the mention.',
      validation: (rule) => rule.min(0).max(1).error('Lies between 0 and 1.'),
    }),
    defineField({
      name: 'method',
      title: 'Method',
      type: 'string',
      readOnly: true,
      hidden: setByEditor,
      initialValue: 'editor',
      description: 'By what means it was found; “editor” where a person set it.',
    }),
  ],
  preview: {
    select: {title: 'entity.name', type: 'entity._type', method: 'method'},
    prepare: ({title, type, method}) => ({
      title: title ?? 'Points nowhere',
      subtitle: [type, method].filter(Boolean).join(' · '),
    }),
  },
})

function setByEditor({parent}: ConditionalPropertyCallbackContext): boolean {
  return parent?.method === 'editor'
}
