import {isDraft, publishedId} from '../../ids.ts'
import type {SanityDocument} from '../../types.ts'
import type {Live} from '../document.ts'
import {repointed, withoutSelf} from './repointed.ts'
import {addressesOf, type United, united} from './united.ts'
import type {Uniting} from './uniting.ts'

/** `before` is absent for a draft that there was none of. */
export type Version = {before?: Live; after: SanityDocument}

/**
 * The kept document with the other one in it, as it is published and as a draft; the draft first, for it is what a person
 * sees. What only a draft says goes into a draft: uniting two documents publishes nothing.
 */
export function unitedVersions(
  kept: readonly Live[],
  left: readonly Live[],
  ids: Uniting,
): {versions: Version[]; disputed: United['disputed']} {
  const [there, gone] = [byState(kept), byState(left)]
  const base = there.draft ?? there.published
  const from = addressed(gone.draft, gone.published) ?? gone.published
  const isDrafted = there.draft ?? gone.draft
  const draft = isDrafted && base && from ? intoOne(base, from, ids) : undefined
  const published =
    there.published && gone.published ? intoOne(there.published, gone.published, ids) : undefined
  return {
    versions: [
      ...(draft ? [{...before(there.draft), after: asDraft(draft.document, ids.kept)}] : []),
      ...(there.published
        ? [{before: there.published, after: published?.document ?? alone(there.published, ids)}]
        : []),
    ],
    disputed: (draft ?? published)?.disputed ?? [],
  }
}

function byState(versions: readonly Live[]) {
  return {
    draft: versions.find(({_id}) => isDraft(_id)),
    published: versions.find(({_id}) => _id === publishedId(_id)),
  }
}

/** What a draft does not say any more still leads to its page until it is published; both are to lead to the kept one. */
function addressed(draft: Live | undefined, published: Live | undefined): Live | undefined {
  if (!draft || !published) return draft
  return {...draft, formerSlugs: [...addressesOf(published), ...addressesOf(draft)]}
}

function before(draft: Live | undefined): {before?: Live} {
  return draft ? {before: draft} : {}
}

function intoOne(kept: Live, left: Live, ids: Uniting): United {
  return united(alone(kept, ids), {...left, ...repointed(left, ids), _id: ids.left})
}

/** It may have referred to the other one. */
function alone(kept: Live, ids: Uniting): SanityDocument {
  return withoutSelf({...kept, ...repointed(kept, ids)}, ids.kept)
}

/** Without what the Content Lake adds to a document that is there. */
function asDraft({_rev, _createdAt, _updatedAt, ...fields}: SanityDocument, id: string) {
  return {...fields, _id: `drafts.${id}`, _type: fields._type}
}
