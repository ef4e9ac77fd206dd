import {z} from 'zod'
import {chunks} from '../chunks.ts'
import {strongReferences} from '../plan/index.ts'
import type {Read} from '../reader.ts'
import type {PlannedDocument, SanityDocument} from '../types.ts'
import type {Deeds} from './deeds.ts'
import {type LaterImports, laterImports} from './laterImports.ts'
import {documentsById, type Standing, standing} from './standing.ts'
import {surveyDocument, twinId} from './surveyDocument.ts'
import {withoutMissing} from './withoutMissing.ts'
import {withoutTaken} from './withoutTaken.ts'

/** How a dataset stands to what a run did to it. */
export type Survey = {
  /** What the run created and is still there, with the fields that somebody has changed since. */
  created: Map<string, Standing & {changed: string[]; instead?: SanityDocument}>
  /** What it updated, as it is to be. */
  updated: PlannedDocument[]
  /** What it deleted and is not there again. */
  deleted: SanityDocument[]
  /** Import records as the run wrote them, with what each was before. */
  records: Array<{id: string; articleId: string; before: SanityDocument | undefined}>
  /** Questions that the run asked and nobody has answered. */
  reviews: string[]
  /** What the run has not touched, or somebody has since, and refers to what the run created. */
  others: Standing[]
  /** What people have made of what it created: the draft of a document, or what a draft was published as. */
  twins: Standing[]
  /** What other runs have said since of what its sources speak of. */
  later: LaterImports
  /** What stays deleted, for it would refer to what is not there any more. */
  orphans: SanityDocument[]
  /** What stays deleted, for its address is another one's by now. */
  taken: SanityDocument[]
}

export async function survey(read: Read, run: string, deeds: Deeds): Promise<Survey> {
  const found: Survey = {
    created: new Map(),
    updated: [],
    deleted: [],
    records: [],
    reviews: await read(REVIEWS, {run}, idsIn),
    others: [],
    twins: [],
    later: await laterImports(read, run, deeds),
    orphans: [],
    taken: [],
  }
  for (const some of chunks([...deeds.documents.values()])) {
    const live = await documentsById(
      read,
      some.flatMap(({id}) => [id, twinId(id)]),
    )
    for (const deed of some) surveyDocument(deed, live, deeds, found)
  }
  found.records = await recordsOf(read, run, deeds)
  for (const some of chunks([...found.created.keys()])) {
    found.others.push(...(await othersThatReferTo(read, some, run, deeds)))
  }
  const free = await withoutTaken(read, found)
  return withoutMissing(free, await missingOf(read, free))
}

/** Those that no later run has written since. */
async function recordsOf(read: Read, run: string, {records}: Deeds): Promise<Survey['records']> {
  const found: Survey['records'] = []
  for (const some of chunks([...records])) {
    const ids = some.map(([id]) => id)
    const live = await read(RECORDS, {ids, run}, (answer) => z.array(record).parse(answer))
    const own = live.map(({_id: id, articleId}) => ({id, articleId, before: records.get(id)}))
    found.push(...own)
  }
  return found
}

const record = z.object({_id: z.string(), articleId: z.string()})
const idsIn = (answer: unknown) => z.array(z.string()).parse(answer)

/** A document that the run wrote last says itself, or what becomes of it, to what it will refer. */
async function othersThatReferTo(
  read: Read,
  ids: string[],
  run: string,
  {documents: own}: Deeds,
): Promise<Standing[]> {
  const referring = await read(REFERRING, {ids, run: `${run}-`}, idsIn)
  const others: Standing[] = []
  for (const some of chunks(referring.filter((id) => !own.has(id)))) {
    others.push(...[...(await documentsById(read, some)).values()].map(standing))
  }
  return others
}

/** What restored values refer to, and somebody has deleted since. */
async function missingOf(read: Read, {updated, deleted}: Survey): Promise<Set<string>> {
  const targets = new Set([
    ...updated.flatMap(({changes}) => changes.flatMap(({after}) => strongReferences(after))),
    ...deleted.flatMap(strongReferences),
  ])
  for (const some of chunks([...targets])) {
    const there = await read('*[_id in $ids]._id', {ids: some}, idsIn)
    for (const id of there) targets.delete(id)
  }
  for (const {_id} of deleted) targets.delete(_id)
  return targets
}

const REVIEWS = '*[_type == "importReview" && run == $run && state == "open"]._id'
const RECORDS = '*[_id in $ids && run == $run] {_id, articleId}'
const REFERRING = '*[references($ids) && !string::startsWith(_rev, $run)]._id'
