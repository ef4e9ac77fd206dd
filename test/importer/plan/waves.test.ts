import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {waves} from '../../../importer/plan/waves.ts'

const of = (references: Record<string, string[]>) =>
  waves(Object.keys(references), (id) => references[id] ?? [])

describe('the order of writes', () => {
  test('puts what is referred to first', () => {
    expect(of({a: ['b'], b: ['c'], c: []})).toEqual([[['c']], [['b']], [['a']]])
  })

  test('puts what refers to one another together', () => {
    expect(of({a: ['b'], b: ['c'], c: ['a'], d: ['a']})).toEqual([[['a', 'b', 'c']], [['d']]])
  })

  test('does not wait for what is there already', () => {
    expect(of({a: ['elsewhere'], b: []})).toEqual([[['a'], ['b']]])
  })

  test('does not mind who refers to itself', () => {
    expect(of({a: ['a']})).toEqual([[['a']]])
  })

  test('never refers to a later wave, and writes each document once', () => {
    const ids = [...'abcdefgh']
    const graph = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)))
    fc.assert(
      fc.property(graph, (edges) => {
        const references = (id: string) => edges.flatMap(([from, to]) => (from === id ? [to] : []))
        const ordered = waves(ids, references)
        const levels = new Map(
          ordered.flatMap((wave, level) => wave.flat().map((id) => [id, level])),
        )
        const together = (one: string, two: string) =>
          ordered.flat().some((component) => component.includes(one) && component.includes(two))
        expect(ordered.flat(2).sort()).toEqual(ids)
        for (const [from, to] of edges) {
          const isBefore = (levels.get(to) ?? 0) < (levels.get(from) ?? 0)
          expect(isBefore || together(from, to)).toBe(true)
        }
      }),
    )
  })

  test('follows a chain of ten thousand', () => {
    const ids = Array.from({length: 10_000}, (_, at) => String(at))
    expect(waves(ids, (id) => (Number(id) < 9999 ? [String(Number(id) + 1)] : []))).toHaveLength(
      10_000,
    )
  })
})
