import type {Rule} from './rule.ts'

/**
 * Where a document comes from. Its id says from what it was minted: the same article and name again are the same thing,
 * were it only a description; and what was first known by a name is still that, though an editor calls it otherwise.
 * Its evidence, of which it keeps the best, and the article's own record say on which articles it rests, so that an
 * article that comes again finds its own John Smith.
 */
export const origin: Rule = (met, known) => {
  if (known.documentId === met.minted.own) {
    return {points: 200, because: 'it was first imported from this article under this name'}
  }
  const sharesName = [...met.names.keys()].some((name) => known.names.has(name))
  const isCited = sharesName && [...met.articles].some((article) => known.articles.has(article))
  if (isCited || met.was.has(known.documentId)) {
    // Of two namesakes in the article the first was given the id of the name alone.
    const points = known.documentId === met.minted.plain ? 75 : 60
    return {points, because: 'this article is among those that it rests on'}
  }
  if (!sharesName && known.documentId === met.minted.plain) {
    return {points: 55, because: 'it was first imported under this name'}
  }
  return undefined
}
