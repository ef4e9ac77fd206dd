import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {entityTypes} from '../types.ts'
import {reviewKinds, reviewStates, titleOf} from '../vocabularies.ts'

/** Something that an import could not decide and asks a person. `_id` is `import.review.…`. */
export const importReview = defineType({
  name: 'importReview',
  title: 'Review',
  type: 'document',
  __experimental_omnisearch_visibility: false,
  // Answered by actions, which do what is decided as well.
  readOnly: true,
  fields: [
    defineField({
      name: 'kind',
      title: 'Question',
      type: 'string',
      description: 'What the import could not decide.',
      options: {list: [...reviewKinds]},
    }),
    defineField({
      name: 'state',
      title: 'State',
      type: 'string',
      description: 'Open until somebody has decided.',
      options: {list: [...reviewStates], layout: 'radio', direction: 'horizontal'},
      initialValue: 'open',
    }),
    defineField({
      name: 'run',
      title: 'Run',
      type: 'string',
      description: 'The run that asks.',
    }),
    defineField({
      name: 'subject',
      title: 'About',
      type: 'reference',
      weak: true,
      to: ['article', ...entityTypes].map((type) => ({type})),
      description: 'The document that the question is about.',
    }),
    defineField({
      name: 'article',
      title: 'Asked by',
      type: 'reference',
      weak: true,
      to: [{type: 'article'}],
      description: 'The article whose import asks.',
    }),
    defineField({
      name: 'candidates',
      title: 'Candidates',
      type: 'array',
      description: 'Documents that may be the same, with what speaks for and against it.',
      of: [
        defineArrayMember({
          name: 'importCandidate',
          title: 'Candidate',
          type: 'object',
          fields: [
            defineField({
              name: 'document',
              title: 'Document',
              type: 'reference',
              weak: true,
              to: entityTypes.map((type) => ({type})),
              description: 'What it may be the same as.',
            }),
            defineField({
              name: 'score',
              title: 'Score',
              type: 'number',
              description: 'The sum of the points below.',
            }),
            defineField({
              name: 'evidence',
              title: 'For and against',
              type: 'array',
              description: 'What each rule found, with its points.',
              of: [defineArrayMember({type: 'matchEvidence'})],
            }),
          ],
          preview: {select: {title: 'document.name', subtitle: 'score'}},
        }),
      ],
    }),
    defineField({
      name: 'field',
      title: 'Field',
      type: 'string',
      description: 'For a conflict: the field that a person and the import both changed.',
    }),
    defineField({
      name: 'live',
      title: 'As it stands',
      type: 'text',
      description: 'For a conflict: the value in the dataset, as JSON.',
    }),
    defineField({
      name: 'imported',
      title: 'As imported',
      type: 'text',
      description: 'For a conflict: the value that the import would have written, as JSON.',
    }),
    defineField({
      name: 'evidence',
      title: 'Evidence',
      type: 'array',
      description: 'For an unresolved mention: the passage.',
      of: [defineArrayMember({type: 'evidence'})],
    }),
    defineField({
      name: 'entityType',
      title: 'Seems to be',
      type: 'string',
      description: 'For an unresolved mention: what the passage seems to speak of.',
      options: {list: [...entityTypes]},
    }),
    defineField({
      name: 'decision',
      title: 'Decision',
      type: 'text',
      rows: 2,
      description: 'What was decided, and why.',
    }),
    defineField({
      name: 'decidedAt',
      title: 'Decided',
      type: 'datetime',
      description: 'When it was decided.',
    }),
  ],
  preview: {
    select: {
      kind: 'kind',
      name: 'subject.name',
      headline: 'subject.headline',
      candidate: 'candidates.0.document.name',
      field: 'field',
      quote: 'evidence.0.quote',
    },
    prepare: ({kind, name, headline, candidate, field, quote}) => ({
      title: quote ? `“${quote}”` : (name ?? headline ?? 'Review'),
      subtitle:
        {
          match: candidate && `may be ${candidate}`,
          conflict: field,
          mention: headline && `in ${headline}`,
        }[String(kind)] ?? titleOf(reviewKinds, String(kind)),
    }),
  },
})
