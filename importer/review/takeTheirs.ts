import {z} from 'zod'
import {isMember, membersIn} from '../plan/member.ts'
import {referencesIn} from '../plan/referencesIn.ts'
import {strongReferences} from '../plan/strongReferences.ts'
import type {Read} from '../reader.ts'
import type {Planned} from './attempt.ts'
import {decodeDocuments, nameOf, patchTo} from './document.ts'
import {parsedText, type StoredReview} from './readReview.ts'
import {settled} from './settled.ts'
import {repointed} from './unite/index.ts'

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
  const imported = await asOfNow(parsedText(review.imported), read)
  if ('gone' in imported) {
    return {
      outcome: 'refused',
      because: `What was imported leads to ${imported.gone}, which is there no more. “mine” keeps what stands.`,
    }
  }
  const after = {...shown, [field]: taken(shown[field], parsedText(review.live), imported.value)}
  const said = `Took over ${field} of “${nameOf(shown)}” as it was imported.`
  return settled(review, said, decidedAt, patchTo(shown, after))
}

/** A review keeps as text what was imported then: whom it names may have gone into another one since, or altogether. */
async function asOfNow(imported: unknown, read: Read): Promise<{value: unknown} | {gone: string}> {
  const ids = referencesIn(imported)
  if (ids.length === 0) return {value: imported}
  const {there, united} = await read(KNOWN, {ids}, (answer) => known.parse(answer))
  let fields: Record<string, unknown> = {value: imported}
  for (const pair of united) fields = repointed(fields, pair)
  const heirs = new Set([...there, ...united.map(({kept}) => kept)])
  const gone = strongReferences(fields).find((id) => !heirs.has(id))
  return gone === undefined ? {value: fields.value} : {gone}
}

const KNOWN = `{
  "there": *[_id in $ids]._id,
  "united": *[_type == "importResolution" && judgement == "same" && left._ref in $ids && !(left._ref in *[_id in $ids]._id)]
    {"left": left._ref, "kept": right._ref}
}`
const known = z.object({
  there: z.array(z.string()),
  united: z.array(z.object({left: z.string(), kept: z.string()})),
})

/** Of a list only the members that were asked about: what else is in it, nobody disputes. */
function taken(now: unknown, live: unknown, imported: unknown): unknown {
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
