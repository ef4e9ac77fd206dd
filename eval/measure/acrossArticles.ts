import {harmonicMean, percent} from './verdicts.ts'

/** An entity that was found in an article: who it is by the librarians' heading, and the document that it became. */
export type Appearance = {gold: string; document: string}

/**
 * B-cubed: of each appearance, how many of those that share its document are the same (precision), and how many of the
 * same share its document (recall). What appears once, rightly alone, says nothing.
 */
export function acrossArticles(appearances: readonly Appearance[]) {
  const byGold = Map.groupBy(appearances, ({gold}) => gold)
  const byDocument = Map.groupBy(appearances, ({document}) => document)
  let precision = 0
  let recall = 0
  let counted = 0
  for (const {gold, document} of appearances) {
    const same = byGold.get(gold) ?? []
    const together = byDocument.get(document) ?? []
    if (same.length === 1 && together.length === 1) continue
    const both = same.filter((other) => other.document === document).length
    precision += both / together.length
    recall += both / same.length
    counted++
  }
  if (counted === 0) return {precision: 0, recall: 0, f1: 0}
  return {
    precision: percent(precision / counted),
    recall: percent(recall / counted),
    f1: percent(harmonicMean(precision / counted, recall / counted)),
  }
}

/** A document in which those fell together whom the librarians head differently. */
export type Merger = {document: string; golds: string[]}

export function mergers(appearances: readonly Appearance[]): Merger[] {
  const byDocument = Map.groupBy(appearances, ({document}) => document)
  return [...byDocument].flatMap(([document, together]) => {
    const golds = [...new Set(together.map(({gold}) => gold))].sort()
    return golds.length > 1 ? [{document, golds}] : []
  })
}
