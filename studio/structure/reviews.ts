import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {DoubleQuoteIcon} from '@sanity/icons/DoubleQuote'
import {EditIcon} from '@sanity/icons/Edit'
import {HelpCircleIcon} from '@sanity/icons/HelpCircle'
import {LinkIcon} from '@sanity/icons/Link'
import {UsersIcon} from '@sanity/icons/Users'
import type {ComponentType} from 'react'
import type {ListItemBuilder, StructureBuilder} from 'sanity/structure'
import {reviewKinds} from '../../schemas/vocabularies.ts'
import {API_VERSION} from './apiVersion.ts'

/** What imports could not decide and ask, by what they ask; what was answered, and whom people said to be one or two. */
export function reviews(S: StructureBuilder): ListItemBuilder {
  const open = reviewKinds.map(({value, title}) =>
    ofImports(S, value, title)
      .filter(`${REVIEW} && state == "open" && kind == $kind`)
      .params({kind: value}),
  )
  const decided = ofImports(S, 'decided', 'Decided').filter(`${REVIEW} && state == "decided"`)
  const judgements = listOf(S, 'importResolution', 'judgements', 'Judgements')
  const items = [...open, decided, judgements].map((list) => {
    const id = String(list.getId())
    return S.listItem().id(id).title(String(list.getTitle())).icon(icons[id]).child(list)
  })
  return S.listItem()
    .id('review')
    .title('Review')
    .icon(HelpCircleIcon)
    .child(S.list().id('review').title('Review').items(items))
}

const icons: Record<string, ComponentType> = {
  match: UsersIcon,
  conflict: EditIcon,
  mention: DoubleQuoteIcon,
  decided: CheckmarkCircleIcon,
  judgements: LinkIcon,
}

const REVIEW = '_type == "importReview"'

function ofImports(S: StructureBuilder, id: string, title: string) {
  return listOf(S, 'importReview', id, title)
}

function listOf(S: StructureBuilder, type: string, id: string, title: string) {
  return S.documentTypeList(type)
    .id(id)
    .title(title)
    .apiVersion(API_VERSION)
    .defaultOrdering([{field: '_updatedAt', direction: 'desc'}])
    .initialValueTemplates([])
    .canHandleIntent(() => false)
}
