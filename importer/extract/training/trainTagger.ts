import {encodeModel} from '../tagger/index.ts'
import type {Annotated} from './annotated.ts'
import {createChance} from './chance.ts'
import {examplesOf} from './examples.ts'
import {LEARNING, type LearnSettings} from './learn.ts'
import {learnSeveral} from './learnSeveral.ts'
import {QUANTISING, quantise} from './quantise.ts'
import {renamed} from './renamed.ts'

/** `members`: how many models, each of a seed of its own, the one is the mean of. */
export type TrainSettings = Partial<LearnSettings> & {members?: number}

const MEMBERS = 3

/** A model, as a file, of what annotated texts teach: from the same texts and rules the same bytes, on any machine. */
export function trainTagger(
  texts: readonly Annotated[],
  {members = MEMBERS, ...settings}: TrainSettings = {},
): Uint8Array {
  const inOrder = texts.toSorted((a, b) => compare(a.source.id, b.source.id))
  const examples = examplesOf([...inOrder, ...renamedOf(inOrder)])
  const weights = learnSeveral(examples, {...LEARNING, ...settings}, members)
  return encodeModel(quantise(weights, QUANTISING))
}

/** Few of the articles are about people of East Asia. A copy of every seventh is. */
const EVERY = 7

function renamedOf(texts: Annotated[]): Annotated[] {
  const chance = createChance(LEARNING.seed)
  return texts.filter((_, at) => at % EVERY === 0).map((text) => renamed(text, chance))
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
