import type {Perspective} from '../../../lake/query/index.ts'
import {askedTwice, type Documents} from './bothWays.ts'

type Difference = {perspective: string; query: string; planned: string; plain: string}

const perspectives: Record<string, Perspective> = {
  raw: {type: 'raw'},
  published: {type: 'stack', layers: ['published']},
  drafts: {type: 'stack', layers: ['drafts', 'published']},
  release: {type: 'stack', layers: ['r1', 'drafts', 'published']},
}

/** The queries that the planner answers differently from groq-js, in any perspective. */
export function differences(
  documents: Documents,
  asked: [query: string, params: Record<string, unknown>][],
): Difference[] {
  return Object.entries(perspectives).flatMap(([name, perspective]) => {
    const dataset = askedTwice(documents, perspective)
    try {
      return asked.flatMap(([query, params]) => {
        const {planned, plain} = dataset.ask(query, params)
        return planned === plain ? [] : {perspective: name, query, params, planned, plain}
      })
    } finally {
      dataset.close()
    }
  })
}
