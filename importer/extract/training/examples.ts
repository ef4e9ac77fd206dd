import {findNames} from '../names/index.ts'
import {createFeatureBuffer, featureWriter} from '../tagger/features/index.ts'
import {OUTSIDE, type TaggedSpan, writeSpan} from '../tagger/labels.ts'
import {layOut, lengthIn, type Tokens} from '../tagger/tokens.ts'
import {readTexts} from '../texts.ts'
import type {Annotated, Spot} from './annotated.ts'

/** A sentence to learn from: the features of its tokens, where those of each begin, and the labels they should have. */
export type Example = {features: Int32Array; starts: Int32Array; labels: Uint8Array}

/** The sentences of annotated texts, through the very rules and features that read a text. */
export function examplesOf(texts: readonly Annotated[]): Example[] {
  const buffer = createFeatureBuffer()
  return texts.flatMap(({source, spots}) => {
    const read = readTexts(source)
    const tokens = layOut(read, findNames(read))
    const write = featureWriter(tokens, buffer)
    const labels = labelsOf(tokens, spots)
    return tokens.sentences.map(({from, to}): Example => {
      write(from, to)
      return {
        features: buffer.features.slice(0, buffer.starts[to - from]),
        starts: buffer.starts.slice(0, to - from + 1),
        labels: labels.slice(from, to),
      }
    })
  })
}

/** What the annotators say, as labels of the tokens in their row. A name inside a longer one is a part of that. */
export function labelsOf({words, sentences}: Tokens, spots: readonly Spot[]): Uint8Array {
  const labels = new Uint8Array(words.length)
  const byStart = Map.groupBy(spots, ({block, start}) => `${block} ${start}`)
  const spans = sentences.flatMap(({block, from, tokens}) =>
    tokens.flatMap(({start}, at) =>
      (byStart.get(`${block} ${start}`) ?? []).flatMap(({end, type}): TaggedSpan[] => {
        const length = lengthIn(tokens, at, end)
        return length ? [{type, from: from + at, to: from + at + length}] : []
      }),
    ),
  )
  for (const span of spans.sort((a, b) => b.to - b.from - (a.to - a.from))) {
    const isFree = labels.subarray(span.from, span.to).every((label) => label === OUTSIDE)
    if (isFree) writeSpan(labels, span)
  }
  return labels
}
