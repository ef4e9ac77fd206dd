import type {WorkspaceOptions} from 'sanity'
import {structureTool} from 'sanity/structure'
import {documentActions} from './actions/index.ts'
import {localLake} from './local/index.ts'
import {documentTypeNames, schema} from './schema.ts'
import {statusBadge} from './statusBadge.ts'
import {structure} from './structure/index.ts'

/**
 * The Studio's one decision: with a project id it is the stock hosted Studio; without one it works on the embedded lake
 * that serves it, and needs no account and no network. The editors see the same either way.
 */
export function workspace({projectId, dataset}: Environment): WorkspaceOptions {
  const place = projectId ? hosted(projectId, dataset) : localLake()
  return {...editing, ...place, plugins: [structureTool({structure}), ...place.plugins]}
}

export type Environment = {projectId: string | undefined; dataset: string | undefined}

function hosted(projectId: string, dataset: string | undefined) {
  return {projectId, dataset: dataset || 'production', plugins: []}
}

const editing = {
  name: 'default',
  title: 'Dateline',
  // The base path is the server's affair: see sanity.cli.ts.
  basePath: '/',
  schema,
  document: {
    actions: documentActions,
    badges: statusBadge,
    // Bookkeeping and assets are made by machines.
    newDocumentOptions: (templates) =>
      templates.filter(({templateId}) => documentTypeNames.includes(templateId)),
  },
} satisfies Partial<WorkspaceOptions>
