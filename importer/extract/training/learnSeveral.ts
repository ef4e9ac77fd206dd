import type {Example} from './examples.ts'
import {type LearnSettings, learn, type Weights} from './learn.ts'

/**
 * The mean of as many models as asked for, that differ in nothing but the seed: in the order of the sentences, and in what is
 * left out of each. What chance alone taught one of them, the others outvote.
 */
export function learnSeveral(texts: Example[], settings: LearnSettings, members: number): Weights {
  const mean = learn(texts, memberOf(settings, 0, members))
  for (let member = 1; member < members; member++) {
    // All meet the features in the order of the texts, so that their numbers agree.
    const {weights, transitions} = learn(texts, memberOf(settings, member, members))
    addTo(mean.weights, weights)
    addTo(mean.transitions, transitions)
  }
  return {
    ...mean,
    weights: mean.weights.map((sum) => sum / members),
    transitions: mean.transitions.map((sum) => sum / members),
  }
}

/** With a seed of its own; its rounds are told as some of all. */
function memberOf(settings: LearnSettings, member: number, members: number): LearnSettings {
  const {seed, rounds, onRound} = settings
  const onOwnRound = (round: number) => onRound?.(member * rounds + round, members * rounds)
  return {...settings, seed: seed + member, onRound: onOwnRound}
}

function addTo(sums: Float32Array, numbers: Float32Array): void {
  for (let n = 0; n < sums.length; n++) sums[n] = (sums[n] ?? 0) + (numbers[n] ?? 0)
}
