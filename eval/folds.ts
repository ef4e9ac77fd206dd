import type {Extractor} from '../importer/types.ts'
import type {GoldArticle} from './gold.ts'

/** Makes an extractor of annotated articles. It sees none of those that it will be measured on. */
export type ExtractorFor = (training: readonly GoldArticle[]) => Extractor | Promise<Extractor>

/** The articles in `count` parts, each with every `count`-th article in the order of the ids. */
export function foldsOf(articles: readonly GoldArticle[], count: number): GoldArticle[][] {
  const sorted = articles.toSorted((one, two) => (one.id < two.id ? -1 : 1))
  return Array.from({length: count}, (_, fold) => sorted.filter((_, at) => at % count === fold))
}

/**
 * One extractor that reads each article by the one that was made without it. So all articles go through the pipeline
 * as one batch, and are resolved against each other, as they would be in an import.
 */
export async function crossValidated(
  folds: readonly GoldArticle[][],
  extractorFor: ExtractorFor,
): Promise<Extractor> {
  const byArticle = new Map<string, Extractor>()
  for (const held of folds) {
    const extractor = await extractorFor(folds.filter((fold) => fold !== held).flat())
    for (const {id} of held) byArticle.set(id, extractor)
  }
  const any = byArticle.values().next().value
  if (!any) throw new Error('There is no article to read')
  return {
    ...any,
    extract: (source) => {
      const extractor = byArticle.get(source.id)
      if (!extractor) throw new Error(`${source.id} is in no fold, so it may have been trained on`)
      return extractor.extract(source)
    },
  }
}
