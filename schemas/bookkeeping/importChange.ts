import {defineField, defineType} from '@sanity/types'

/**
 * What one transaction of a run changed, written in that transaction: that it is there says that the transaction is,
 * and what it holds undoes it. `_id` is `import.change.<run>.…`. Values are JSON text, for references in them would count
 * as references; a long one is compressed (importer/plan/packedText.ts).
 */
export const importChange = defineType({
  name: 'importChange',
  title: 'Import change',
  type: 'document',
  __experimental_omnisearch_visibility: false,
  readOnly: true,
  fields: [
    defineField({
      name: 'run',
      title: 'Run',
      type: 'string',
      description: 'The run that wrote it.',
    }),
    defineField({
      name: 'part',
      title: 'Part',
      type: 'number',
      description: 'Which of the plans that the run came to, counted from 1.',
    }),
    defineField({
      name: 'order',
      title: 'Order',
      type: 'number',
      description: 'Its place in that plan, counted from 0.',
    }),
    defineField({
      name: 'created',
      title: 'Created',
      type: 'text',
      description: 'The documents that it created, with a digest of each field, as JSON.',
    }),
    defineField({
      name: 'updated',
      title: 'Updated',
      type: 'text',
      description: 'The fields that it changed, with the values before and after, as JSON.',
    }),
    defineField({
      name: 'deleted',
      title: 'Deleted',
      type: 'text',
      description: 'The documents that it deleted, as they were, as JSON.',
    }),
    defineField({
      name: 'records',
      title: 'Import records',
      type: 'text',
      description: 'The import records that it wrote, with what each of them was before, as JSON.',
    }),
    defineField({
      name: 'uploaded',
      title: 'Uploaded',
      type: 'text',
      description:
        'The pictures that were uploaded before anything was written, by their ids, as JSON.',
    }),
  ],
  orderings: [
    {
      name: 'order',
      title: 'As written',
      by: [
        {field: 'run', direction: 'desc'},
        {field: 'part', direction: 'asc'},
        {field: 'order', direction: 'asc'},
      ],
    },
  ],
  preview: {
    select: {run: 'run', part: 'part', order: 'order'},
    prepare: ({run, part, order}) => ({
      title: run ?? 'Import change',
      subtitle: `${part}.${order}`,
    }),
  },
})
