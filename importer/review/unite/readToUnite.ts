import {isDraft, publishedId} from '../../ids.ts'
import {isRecord} from '../../plan/same.ts'
import type {Read} from '../../reader.ts'
import {decodeDocuments, type Live} from '../document.ts'
import type {ToUnite} from './planUnite.ts'
import type {Uniting} from './uniting.ts'
import {wholesAbove} from './wholesAbove.ts'

/** Reads all that uniting two documents touches, drafts and releases included. */
export async function readToUnite(read: Read, {left, kept}: Uniting): Promise<ToUnite> {
  const [gone, there, referring] = await Promise.all([
    read('*[sanity::versionOf($id)]', {id: left}, decodeDocuments),
    read('*[sanity::versionOf($id)]', {id: kept}, decodeDocuments),
    read('*[references($id)]', {id: left}, decodeDocuments),
  ])
  const own = new Set([...gone, ...there].map(({_id}) => _id))
  return {
    left: draftFirst(gone),
    kept: draftFirst(there),
    referring: referring.filter(({_id}) => !own.has(_id)),
    records: await recordsOf(read, left, [...gone, ...referring]),
    above: await wholesAbove(read, [there, gone], {left, kept}),
  }
}

function draftFirst(versions: Live[]): Live[] {
  return versions.sort((one, two) => Number(isDraft(two._id)) - Number(isDraft(one._id)))
}

/**
 * The import records that speak of a document. What they remember is text, which a search finds by the hash in the id;
 * for a service that searches the beginning of a long text only, the articles that are cited lead to theirs as well.
 */
async function recordsOf(read: Read, id: string, near: Live[]): Promise<Live[]> {
  const articles = near.flatMap((each) => [
    ...(each._type === 'article' ? [publishedId(each._id)] : []),
    ...articlesIn(each),
  ])
  const query =
    '*[_type == "importRecord" && (contributions match $hash || articleId in $articles)]'
  const params = {hash: id.split('-').at(-1), articles: [...new Set(articles)]}
  const found = await read(query, params, decodeDocuments)
  return found.filter(({contributions}) => String(contributions).includes(`"${id}"`))
}

function articlesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(articlesIn)
  if (!isRecord(value)) return []
  const cited = isRecord(value.article) ? value.article._ref : undefined
  return [
    ...(typeof cited === 'string' ? [cited] : []),
    ...Object.values(value).flatMap(articlesIn),
  ]
}
