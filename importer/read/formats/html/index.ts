import {MARKUP_LIMIT} from '../../decodeMarkup.ts'
import type {Format} from '../format.ts'

export const html: Format = {
  name: 'html',
  extensions: ['html', 'htm', 'xhtml'],
  recognises: (head) =>
    /^\s*(?:<!--[^>]*-->\s*)*<(?:!doctype html|html|head|body|article)\b/i.test(head),
  limit: MARKUP_LIMIT,
  load: () => import('./read.ts'),
}
