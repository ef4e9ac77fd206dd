import type {Example} from './examples.ts'
import {type LearnSettings, learn, type Weights} from './learn.ts'

/**
 * The mean of as many models as asked for, that differ in nothing but the seed: in the order of the sentences, and in what is
 * left out of each. What chance alone taught one of them, the others outvote.
 */
export function learnSeveral(texts: Example[], settings: LearnSettings, members: number): Weights {
  const mean = learn(texts, settings)
  for (let member = 1; member < members; member++) {
    // All meet the features in the order of the texts, so that their numbers agree.
    const {weights, transitions} = learn(texts, {...settings, seed: settings.seed + member})
    addTo(mean.weights, weights)
    addTo(mean.transitions, transitions)
  }
  return {
    ...mean,
    weights: mean.weights.map((sum) => sum / members),
    transitions: mean.transitions.map((sum) => sum / members),
  }
}

function addTo(sums: Float32Array, numbers: Float32Array): void {
  for (let n = 0; n < sums.length; n++) sums[n] = (sums[n] ?? 0) + (numbers[n] ?? 0)
}
