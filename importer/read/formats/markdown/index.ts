import {SIZE_LIMIT} from '../../decode.ts'
import type {Format} from '../format.ts'

export const markdown: Format = {
  name: 'markdown',
  extensions: ['md', 'markdown', 'mdown'],
  recognises: (head) => /^(?:---|\+\+\+)\r?\n/.test(head),
  limit: SIZE_LIMIT,
  load: () => import('./read.ts'),
}
