import {contentError} from '../errors.ts'

/**
 * Which variant of each document a query sees: every one as it is stored (`raw`), or of each document the first that
 * exists in a stack of published, drafts and releases.
 */
export type Perspective = {type: 'raw'} | {type: 'stack'; layers: string[]}

/** From this API version on a query that names no perspective sees published content only; before, everything. */
const PUBLISHED_BY_DEFAULT = '2025-02-19'

/** Reads the request's `perspective`: absent, a word, or words separated by commas, the most important first. */
export function decodePerspective(given: string | undefined, apiVersion: string): Perspective {
  const layers = (given ?? '').split(',').filter((layer) => layer !== '')
  if (layers.length === 0) return defaultPerspective(apiVersion)
  if (layers.length === 1 && layers[0] === 'raw') return {type: 'raw'}
  // The name that `drafts` had until API version 2025-02-19.
  const known = layers.map((layer) => (layer === 'previewDrafts' ? 'drafts' : layer))
  const wrong = known.find((layer) => layer === 'raw' || !/^[a-zA-Z0-9_-]+$/.test(layer))
  if (wrong !== undefined) {
    throw contentError(
      400,
      'invalidPerspectiveError',
      `"${given}" is not a perspective: use raw, published, drafts, or release names separated by commas`,
    )
  }
  const closed = known.includes('published') ? known : [...known, 'published']
  return {type: 'stack', layers: closed}
}

export const published: Perspective = {type: 'stack', layers: ['published']}
export const raw: Perspective = {type: 'raw'}

function defaultPerspective(apiVersion: string): Perspective {
  return apiVersion === 'X' || apiVersion >= PUBLISHED_BY_DEFAULT ? published : raw
}
