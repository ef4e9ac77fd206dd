import type {Name, Text} from '../types.ts'
import {agreed} from './agreement.ts'
import {bestLabels, scoresOf, stepScoresOf} from './decode.ts'
import {createFeatureBuffer, featureWriter} from './features/index.ts'
import {LABEL_COUNT, labelsOfSpan, spansIn, TYPES} from './labels.ts'
import {latticeOf, likelihood, stepsOf} from './marginals.ts'
import {type Model, transition} from './model.ts'
import type {Sighting} from './sighting.ts'
import {layOut, type Stretch, type Tokens} from './tokens.ts'

/**
 * The names of an article. What the rules found in it is the most telling of what the tagger looks at. The places of a
 * name are told apart first and then made to agree.
 */
export function tag(texts: Text[], proposals: Name[], model: Model): Sighting[] {
  const tokens = layOut(texts, proposals)
  return agreed(sightingsIn(tokens, model), tokens)
}

/** The names of each sentence by itself, and how likely each is of what type. */
function sightingsIn(tokens: Tokens, model: Model): Sighting[] {
  const buffer = createFeatureBuffer()
  const write = featureWriter(tokens, buffer)
  const stepScores = stepScoresOf(model)
  const steps = stepsOf((before, after) => transition(model, before, after) / model.unit)
  return tokens.sentences.flatMap((sentence) => {
    write(sentence.from, sentence.to)
    const scores = scoresOf(model, buffer)
    insist(scores, tokens, sentence, model)
    const spans = spansIn(bestLabels(stepScores, scores))
    if (spans.length === 0) return []
    const lattice = latticeOf(scores, 1 / model.unit, steps)
    return spans.map(({type, from, to}) => ({
      sentence,
      from: sentence.from + from,
      to: sentence.from + to,
      type,
      shares: Float64Array.from(TYPES, (each) =>
        likelihood(lattice, from, labelsOfSpan(each, to - from)),
      ),
    }))
  })
}

/** More than all features together say against a label. */
const OVERWHELMING = 60

/** What the rules are certain of is as good as decided; the words beside it are read in that light. */
function insist(
  scores: Int32Array,
  {proposed, certain}: Tokens,
  {from, to}: Stretch,
  {unit}: Model,
): void {
  for (let at = from; at < to; at++) {
    const place = (at - from) * LABEL_COUNT + (proposed[at] ?? 0)
    if (certain[at] === 1) scores[place] = (scores[place] ?? 0) + OVERWHELMING * unit
  }
}
