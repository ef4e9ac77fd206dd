import {isMember, type Member} from '../plan/mergeMembers.ts'
import type {Planned, Read} from './attempt.ts'
import {decodeDocuments, nameOf, patchTo} from './document.ts'
import {parsedText, type StoredReview} from './readReview.ts'
import {settled} from './settled.ts'

/** Sets a field to what was imported: in the draft where a person has one, for that is what they see. */
export async function takeTheirs(
  review: StoredReview,
  read: Read,
  decidedAt: string,
): Promise<Planned> {
  const id = review.subject._ref
  const versions = await read('*[_id in $ids]', {ids: [`drafts.${id}`, id]}, decodeDocuments)
  const shown = versions.find(({_id}) => _id !== id) ?? versions[0]
  if (!shown) return {outcome: 'refused', because: 'The document is there no more.'}
  const field = review.field ?? ''
  const after = {...shown, [field]: taken(shown[field], review)}
  const said = `Took over ${field} of “${nameOf(shown)}” as it was imported.`
  return settled(review, said, decidedAt, patchTo(shown, after))
}

/** Of a list only the members that were asked about: what else is in it, nobody disputes. */
function taken(now: unknown, review: StoredReview): unknown {
  const [live, imported] = [parsedText(review.live), parsedText(review.imported)]
  if (!isList(now) || !isList(live)) return imported
  const theirs = new Map((isList(imported) ? imported : []).map((each) => [each._key, each]))
  const asked = new Set(live.map(({_key}) => _key))
  const members = now.flatMap((member) => {
    if (!asked.has(member._key)) return [member]
    const other = theirs.get(member._key)
    return other ? [{...other, ...(member.evidence ? {evidence: member.evidence} : {})}] : []
  })
  return members.length > 0 ? members : undefined
}

function isList(value: unknown): value is Member[] {
  return Array.isArray(value) && value.every(isMember)
}
