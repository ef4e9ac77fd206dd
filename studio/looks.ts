import {CalendarIcon} from '@sanity/icons/Calendar'
import {CaseIcon} from '@sanity/icons/Case'
import {DocumentIcon} from '@sanity/icons/Document'
import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {UserIcon} from '@sanity/icons/User'
import type {ComponentType} from 'react'

/** How the Studio shows documents of a type: in lists, and where a text mentions one. */
export type Look = {plural: string; icon: ComponentType; color: string}

/** Colours that read on white and on black alike. A type that is not listed here still has a look. */
const looks: Record<string, Look> = {
  article: {plural: 'Articles', icon: DocumentTextIcon, color: '#7a8a99'},
  person: {plural: 'People', icon: UserIcon, color: '#4e91fc'},
  organization: {plural: 'Organizations', icon: CaseIcon, color: '#a674e8'},
  event: {plural: 'Events', icon: CalendarIcon, color: '#d9832e'},
}

export function lookOf(typeName: string): Look {
  return looks[typeName] ?? {plural: typeName, icon: DocumentIcon, color: '#7a8a99'}
}
