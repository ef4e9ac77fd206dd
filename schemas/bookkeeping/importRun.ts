import {defineField, defineType} from '@sanity/types'
import {countsInWords} from './countsInWords.ts'

/** One run of the importer that changed something. `_id` is `import.run.…`: nobody sees it without a token. */
export const importRun = defineType({
  name: 'importRun',
  title: 'Import run',
  type: 'document',
  __experimental_omnisearch_visibility: false,
  readOnly: true,
  fields: [
    defineField({
      name: 'startedAt',
      title: 'Started',
      type: 'datetime',
      description: 'When the run began.',
    }),
    defineField({
      name: 'finishedAt',
      title: 'Finished',
      type: 'datetime',
      description: 'When its last write was acknowledged; empty while it runs or after a crash.',
    }),
    defineField({
      name: 'importerVersion',
      title: 'Importer',
      type: 'string',
      description: 'The version of the importer.',
    }),
    defineField({
      name: 'extractor',
      title: 'Extractor',
      type: 'string',
      description: 'What read the texts, with its version.',
    }),
    defineField({
      name: 'options',
      title: 'Options',
      type: 'text',
      description: 'What the run was asked to do, as JSON.',
    }),
    defineField({
      name: 'sources',
      title: 'Sources',
      type: 'text',
      description: 'How many sources were imported, unchanged and rejected so far, as JSON.',
    }),
    defineField({
      name: 'rejected',
      title: 'Rejected',
      type: 'text',
      description: 'The first hundred rejected sources, each with its reason, as JSON.',
    }),
    defineField({
      name: 'counts',
      title: 'Counts',
      type: 'text',
      description: 'How many documents of each type were created and updated so far, as JSON.',
    }),
    defineField({
      name: 'rolledBackAt',
      title: 'Rolled back',
      type: 'datetime',
      description: 'When what it had written was taken back.',
    }),
  ],
  orderings: [
    {name: 'latest', title: 'Latest first', by: [{field: 'startedAt', direction: 'desc'}]},
  ],
  preview: {
    select: {
      title: 'startedAt',
      counts: 'counts',
      finishedAt: 'finishedAt',
      rolledBackAt: 'rolledBackAt',
    },
    prepare: ({title, counts, finishedAt, rolledBackAt}) => ({
      title: title ? `${String(title).slice(0, 16).replace('T', ' ')} UTC` : 'Import run',
      subtitle: rolledBackAt
        ? 'rolled back'
        : finishedAt
          ? countsInWords(counts) || 'changed nothing'
          : 'not finished',
    }),
  },
})
