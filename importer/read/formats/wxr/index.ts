import {MARKUP_LIMIT} from '../../decodeMarkup.ts'
import type {Format} from '../format.ts'

/** What WordPress writes under Tools, Export. */
export const wxr: Format = {
  name: 'wxr',
  extensions: ['wxr'],
  sharedExtensions: ['xml'],
  recognises: (head) => /wordpress\.org\/export\//.test(head),
  limit: MARKUP_LIMIT,
  load: () => import('./read.ts'),
}
