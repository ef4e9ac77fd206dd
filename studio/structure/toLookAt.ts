import {InboxIcon} from '@sanity/icons/Inbox'
import type {ListItemBuilder, StructureBuilder} from 'sanity/structure'
import {documentTypeNames} from '../schema.ts'
import {API_VERSION} from './apiVersion.ts'

/** Everything that an import proposed and nobody has looked at, of all types together, newest first. */
export function toLookAt(S: StructureBuilder): ListItemBuilder {
  return S.listItem()
    .id('to-look-at')
    .title('To look at')
    .icon(InboxIcon)
    .child(
      S.documentList()
        .id('to-look-at')
        .title('To look at')
        .apiVersion(API_VERSION)
        .filter('_type in $types && status == "suggested"')
        .params({types: documentTypeNames})
        .defaultOrdering([{field: '_updatedAt', direction: 'desc'}])
        .initialValueTemplates([])
        .canHandleIntent(() => false),
    )
}
