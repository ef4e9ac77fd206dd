import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {CloseCircleIcon} from '@sanity/icons/CloseCircle'
import {HelpCircleIcon} from '@sanity/icons/HelpCircle'
import type {ComponentType} from 'react'
import type {ListItemBuilder, StructureBuilder} from 'sanity/structure'
import {type Status, statuses} from '../../schemas/vocabularies.ts'
import {lookOf} from '../looks.ts'
import {API_VERSION} from './apiVersion.ts'

/**
 * A type's documents by status, what waits for a person first. Links to a document lead to the list of all, and an
 * address that names one right after its type (`/structure/article;ID`), as in the Studio's stock structure, to it.
 */
export function contentOfType(S: StructureBuilder, type: string): ListItemBuilder {
  const {plural, icon} = lookOf(type)
  const [suggested, confirmed, rejected] = statuses.map(({value, title}) =>
    withStatus(S, type, value, title),
  )
  const all = S.listItem()
    .id('all')
    .title('All')
    .icon(icon)
    .schemaType(type)
    .child(S.documentTypeList(type).id('all').title(`All ${plural.toLowerCase()}`))
  const lists = [suggested, confirmed, all, rejected].filter((item) => item !== undefined)
  return S.listItem()
    .id(type)
    .title(plural)
    .icon(icon)
    .child(
      S.list()
        .id(type)
        .title(plural)
        .items(lists)
        .child((id) => {
          const list = lists.find((item) => item.getId() === id)?.getChild()
          return typeof list === 'object' ? list : S.document().schemaType(type).documentId(id)
        }),
    )
}

const icons: Record<Status, ComponentType> = {
  suggested: HelpCircleIcon,
  confirmed: CheckmarkCircleIcon,
  rejected: CloseCircleIcon,
}

function withStatus(S: StructureBuilder, type: string, status: Status, title: string) {
  return S.listItem()
    .id(status)
    .title(title)
    .icon(icons[status])
    .child(
      S.documentTypeList(type)
        .id(status)
        .title(`${title} ${lookOf(type).plural.toLowerCase()}`)
        .apiVersion(API_VERSION)
        .filter('_type == $type && status == $status')
        .params({type, status})
        .canHandleIntent(() => false),
    )
}
