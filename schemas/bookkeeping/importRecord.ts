import {defineField, defineType} from '@sanity/types'

/**
 * What one source contributed to which field of which document: the base of the three-way merge when it is imported
 * again. `_id` is `import.record.…`. Contributions are JSON text, for references in them would count as references.
 */
export const importRecord = defineType({
  name: 'importRecord',
  title: 'Import record',
  type: 'document',
  __experimental_omnisearch_visibility: false,
  readOnly: true,
  fields: [
    defineField({
      name: 'system',
      title: 'Source system',
      type: 'string',
      description: 'The system that the source comes from.',
    }),
    defineField({
      name: 'sourceId',
      title: 'Source',
      type: 'string',
      description: 'What that system calls it.',
    }),
    defineField({
      name: 'sha256',
      title: 'Fingerprint',
      type: 'string',
      description:
        'SHA-256 of the bytes that were read, or of theirs and what pictures came with them.',
    }),
    defineField({
      name: 'importerVersion',
      title: 'Importer',
      type: 'string',
      description: 'The version that read it; a newer one reads it again.',
    }),
    defineField({
      name: 'run',
      title: 'Run',
      type: 'string',
      description: 'The run that last changed this record.',
    }),
    defineField({
      name: 'articleId',
      title: 'Article',
      type: 'string',
      description: 'The `_id` of the article that it became.',
    }),
    defineField({
      name: 'contributions',
      title: 'Contributions',
      type: 'text',
      description: 'What it contributed, by document and field, as JSON.',
    }),
  ],
  preview: {
    select: {title: 'sourceId', subtitle: 'system'},
  },
})
