import {z} from 'zod'
import type {EntityType} from '../../schemas/index.ts'
import {publishedId} from '../ids.ts'
import {readerOf} from '../reader.ts'
import type {ListSettings} from './listReviews.ts'
import type {Named} from './types.ts'

/** The documents of these types that a person may mean by some words, by any of their names; the first ten. */
export async function findDocuments(
  settings: ListSettings,
  {types, words}: {types: readonly EntityType[]; words: string},
): Promise<Named[]> {
  const pattern = words
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => `${word}*`)
  if (pattern.length === 0) return []
  const found = await readerOf(settings)(FIND, {types, pattern}, (answer) =>
    z.array(z.object({_id: z.string(), _type: z.string(), name: z.string()})).parse(answer),
  )
  const named = found.map(({_id, _type, name}) => ({id: publishedId(_id), type: _type, name}))
  return [...new Map(named.map((each) => [each.id, each])).values()].slice(0, 10)
}

/** A draft and its published document are one, so twice as many are asked for. */
const FIND = `*[_type in $types && defined(name) && !(_id in path("versions.**"))
  && [name, ...coalesce(alternateNames[].value, [])] match $pattern] | order(name, _id) [0...20] {_id, _type, name}`
