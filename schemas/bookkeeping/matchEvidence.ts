import {defineField, defineType} from '@sanity/types'

/** One step on the way to a decision: points for (positive) or against (negative), and why. */
export const matchEvidence = defineType({
  name: 'matchEvidence',
  title: 'For or against',
  type: 'object',
  fields: [
    defineField({
      name: 'rule',
      title: 'Rule',
      type: 'string',
      description: 'Which rule found it.',
    }),
    defineField({
      name: 'points',
      title: 'Points',
      type: 'number',
      description: 'Positive for the same, negative for different.',
    }),
    defineField({
      name: 'because',
      title: 'Because',
      type: 'string',
      description: 'What the rule saw.',
    }),
  ],
  preview: {
    select: {because: 'because', points: 'points', subtitle: 'rule'},
    prepare: ({because, points, subtitle}) => ({
      title: [points, because].filter((part) => part !== undefined).join(' · '),
      subtitle,
    }),
  },
})
