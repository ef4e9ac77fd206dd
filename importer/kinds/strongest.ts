/** As many pieces of evidence as a document keeps of one fact (MODEL.md). */
const MOST = 10

/** The strongest of what one or several articles say; of equals, those that were there first. */
export function strongest<Kept extends {_key: string; confidence: number}>(
  evidence: readonly Kept[],
): Kept[] {
  const passages = new Map<string, Kept>()
  for (const each of evidence) if (!passages.has(each._key)) passages.set(each._key, each)
  return [...passages.values()].sort((one, two) => two.confidence - one.confidence).slice(0, MOST)
}
