import {readFileSync} from 'node:fs'
import type {Model} from './model.ts'
import {decodeModel} from './modelFile.ts'

/** Where the model lies that the project comes with; MODEL_CARD.md beside it tells what it is made of. */
export const MODEL_FILE = new URL('model.generated.bin', import.meta.url)

let loaded: Model | undefined

/** The model that the project comes with, read when it is first asked for. */
export function builtinModel(): Model {
  loaded ??= decodeModel(readFileSync(MODEL_FILE))
  return loaded
}
