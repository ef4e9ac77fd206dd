import type {Usage} from '../importer/index.ts'
import type {Price} from './modelSettings.ts'

/** Adds up what a model's answers cost. */
export function modelCost(model: string, price: Price | undefined) {
  const total = {answers: 0, input: 0, output: 0}
  return {
    add({input, output}: Usage): void {
      total.answers++
      total.input += input
      total.output += output
    },
    /** In a line; nothing where nothing was asked. */
    report(): string {
      if (total.answers === 0) return ''
      const [answers, input, output] = [total.answers, total.input, total.output].map((number) =>
        number.toLocaleString('en'),
      )
      const counted = total.answers === 1 ? '1 answer' : `${answers} answers`
      const tokens = `${model}: ${counted}, ${input} tokens in, ${output} out`
      if (!price) return `${tokens}\n`
      const dollars = (total.input * price.input + total.output * price.output) / 1_000_000
      return `${tokens}, $${dollars.toFixed(dollars < 1 ? 4 : 2)}\n`
    },
  }
}
