import {encodeModel} from '../tagger/index.ts'
import type {Annotated} from './annotated.ts'
import {examplesOf} from './examples.ts'
import {LEARNING, type LearnSettings, learn} from './learn.ts'
import {QUANTISING, quantise} from './quantise.ts'

export type TrainSettings = Partial<LearnSettings>

/** A model, as a file, of what annotated texts teach: from the same texts and rules the same bytes, on any machine. */
export function trainTagger(texts: readonly Annotated[], settings: TrainSettings = {}): Uint8Array {
  const inOrder = texts.toSorted((a, b) => compare(a.source.id, b.source.id))
  const weights = learn(examplesOf(inOrder), {...LEARNING, ...settings})
  return encodeModel(quantise(weights, QUANTISING))
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
