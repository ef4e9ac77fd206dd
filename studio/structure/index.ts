import type {StructureResolver} from 'sanity/structure'
import {documentTypeNames} from '../schema.ts'
import {contentOfType} from './contentOfType.ts'
import {imports} from './imports.ts'
import {reviews} from './reviews.ts'
import {toLookAt} from './toLookAt.ts'

/** What an editor opens first is what an import proposed or asks; then the content by type, then what was imported when. */
export const structure: StructureResolver = (S) =>
  S.list()
    .id('content')
    .title('Content')
    .items([
      toLookAt(S),
      reviews(S),
      S.divider(),
      ...documentTypeNames.map((type) => contentOfType(S, type)),
      S.divider(),
      imports(S),
    ])
