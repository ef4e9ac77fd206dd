import {DownloadIcon} from '@sanity/icons/Download'
import type {ListItemBuilder, StructureBuilder} from 'sanity/structure'
import {API_VERSION} from './apiVersion.ts'

/** What was imported when, the latest first. */
export function imports(S: StructureBuilder): ListItemBuilder {
  return S.listItem()
    .id('imports')
    .title('Imports')
    .icon(DownloadIcon)
    .child(
      S.documentTypeList('importRun')
        .id('imports')
        .title('Imports')
        .apiVersion(API_VERSION)
        .filter('_type == "importRun"')
        .defaultOrdering([{field: 'startedAt', direction: 'desc'}])
        .initialValueTemplates([])
        .canHandleIntent(() => false),
    )
}
