import {defineField, defineType} from '@sanity/types'

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
      name: 'outcomes',
      title: 'Outcomes',
      type: 'text',
      description: 'What became of each source, as JSON.',
    }),
    defineField({
      name: 'counts',
      title: 'Counts',
      type: 'text',
      description: 'How many documents of each type were created and updated, as JSON.',
    }),
  ],
  orderings: [
    {name: 'latest', title: 'Latest first', by: [{field: 'startedAt', direction: 'desc'}]},
  ],
  preview: {
    select: {title: 'startedAt', counts: 'counts', finishedAt: 'finishedAt'},
    prepare: ({title, counts, finishedAt}) => ({
      title: title ?? 'Import run',
      subtitle: finishedAt ? counts : 'not finished',
    }),
  },
})
