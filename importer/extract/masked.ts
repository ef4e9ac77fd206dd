import type {Span} from '../types.ts'
import type {NameType, Reading, Text} from './types.ts'

/** A stretch of text that stands for something, and the letter by which templates know its type. */
export type Sign = Omit<Span, 'quote'> & {
  letter: 'P' | 'O' | 'S' | 'L' | 'D' | 'E' | 'T' | 'X' | 'R'
  id: string
}

/**
 * A sentence with every sign in it replaced by `‹letter index›`, so that a template over typed spans is an ordinary
 * regular expression: "‹P0›, the supreme leader of the ‹S1›, visited …".
 */
export type MaskedSentence = {
  block: string
  text: string
  signs: Sign[]
  /** Where the sentence begins in the text of its block. */
  start: number
  source: string
  /** For each sign, where its mask begins and ends. */
  masks: {start: number; end: number}[]
}

const LETTERS: Record<NameType, Sign['letter']> = {
  person: 'P',
  organization: 'O',
  state: 'S',
  place: 'L',
  event: 'X',
  demonym: 'D',
  other: 'X',
}

/** The names of an article as signs, all but those of events: findEvents reads these itself. */
export function signsOf({subjects}: Reading): Sign[] {
  return subjects.flatMap((subject) => {
    if (subject.type === 'event') return []
    const type =
      subject.type === 'organization' && subject.kind === 'state' ? 'state' : subject.type
    return subject.names.map(({block, start, end}) => ({
      block,
      start,
      end,
      letter: LETTERS[type],
      id: subject.id,
    }))
  })
}

/** Every sentence of the texts with its signs masked; of signs that overlap the longest stands. */
export function maskSentences(texts: Text[], signs: Sign[]): MaskedSentence[] {
  const byBlock = Map.groupBy(signs, (sign) => sign.block)
  return texts.flatMap(({block, text, sentences}) => {
    const here = withoutOverlaps(byBlock.get(block) ?? [])
    return sentences.map(({start, end}) =>
      mask(
        {block, start, source: text.slice(start, end)},
        here.filter((sign) => start <= sign.start && sign.end <= end),
      ),
    )
  })
}

/** The same sentence with more of it masked; the new signs lie between the old ones. */
export function remask(sentence: MaskedSentence, more: Sign[]): MaskedSentence {
  return mask(
    sentence,
    [...sentence.signs, ...more].sort((a, b) => a.start - b.start),
  )
}

function withoutOverlaps(signs: Sign[]): Sign[] {
  const kept: Sign[] = []
  for (const sign of signs.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => sign.start < other.end && other.start < sign.end)) kept.push(sign)
  }
  return kept.sort((a, b) => a.start - b.start)
}

function mask(
  {block, start, source}: Pick<MaskedSentence, 'block' | 'start' | 'source'>,
  signs: Sign[],
): MaskedSentence {
  let text = ''
  let from = 0
  const masks: MaskedSentence['masks'] = []
  for (const [index, sign] of signs.entries()) {
    text += plain(source.slice(from, sign.start - start))
    const token = `‹${sign.letter}${index}›`
    masks.push({start: text.length, end: text.length + token.length})
    text += token
    from = sign.end - start
  }
  return {block, start, source, text: text + plain(source.slice(from)), signs, masks}
}

/** A text that has our own mark in it must not be taken for a masked name; offsets stay as they are. */
function plain(source: string): string {
  return source.replaceAll('‹', '<')
}

/** The span of the article that a stretch of the masked text stands for. */
export function unmask(sentence: MaskedSentence, from: number, to: number): Span {
  const start = sentence.start + sourceOffset(sentence, from)
  const end = sentence.start + sourceOffset(sentence, to)
  const quote = sentence.source.slice(start - sentence.start, end - sentence.start)
  return {block: sentence.block, start, end, quote}
}

function sourceOffset({masks, signs, start}: MaskedSentence, offset: number): number {
  let shift = 0
  for (const [index, place] of masks.entries()) {
    const sign = signs[index]
    if (sign === undefined || place.start >= offset) break
    if (offset < place.end) return sign.start - start
    shift = sign.end - start - place.end
  }
  return offset + shift
}
