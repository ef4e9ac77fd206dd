import {isMember, membersIn} from '../plan/mergeMembers.ts'
import type {Read} from '../reader.ts'
import type {Planned} from './attempt.ts'
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
  if (!isList(live) && !isList(imported)) return imported
  const theirs = new Map(membersIn(imported).map((each) => [each._key, each]))
  const asked = new Set([...membersIn(live).map(({_key}) => _key), ...theirs.keys()])
  const members = membersIn(now).flatMap((member) => {
    const other = theirs.get(member._key)
    theirs.delete(member._key)
    if (!asked.has(member._key)) return [member]
    return other ? [{...other, ...(member.evidence ? {evidence: member.evidence} : {})}] : []
  })
  const all = [...members, ...theirs.values()]
  return all.length > 0 ? all : undefined
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isMember)
}
