import {MARKUP_LIMIT} from '../../decodeMarkup.ts'
import type {Format} from '../format.ts'

/** News in JSON, by the IPTC, version 3 (iptc.org/standards/ninjs). */
export const ninjs: Format = {
  name: 'ninjs',
  extensions: ['ninjs'],
  sharedExtensions: ['json'],
  recognises: (head) => /^\s*\{/.test(head) && FIELDS.test(head),
  limit: MARKUP_LIMIT,
  load: () => import('./read.ts'),
}

const FIELDS =
  /"(?:versionCreated|versioncreated|representationType|representationtype|headlines|bodies|pubStatus)"\s*:/
