/** How well an extractor reads: measured on annotated articles, through the very pipeline that an import takes. */
export {crossValidated, type ExtractorFor, foldsOf} from './folds.ts'
export {type GoldArticle, readGold} from './gold.ts'
export {
  type Figures,
  type Measured,
  measure,
  type Score,
  subjects,
  type Verdict,
} from './measure/index.ts'
export {type MissGroup, missesOf} from './misses.ts'
export {peers} from './peers/index.ts'
export {type Reliability, reliability} from './reliability.ts'
