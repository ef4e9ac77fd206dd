import {isDraft, resolutionId} from '../../ids.ts'
import {reviewDocument} from '../../plan/reviewDocument.ts'
import {conflictId} from '../../plan/reviews.ts'
import type {Mutation, SanityDocument} from '../../types.ts'
import type {Planned} from '../attempt.ts'
import {deletionOf, type Live, nameOf, patchTo} from '../document.ts'
import {judgement} from '../judgement.ts'
import {recordUnited} from './recordUnited.ts'
import {repointed} from './repointed.ts'
import {reviewAfter} from './reviewAfter.ts'
import type {United} from './united.ts'
import {unitedVersions} from './unitedVersions.ts'
import type {Deciding, Uniting} from './uniting.ts'

/** All that uniting two documents touches, as it was read. */
export type ToUnite = {
  /** Published, draft, and in releases. */
  left: Live[]
  kept: Live[]
  /** Everything else that refers to the one that goes: content, reviews, judgements. */
  referring: Live[]
  /** The import records that speak of it. */
  records: Live[]
  /** What the united document will be a part of. */
  above: ReadonlySet<string>
}

/**
 * Makes one document of two, for good: everything that led to the one leads to the other, what imports remember of the
 * one they remember of the other, and the judgement is noted, so that no import brings it back.
 */
export function planUnite(world: ToUnite, ids: Uniting, deciding: Deciding): Planned {
  const because = obstacle(world, ids)
  if (because) return {outcome: 'refused', because}
  const {versions, disputed} = unitedVersions(world.kept, world.left, ids)
  const [shown] = versions
  const document = shown?.after ?? {_id: ids.kept, _type: ''}
  const records = world.records.map((record) => {
    const {contributions, keys} = recordUnited(String(record.contributions), ids, document)
    return {mutations: patchTo(record, {...record, contributions}), keys}
  })
  const keys = new Map(records.flatMap((each) => [...each.keys]))
  const said = `United “${nameOf(first(world.left))}” with “${nameOf(document)}”.`
  const mutations: Mutation[] = [
    ...versions.flatMap(({before, after}) => (before ? patchTo(before, after) : [{create: after}])),
    ...world.referring.flatMap((each) => rewritten(each, ids, keys, {...deciding, said})),
    ...records.flatMap((each) => each.mutations),
    ...world.left.flatMap(deletionOf),
    {createOrReplace: judgement('same', {left: ids.left, right: ids.kept}, deciding.decidedAt)},
    ...questions(ids.kept, disputed),
  ]
  return {outcome: 'planned', mutations, said}
}

/** Why they cannot be united now. */
function obstacle({left, kept, above}: ToUnite, ids: Uniting): string | undefined {
  const [one, two] = [left[0], kept[0]]
  if (ids.left === ids.kept) return 'They are one document already.'
  if (!one) return `There is no document ${ids.left} any more.`
  if (!two) return `There is no document ${ids.kept} any more.`
  if (one._type !== two._type) return `The one is a ${one._type}, the other a ${two._type}.`
  const released = [...left, ...kept].find(({_id}) => _id.startsWith('versions.'))
  if (released) {
    return `“${nameOf(released)}” is part of a release. Publish the release, or take it out, first.`
  }
  if (above.has(ids.left) || above.has(ids.kept)) {
    return `“${nameOf(one)}” and “${nameOf(two)}” cannot be one: by what they are parts of, it would be a part of itself.`
  }
  const isPublished = (some: Live[]): boolean => some.some(({_id}) => !isDraft(_id))
  if (isPublished(left) && !isPublished(kept)) {
    return `“${nameOf(two)}” is a draft, and nothing published may refer to it. Publish it first.`
  }
  return undefined
}

function rewritten(
  document: Live,
  ids: Uniting,
  keys: ReadonlyMap<string, string>,
  deciding: Deciding & {said: string},
): Mutation[] {
  const after = {...document, ...repointed(document, ids, keys)}
  if (document._type === 'importReview') {
    return patchTo(document, reviewAfter(document, after, ids, deciding))
  }
  if (document._type !== 'importResolution') return patchTo(document, after)
  // The judgement on the two themselves is written anew; one that would be on a document and itself is none.
  if (document._id === resolutionId(ids.left, ids.kept)) return []
  return JSON.stringify(after.left) === JSON.stringify(after.right)
    ? deletionOf(document)
    : patchTo(document, after)
}

/** Of what the two said differently: the kept document's word stands until somebody decides. */
function questions(kept: string, disputed: United['disputed']): Mutation[] {
  return disputed.map(({field, kept: live, left: imported}) => ({
    createIfNotExists: reviewDocument(
      {
        id: conflictId(kept, field, {live, imported}),
        subject: kept,
        kind: 'conflict',
        field,
        live,
        imported,
      },
      undefined,
    ),
  }))
}

function first(documents: readonly Live[]): SanityDocument {
  return documents.find(({_id}) => isDraft(_id)) ?? documents[0] ?? {_id: '', _type: ''}
}
