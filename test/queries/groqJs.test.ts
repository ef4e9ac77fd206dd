import {evaluate, parse} from 'groq-js'
import {describe} from 'vitest'
import {promisesOfQueries} from './contract.ts'
import {dataset} from './dataset.ts'

describe('over groq-js, which sees drafts and bookkeeping as the perspective raw does', () => {
  promisesOfQueries(async () => ({
    async fetch(query, params) {
      const value = await evaluate(parse(query, {params}), {dataset, params})
      return value.get()
    },
  }))
})
