import {MARKUP_LIMIT} from '../../decodeMarkup.ts'
import type {Format} from '../format.ts'

/** RSS 2.0 and Atom. */
export const rss: Format = {
  name: 'rss',
  extensions: ['rss', 'atom'],
  sharedExtensions: ['xml'],
  recognises: (head) => /<(?:rss|(?:\w+:)?feed)[\s>]/.test(head),
  limit: MARKUP_LIMIT,
  load: () => import('./read.ts'),
}
