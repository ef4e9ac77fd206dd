import slugify from '@sindresorhus/slugify'
import type {SanityDocument} from '../types.ts'
import {isRecord} from './same.ts'

/** What the Studio's slug field takes. */
const LONGEST = 96

/**
 * The addresses that a new document would take, the best first: its name or headline; for an article with its date;
 * and with a piece of its id, which nobody else has. Which one it gets depends on who holds the ones before.
 */
export function slugCandidates(document: SanityDocument): string[] {
  const {_id, _type, name, headline, datePublished} = document
  const title = slugify(String(name ?? headline ?? ''))
  const hash = _id.slice(-6)
  // A name in signs that cannot be written in Latin letters leaves nothing.
  if (title === '') return [`${_type}-${hash}`, _id]
  const date = isRecord(datePublished) ? String(datePublished.edtf).slice(0, 10) : undefined
  return [
    shorten(title, LONGEST),
    ...(date ? [`${shorten(title, LONGEST - date.length - 1)}-${date}`] : []),
    `${shorten(title, LONGEST - hash.length - 1)}-${hash}`,
    _id,
  ]
}

/** Who holds a slug, now or formerly: published ids. */
export type SlugHolders = (type: string, slug: string) => readonly string[]

/** Gives each new document its slug, in the order given: the first of two homonyms has the plain one. */
export function withSlugs(documents: SanityDocument[], holders: SlugHolders): SanityDocument[] {
  const given = new Set<string>()
  return documents.map((document) => {
    const {_id, _type} = document
    const isFree = (slug: string): boolean =>
      !given.has(`${_type}/${slug}`) && holders(_type, slug).every((holder) => holder === _id)
    const slug = slugCandidates(document).find(isFree) ?? _id
    given.add(`${_type}/${slug}`)
    return {...document, slug: {_type: 'slug', current: slug}}
  })
}

/** At a hyphen, so that no word is cut. */
function shorten(slug: string, limit: number): string {
  if (slug.length <= limit) return slug
  const cut = slug.lastIndexOf('-', limit)
  return slug.slice(0, cut > limit / 2 ? cut : limit).replace(/-+$/, '')
}
