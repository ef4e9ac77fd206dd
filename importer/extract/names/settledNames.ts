import type {Name} from '../types.ts'
import type {Line} from './lines.ts'
import type {Parsed, Phrase} from './parsed.ts'
import {nameAt} from './spans.ts'

/** The names that a lexicon or a head word settles. A bare head ("the Ministry") is the short form of a longer name. */
export function settledNames({line, units}: Parsed, phrases: Phrase[]): Name[] {
  const inside = (at: number) => phrases.some(({from, to}) => from <= at && at < to)
  return [
    ...phrases.map(
      ({from, to, type, kind, bare}): Name => ({
        ...nameAt(line, from, to),
        type,
        ...(kind && {kind}),
        form: bare ? 'short' : 'name',
        confidence: bare ? 0.6 : 0.85,
        method: 'head-word',
      }),
    ),
    ...units
      .filter(({from}) => !inside(from))
      .map(
        ({from, to, type, kind}): Name => ({
          ...nameAt(line, from, to),
          type,
          ...(kind && {kind}),
          form: type === 'state' && !isWhole(line, from, to) ? 'short' : 'name',
          confidence: type === 'state' ? 0.97 : 0.9,
          method: 'gazetteer',
        }),
      ),
  ]
}

/** Not the "North" of "North and South X". */
function isWhole({words}: Line, from: number, to: number): boolean {
  return to - from > 1 || !/^(?:North|South|East|West)$/.test(words[from]?.text ?? '')
}
