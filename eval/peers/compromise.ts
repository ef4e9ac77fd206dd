import nlp from 'compromise'
import {z} from 'zod'
import {type Found, peer} from './peer.ts'

/** What the library itself finds: its people and organizations, and as states what it knows for a country. */
export const compromise = peer({
  name: 'compromise',
  version: '14.17.0',
  find: (text) => {
    const document = nlp(text)
    return apart([
      ...spansOf(document.people(), 'person'),
      ...spansOf(document.match('#Country+'), 'state'),
      ...spansOf(document.organizations(), 'organization'),
    ])
  },
})

const matches = z.array(
  z.object({
    terms: z.array(
      z.object({
        text: z.string(),
        tags: z.array(z.string()),
        post: z.string(),
        offset: z.object({start: z.number(), length: z.number()}),
      }),
    ),
  }),
)

type View = {json(options: object): unknown}

/** From the first word that is no title to the last one, without its possessive. */
function spansOf(view: View, type: Found['type']): Found[] {
  const found = matches.parse(view.json({offset: true, terms: {offset: true}}))
  return found
    .flatMap(({terms}) => listed(terms))
    .flatMap((terms) => {
      const named = terms.slice(terms.findIndex(({tags}) => !tags.includes('Honorific')))
      const [first, last] = [named[0], named.at(-1)]
      if (!first || !last) return []
      const possessive = last.text.endsWith("'s") ? 2 : 0
      return [
        {type, start: first.offset.start, end: last.offset.start + last.offset.length - possessive},
      ]
    })
}

type Term = z.infer<typeof matches>[number]['terms'][number]

/** "France, Germany" is two. */
function listed(terms: readonly Term[]): Term[][] {
  const lists: Term[][] = [[]]
  for (const term of terms) {
    lists.at(-1)?.push(term)
    if (term.post.includes(',')) lists.push([])
  }
  return lists
}

/** Of those that overlap the first stays. */
function apart(found: readonly Found[]): Found[] {
  const kept: Found[] = []
  for (const each of found) {
    if (each.start >= each.end) continue
    if (kept.every(({start, end}) => each.end <= start || end <= each.start)) kept.push(each)
  }
  return kept
}
