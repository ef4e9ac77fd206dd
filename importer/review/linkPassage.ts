import {entityTypes} from '../../schemas/types.ts'
import {setMentionKey} from '../keys.ts'
// Past its index, which brings the extractors along: this runs in a browser.
import {weakReference} from '../kinds/references.ts'
import {isMember, type Member} from '../plan/member.ts'
import type {Read} from '../reader.ts'
import type {SanityDocument} from '../types.ts'
import type {Planned} from './attempt.ts'
import {decodeDocuments, nameOf, patchTo} from './document.ts'
import {marked, placeOf, textOf} from './marked.ts'
import type {StoredReview} from './readReview.ts'
import {settled} from './settled.ts'

/**
 * Links a passage to the document that it speaks of, as an editor does: a mention in the text and nothing else. It is
 * written into the draft where there is one.
 */
export async function linkPassage(
  review: StoredReview,
  document: string | undefined,
  read: Read,
  decidedAt: string,
): Promise<Planned> {
  if (!document) return refused('Name the document that the passage speaks of.')
  const id = review.subject._ref
  const ids = [`drafts.${id}`, id, `drafts.${document}`, document]
  const found = await read('*[_id in $ids]', {ids}, decodeDocuments)
  const [article, entity] = [id, document].map((each) =>
    [`drafts.${each}`, each].flatMap((one) => found.find(({_id}) => _id === one) ?? []).at(0),
  )
  if (!article) return refused('The article is there no more.')
  if (!entity) return refused(`There is no document ${document}.`)
  if (!isEntity(entity))
    return refused(`A text is linked to a person, an organization or an event.`)
  const body = linked(article.body, review, document)
  const quote = review.evidence?.[0]?.quote
  if (!body) return refused(`The article does not say “${quote}” there any more.`)
  const said = `Linked “${quote}” to “${nameOf(entity)}”.`
  return settled(review, said, decidedAt, patchTo(article, {...article, body}))
}

function linked(body: unknown, {evidence}: StoredReview, document: string): Member[] | undefined {
  const [passage] = evidence ?? []
  const blocks = Array.isArray(body) ? body.filter(isMember) : []
  const block = blocks.find(({_key}) => _key === passage?.blockKey)
  const place = block && passage && placeOf(passage, textOf(block))
  if (!block || !place) return undefined
  const mention = {
    _type: 'mention',
    _key: setMentionKey(block._key, place.start, place.end, document),
    entity: weakReference(document),
    method: 'editor',
  }
  return blocks.map((each) => (each === block ? marked(block, place, mention) : each))
}

function isEntity({_type}: SanityDocument): boolean {
  return entityTypes.some((type) => type === _type)
}

function refused(because: string): Planned {
  return {outcome: 'refused', because}
}
