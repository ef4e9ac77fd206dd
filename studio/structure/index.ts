import type {StructureResolver} from 'sanity/structure'
import {documentTypeNames} from '../schema.ts'
import {contentOfType} from './contentOfType.ts'
import {toLookAt} from './toLookAt.ts'

/** What an editor opens first is what an import proposed and nobody has looked at; then the content by type. */
export const structure: StructureResolver = (S) =>
  S.list()
    .id('content')
    .title('Content')
    .items([toLookAt(S), S.divider(), ...documentTypeNames.map((type) => contentOfType(S, type))])
