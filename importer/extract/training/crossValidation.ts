import type {Extractor} from '../../types.ts'
import {createBuiltinExtractor} from '../builtin.ts'
import {decodeModel, type Model} from '../tagger/index.ts'
import type {Annotated} from './annotated.ts'
import {type TrainSettings, trainTagger} from './trainTagger.ts'

/** For each text the model that is learned from the others: every n-th text is left out of one of the n models. */
export function modelsWithout(
  texts: readonly Annotated[],
  folds: number,
  settings: TrainSettings & {onFold?: (fold: number) => void} = {},
): Map<string, Model> {
  const {onFold, ...rest} = settings
  const ids = texts.map(({source}) => source.id).sort()
  const foldOf = new Map(ids.map((id, at) => [id, at % folds]))
  const models = Array.from({length: folds}, (_, fold) => {
    onFold?.(fold + 1)
    const others = texts.filter(({source}) => foldOf.get(source.id) !== fold)
    return decodeModel(trainTagger(others, rest))
  })
  return new Map(
    [...foldOf].flatMap(([id, fold]) => (models[fold] ? [[id, models[fold]] as const] : [])),
  )
}

/** The built-in extractor as it would read each of the texts had it never seen it. It reads no others. */
export function crossValidatingExtractor(models: ReadonlyMap<string, Model>): Extractor {
  const extractors = new Map(
    [...models].map(([id, model]) => [id, createBuiltinExtractor(() => model)]),
  )
  return {
    ...createBuiltinExtractor(),
    extract: async (source) => {
      const extractor = extractors.get(source.id)
      if (!extractor) throw new RangeError(`No model was trained without ${source.id}`)
      return extractor.extract(source)
    },
  }
}
